package org.suanpan.persistence.report.profit;

import java.time.LocalDate;
import java.util.List;

import org.apache.ibatis.annotations.Param;

import org.suanpan.core.base.Money;
import org.suanpan.core.price.promotion.PromotionResult.Goods;
import org.suanpan.core.price.promotion.PromotionResult.Used;

interface PromotionSumMapper {

    List<OfferRow> begunBy(@Param("day") LocalDate day);

    List<Used> used(@Param("id") long id, @Param("from") LocalDate from, @Param("to") LocalDate to);

    Money sales(@Param("goods") Goods goods, @Param("below") String below, @Param("from") LocalDate from, @Param("to") LocalDate to);
}
