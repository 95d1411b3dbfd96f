package org.suanpan.persistence.product;

import java.util.List;

import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.ValueCount;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.product.ProductTotals;
import org.suanpan.persistence.db.ListTerms;

interface ProductQueryMapper {

    List<ProductListRow> page(@Param("terms") ListTerms terms, @Param("words") List<String> words,
            @Param("offset") int offset, @Param("limit") int limit);

    ProductTotals sums(@Param("terms") ListTerms terms, @Param("words") List<String> words);

    List<ValueCount> values(@Param("at") ListTerms.Term counted, @Param("terms") ListTerms terms,
            @Param("words") List<String> words, @Param("limit") int limit);

    List<String> called(@Param("stopped") boolean stopped);

    List<ProductListRow> items(@Param("ids") List<Long> ids);

    @Nullable ProductListRow one(@Param("id") ProductId id);

    List<ProductListRow> variants(@Param("id") ProductId id);

    List<PackRow> packs(@Param("products") List<ProductId> products);

    record PackRow(ProductId product, String unit, long factor) {}
}
