package org.suanpan.core.posting;

import java.util.List;

import org.suanpan.core.base.Money;
import org.suanpan.core.commission.CommissionEvent;
import org.suanpan.core.commission.CommissionEvent.Kind;
import org.suanpan.core.ledger.PartnerEntry;
import org.suanpan.core.stock.StockMove;

/// Everything a document does to the books, as one pure value: what a preview shows, what posting writes, and — with
/// every sign turned — what the red document writes.
public record Posting(List<StockMove> moves, List<PartnerEntry> partnerEntries,
        List<CommissionEvent> commissionEvents) {

    public Posting {
        moves = List.copyOf(moves);
        partnerEntries = List.copyOf(partnerEntries);
        commissionEvents = List.copyOf(commissionEvents);
    }

    public Posting reversed() {
        return new Posting(moves.stream().map(StockMove::negated).toList(),
                partnerEntries.stream().map(PartnerEntry::negated).toList(),
                commissionEvents.stream().map(CommissionEvent::negated).toList());
    }

    /// The books agree: what salespeople sold is what customers came to owe, and its margin is that minus the value
    /// that left the stock. A posting without sold goods agrees by itself.
    public boolean isBalanced() {
        List<CommissionEvent> sold = commissionEvents.stream().filter(event -> event.kind() == Kind.DELIVERY).toList();
        if (sold.isEmpty()) {
            return true;
        }
        Money base = sum(sold.stream().map(CommissionEvent::base).toList());
        Money margin = sum(sold.stream().map(CommissionEvent::margin).toList());
        Money owed = sum(partnerEntries.stream().map(PartnerEntry::amount).toList());
        return base.equals(owed) && margin.equals(base.plus(stockValue()));
    }

    /// What the stock is worth more (less when negative) because of this.
    public Money stockValue() {
        return sum(moves.stream().map(StockMove::shopValue).toList());
    }

    private static Money sum(List<Money> amounts) {
        return amounts.stream().reduce(Money.ZERO, Money::plus);
    }
}
