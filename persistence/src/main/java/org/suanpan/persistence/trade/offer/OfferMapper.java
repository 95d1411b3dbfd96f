package org.suanpan.persistence.trade.offer;

import java.time.LocalDate;
import java.util.List;

import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.party.SupplierId;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.trade.buy.OfferCalculator.Bought;
import org.suanpan.core.trade.buy.OfferCalculator.Came;

interface OfferMapper {

    /// Of one product or of one supplier.
    List<Bought> bought(@Param("product") @Nullable ProductId product, @Param("supplier") @Nullable SupplierId supplier,
            @Param("day") LocalDate day);

    List<Came> came(@Param("product") @Nullable ProductId product, @Param("supplier") @Nullable SupplierId supplier,
            @Param("day") LocalDate day);
}
