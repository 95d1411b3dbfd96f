package org.suanpan.core.sale;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.commission.CommissionEvent;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.document.DocumentNumber;
import org.suanpan.core.document.DocumentRef;
import org.suanpan.core.document.DocumentState;
import org.suanpan.core.ledger.PartnerEntry;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.SalesRepId;
import org.suanpan.core.posting.Posting;
import org.suanpan.core.stock.StockMove;
import org.suanpan.core.stock.WarehouseId;

/// Goods that left for a customer (销售单). Once posted it never changes; a mistake is reversed by a red document.
public record Delivery(DeliveryId id, DocumentNumber number, LocalDate date, CustomerId customer,
        @Nullable SalesRepId rep, WarehouseId warehouse, LocalDate due, DocumentState state, List<DeliveryLine> lines,
        long version) {

    public Delivery {
        lines = List.copyOf(lines);
    }

    /// The draft with what its goods cost, one cost a line; not posted, without a number.
    static Delivery drafted(DeliveryDraft draft, LocalDate due, List<Money> costs) {
        List<DeliveryLine> lines = IntStream.range(0, costs.size())
                .mapToObj(i -> draft.lines().get(i).costing(costs.get(i)))
                .toList();
        return new Delivery(new DeliveryId(0), DocumentNumber.NONE, draft.date(), draft.customer(), draft.rep(),
                draft.warehouse(), due, DocumentState.DRAFT, lines, 1);
    }

    Delivery posted(DocumentNumber taken) {
        return new Delivery(id, taken, date, customer, rep, warehouse, due, DocumentState.POSTED, lines, version);
    }

    Delivery identified(DeliveryId stored) {
        return new Delivery(stored, number, date, customer, rep, warehouse, due, state, lines, version);
    }

    /// Refuses when it is reversed already.
    Delivery reversed() {
        if (state != DocumentState.POSTED) {
            throw new Rejected("delivery.already-reversed", number.text());
        }
        return new Delivery(id, number, date, customer, rep, warehouse, due, DocumentState.REVERSED, lines, version);
    }

    public DocumentRef ref() {
        return new DocumentRef(DocumentKind.DELIVERY, id.value());
    }

    public Money amount() {
        return lines.stream().map(DeliveryLine::amount).reduce(Money.ZERO, Money::plus);
    }

    public Money cost() {
        return lines.stream().map(DeliveryLine::cost).reduce(Money.ZERO, Money::plus);
    }

    /// What it does to the books: goods leave at cost, the customer owes the amount, the salesperson has sold.
    public Posting posting() {
        List<StockMove> moves = lines.stream()
                .map(line -> StockMove.out(warehouse, line.product(), line.quantity(), line.cost()))
                .toList();
        List<PartnerEntry> owed = amount().isZero() ? List.of() : List.of(new PartnerEntry(customer, amount(), due));
        List<CommissionEvent> sold = rep == null
                ? List.of()
                : List.of(new CommissionEvent(rep, YearMonth.from(date), CommissionEvent.Kind.DELIVERY, amount(),
                        amount().minus(cost())));
        return new Posting(moves, owed, sold);
    }
}
