package org.suanpan.persistence.stock;

import java.time.LocalDate;
import java.util.List;

import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.ValueCount;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.product.Item;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.stock.LedgerFilter;
import org.suanpan.core.stock.StockFilter;
import org.suanpan.core.stock.StockFlow;
import org.suanpan.core.stock.StockQueries;
import org.suanpan.core.stock.WarehouseId;
import org.suanpan.persistence.db.ListTerms;

interface StockQueryMapper {

    List<StockRow> list(@Param("filter") StockFilter filter, @Param("terms") ListTerms terms, @Param("offset") int offset,
            @Param("limit") int limit);

    Sums totals(@Param("filter") StockFilter filter, @Param("terms") ListTerms terms);

    List<ValueCount> values(@Param("at") ListTerms.Term counted, @Param("filter") StockFilter filter,
            @Param("terms") ListTerms terms, @Param("limit") int limit);

    /// How these products lie in the warehouses.
    List<Lying> lying(@Param("products") List<ProductId> products, @Param("asOf") @Nullable LocalDate asOf);

    /// How all products of a filter lie in the warehouses together.
    List<Lying> lyingTogether(@Param("filter") StockFilter filter, @Param("terms") ListTerms terms);

    List<LedgerRow> ledger(@Param("filter") LedgerFilter filter, @Param("offset") int offset, @Param("limit") int limit);

    Moved moved(@Param("filter") LedgerFilter filter);

    StockFlow.Level level(@Param("filter") LedgerFilter filter, @Param("asOf") @Nullable LocalDate asOf);

    List<StockQueries.Revalued> revalued(@Param("document") DocumentId document);

    List<WarehouseId> warehouses();

    List<Item.Component> parts(@Param("whole") ProductId whole);

    record Sums(long products, Quantity quantity, @Nullable Money value) {}

    /// `product` null = all of them together.
    record Lying(@Nullable ProductId product, WarehouseId warehouse, Quantity quantity) {}

    record Moved(long lines, Quantity in, Quantity out) {}
}
