package org.suanpan.persistence.trade;

import java.time.LocalDate;
import java.util.List;

import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.party.SupplierId;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.trade.buy.Supply;
import org.suanpan.core.trade.buy.Waiting;

interface BuyMapper {

    List<Row> wanted();

    List<Waiting> waiting();

    List<Waiting> waitingFor(@Param("receipt") DocumentId receipt);

    List<SupplyRow> supplies(@Param("asOf") LocalDate asOf);

    List<SoldRow> sold(@Param("from") LocalDate from, @Param("to") LocalDate to);

    List<LeadRow> leads(@Param("asOf") LocalDate asOf);

    record SupplyRow(ProductId product, String code, String name, String unit, boolean indivisible, int leadDays,
            @Nullable Quantity minimum, @Nullable Quantity maximum, Quantity onHand, Quantity reserved, Quantity owed,
            Quantity incoming, Quantity drafted, @Nullable SupplierId supplier, String supplierName,
            @Nullable UnitPrice price) {

        Supply with(List<Supply.Day> sold) {
            return new Supply(product, code, name, unit, indivisible, leadDays, minimum, maximum, onHand, reserved, owed,
                    incoming, drafted, supplier, supplierName, price, sold);
        }
    }

    record LeadRow(SupplierId supplier, LocalDate ordered, LocalDate came) {}

    record SoldRow(ProductId product, LocalDate date, Quantity quantity, Money amount) {}

    record Row(ProductId product, String code, String name, String unit, Quantity ordered, Quantity onHand,
            Quantity incoming, Quantity drafted, @Nullable SupplierId supplier, String supplierName,
            @Nullable UnitPrice price) {}
}
