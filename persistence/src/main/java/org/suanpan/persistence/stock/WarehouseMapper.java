package org.suanpan.persistence.stock;

import java.util.List;

import org.apache.ibatis.annotations.Param;

import org.suanpan.core.stock.Warehouse;

interface WarehouseMapper {

    List<Warehouse> all();

    long nextId();

    void insert(@Param("id") long id, @Param("code") String code, @Param("name") String name);
}
