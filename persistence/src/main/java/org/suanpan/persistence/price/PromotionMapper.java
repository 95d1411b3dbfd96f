package org.suanpan.persistence.price;

import java.time.LocalDate;
import java.util.List;

import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.party.CustomerId;

interface PromotionMapper {

    List<PromotionRow> inForce(@Param("customer") @Nullable CustomerId customer, @Param("level") String level,
            @Param("day") LocalDate day);

    List<PromotionRow> standing();

    @Nullable PromotionRow one(@Param("id") long id);

    long nextId();

    void insert(@Param("id") long id, @Param("row") PromotionRow row);

    int end(@Param("id") long id, @Param("day") LocalDate day);
}
