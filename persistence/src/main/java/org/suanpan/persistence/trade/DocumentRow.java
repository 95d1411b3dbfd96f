package org.suanpan.persistence.trade;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rate;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.document.DocumentNumber;
import org.suanpan.core.document.DocumentState;
import org.suanpan.core.document.TaxMode;
import org.suanpan.core.document.amount.Amounts;
import org.suanpan.core.ledger.AccountId;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.SalesRepId;
import org.suanpan.core.party.SupplierId;
import org.suanpan.core.stock.WarehouseId;
import org.suanpan.core.trade.Charge;
import org.suanpan.core.trade.Counterpart;
import org.suanpan.core.trade.Document;
import org.suanpan.core.trade.DocumentLine;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.Settling;

record DocumentRow(DocumentId id, DocumentKind kind, DocumentState state, @Nullable DocumentNumber number,
        @Nullable Long seq, LocalDate businessDate, @Nullable Integer atMinute, @Nullable CustomerId customer,
        @Nullable SupplierId supplier, @Nullable SalesRepId rep, @Nullable WarehouseId warehouse,
        @Nullable WarehouseId toWarehouse, @Nullable AccountId account, @Nullable CustomerId otherCustomer,
        @Nullable SupplierId otherSupplier, @Nullable AccountId toAccount, @Nullable LocalDate dueDate,
        @Nullable DocumentId origin, @Nullable DocumentId reverses, TaxMode taxMode, @Nullable Rate taxRate,
        Money discount, Money net, Money tax, Money gross, Money money, Money waiver, int byHand, int split,
        String reason, String remark, Instant createdAt, @Nullable Instant postedAt, String actor,
        @Nullable String commandKey, long version, Money cost, Money settled) {

    Document with(List<LineRow> lines, List<Charge> charges, List<Settling.Allocation> allocations,
            List<Settling.Part> payments) {
        Draft typed = new Draft(kind, businessDate, atMinute, customer, supplier, rep, warehouse, toWarehouse, origin,
                dueDate, taxRate, discount, charges,
                new Settling(account, money, waiver, byHand == 0 ? null : allocations, payments), reason, remark,
                lines.stream().map(LineRow::typed).toList(),
                new Counterpart(otherCustomer, otherSupplier, toAccount));
        List<DocumentLine> settledLines = lines.stream().map(LineRow::line).toList();
        return new Document(id, state, number == null ? DocumentNumber.NONE : number, seq == null ? 0 : seq, taxMode,
                typed, settledLines, new Amounts(net, tax, gross), reverses, split != 0, cost, settled,
                new Document.Trail(createdAt, postedAt, new Actor(actor), commandKey, version));
    }
}
