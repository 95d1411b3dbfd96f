package org.suanpan.persistence.party;

import java.util.List;

import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.party.SalesRep;

interface SalesRepMapper {

    @Nullable SalesRep byCode(@Param("code") String code);

    List<SalesRep> all();

    List<SalesRep> here();

    long nextId();

    void insert(@Param("id") long id, @Param("rep") SalesRep rep);
}
