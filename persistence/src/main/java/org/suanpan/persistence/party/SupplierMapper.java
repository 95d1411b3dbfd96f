package org.suanpan.persistence.party;

import java.util.List;

import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.party.Supplier;

interface SupplierMapper {

    @Nullable SupplierRow byCode(@Param("code") String code);

    List<SupplierRow> all();

    long nextId();

    void insert(@Param("id") long id, @Param("supplier") Supplier supplier, @Param("searchKey") String searchKey);
}
