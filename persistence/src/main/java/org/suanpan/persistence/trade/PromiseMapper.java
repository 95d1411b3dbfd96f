package org.suanpan.persistence.trade;

import java.time.LocalDate;
import java.util.List;

import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.DocumentNumber;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.stock.WarehouseId;
import org.suanpan.core.trade.control.Reservation;

interface PromiseMapper {

    Money undelivered(@Param("customer") CustomerId customer);

    List<DepositRow> deposits(@Param("customer") CustomerId customer);

    Money depositUsed(@Param("document") DocumentId document);

    List<Reservation> reserved(@Param("product") ProductId product, @Param("warehouse") WarehouseId warehouse);

    Quantity onHand(@Param("product") ProductId product, @Param("warehouse") WarehouseId warehouse);

    int holds(@Param("order") DocumentId order);

    void setHolds(@Param("order") DocumentId order, @Param("holds") int holds);

    @Nullable String setting(@Param("name") String name);

    record DepositRow(DocumentId receipt, DocumentId order, DocumentNumber number, Money free, int bound) {}

    Money overdue(@Param("customer") CustomerId customer, @Param("day") LocalDate day);
}
