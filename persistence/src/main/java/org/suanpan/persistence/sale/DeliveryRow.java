package org.suanpan.persistence.sale;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.document.DocumentNumber;
import org.suanpan.core.document.DocumentState;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.SalesRepId;
import org.suanpan.core.sale.Delivery;
import org.suanpan.core.sale.DeliveryId;
import org.suanpan.core.sale.DeliveryLine;
import org.suanpan.core.stock.WarehouseId;

/// The head of a delivery as it stands in the table.
record DeliveryRow(DeliveryId id, DocumentNumber number, LocalDate date, CustomerId customer, @Nullable SalesRepId rep,
        WarehouseId warehouse, LocalDate due, DocumentState state, long version) {

    Delivery with(List<DeliveryLine> lines) {
        return new Delivery(id, number, date, customer, rep, warehouse, due, state, lines, version);
    }
}
