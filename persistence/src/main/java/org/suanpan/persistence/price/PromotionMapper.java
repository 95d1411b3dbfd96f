package org.suanpan.persistence.price;

import java.time.LocalDate;
import java.util.List;

import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.price.promotion.PromotionResult.Goods;
import org.suanpan.core.price.promotion.PromotionResult.Used;

interface PromotionMapper {

    List<PromotionRow> inForce(@Param("customer") @Nullable CustomerId customer, @Param("level") String level,
            @Param("day") LocalDate day);

    List<PromotionRow> standing();

    @Nullable PromotionRow one(@Param("id") long id);

    long nextId();

    void insert(@Param("id") long id, @Param("row") PromotionRow row);

    List<Used> used(@Param("id") long id, @Param("from") LocalDate from, @Param("to") LocalDate to);

    Money sales(@Param("goods") Goods goods, @Param("below") String below, @Param("from") LocalDate from,
            @Param("to") LocalDate to);

    List<Bought> buyers(@Param("goods") Goods goods, @Param("below") String below, @Param("from") LocalDate from,
            @Param("to") LocalDate to);

    /// What one customer bought of some goods.
    record Bought(CustomerId customer, Money amount) {}

    int end(@Param("id") long id, @Param("day") LocalDate day);
}
