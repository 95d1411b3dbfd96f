package org.suanpan.persistence.tier;

import java.time.LocalDate;
import java.util.List;

import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.tier.policy.OpenOrders.Scarce;

interface TierTrialMapper {

    List<SoldRow> documents(@Param("to") LocalDate to);

    List<PriceRow> prices();

    List<CustomerId> withOwnLevel();

    List<WaitingRow> waiting(@Param("product") ProductId product, @Param("day") LocalDate day);

    Quantity onHand(@Param("product") ProductId product);

    List<Scarce> scarce();

    record SoldRow(CustomerId customer, LocalDate day, String number, boolean sale, Money sales, Money returned,
            @Nullable Money cost, @Nullable LocalDate gone) {}

    record PriceRow(ProductId product, String level, UnitPrice price) {}

    record WaitingRow(DocumentId orderId, String number, int lineNo, LocalDate day, @Nullable Integer priority, Quantity remaining,
            long pack, String customer, String tier) {}
}
