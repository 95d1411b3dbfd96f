package org.suanpan.persistence.party;

import java.util.List;

import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.party.Supplier;
import org.suanpan.core.party.SupplierId;

interface SupplierMapper {

    @Nullable SupplierRow byId(@Param("id") SupplierId id);

    int update(@Param("supplier") Supplier supplier, @Param("searchKey") String searchKey);

    @Nullable SupplierRow byCode(@Param("code") String code);

    List<SupplierRow> all();

    List<SupplierRow> find(@Param("text") String text, @Param("starts") String starts, @Param("like") String like,
            @Param("limit") int limit);

    long nextId();

    void insert(@Param("id") long id, @Param("supplier") Supplier supplier, @Param("searchKey") String searchKey);
}
