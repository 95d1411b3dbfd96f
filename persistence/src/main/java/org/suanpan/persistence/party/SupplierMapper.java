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

    long nextId();

    void insert(@Param("id") long id, @Param("supplier") Supplier supplier, @Param("searchKey") String searchKey);
}
