package org.suanpan.persistence.product;

import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.product.Product;
import org.suanpan.core.product.ProductId;

interface ProductMapper {

    @Nullable Product byId(@Param("id") ProductId id);

    @Nullable Product byCode(@Param("code") String code);

    long nextId();

    void insert(@Param("id") long id, @Param("product") Product product, @Param("searchKey") String searchKey);

    int update(@Param("product") Product product, @Param("searchKey") String searchKey);
}
