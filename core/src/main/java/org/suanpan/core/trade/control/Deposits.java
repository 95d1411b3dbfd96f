package org.suanpan.core.trade.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.ledger.FreeCredit;
import org.suanpan.core.ledger.Match;
import org.suanpan.core.ledger.MatchBook;
import org.suanpan.core.ledger.Partner;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.trade.Document;
import org.suanpan.core.trade.Settling.Allocation;

/// Deposits on orders: a delivery uses its own order's, nothing else uses them while the order is open.
public final class Deposits {

    private final MatchBook matches;
    private final Promises promises;

    public Deposits(MatchBook matches, Promises promises) {
        this.matches = matches;
        this.promises = promises;
    }

    /// What a delivery takes of its order's deposit: what was typed for the order, otherwise all that it can use.
    /// Refuses more than there is or than is left to be paid.
    public Money used(Document delivery) {
        CustomerId customer = delivery.typed().customer();
        DocumentId order = delivery.typed().origin();
        if (delivery.kind() != DocumentKind.DELIVERY || order == null || customer == null) {
            return Money.ZERO;
        }
        List<Deposit> own = promises.deposits(customer).stream().filter(deposit -> deposit.order().equals(order)).toList();
        Money free = own.stream().map(Deposit::free).reduce(Money.ZERO, Money::plus);
        Money left = delivery.amounts().gross().minus(delivery.typed().settling().money());
        Money most = free.compareTo(left) < 0 ? free : left;
        List<Allocation> typed = delivery.typed().settling().typed();
        if (typed == null) {
            return most;
        }
        Money wanted = typed.stream().filter(allocation -> allocation.to().equals(order)).map(Allocation::amount)
                .reduce(Money.ZERO, Money::plus);
        if (wanted.isNegative() || wanted.compareTo(most) > 0) {
            throw new Rejected("credit.deposit-above", wanted, free, left);
        }
        return wanted;
    }

    /// The matches by which a delivery uses its order's deposit, oldest first.
    public List<Match> of(Document delivery, Partner partner) {
        Money rest = used(delivery);
        CustomerId customer = delivery.typed().customer();
        List<Match> made = new ArrayList<>();
        if (rest.isZero() || customer == null) {
            return made;
        }
        Map<DocumentId, FreeCredit> credits = new HashMap<>();
        matches.freeCredits(partner).forEach(credit -> credits.put(credit.document(), credit));
        for (Deposit deposit : promises.deposits(customer)) {
            FreeCredit credit = credits.get(deposit.receipt());
            if (credit != null && deposit.order().equals(delivery.typed().origin()) && rest.isPositive()) {
                Money now = rest.compareTo(credit.free()) < 0 ? rest : credit.free();
                made.add(Match.of(delivery.id(), credit.document(), Match.Kind.MONEY, now,
                        credit.from().isAfter(delivery.typed().date()) ? credit.from() : delivery.typed().date(),
                        delivery.typed().date()));
                rest = rest.minus(now);
            }
        }
        return made;
    }

    /// What a receipt may share out: everything but the deposits of open orders.
    public List<FreeCredit> unbound(Partner partner) {
        Set<DocumentId> bound = bound(partner.customer());
        return matches.freeCredits(partner).stream().filter(credit -> !bound.contains(credit.document())).toList();
    }

    private Set<DocumentId> bound(@Nullable CustomerId customer) {
        return customer == null ? Set.of() : promises.deposits(customer).stream().filter(Deposit::bound)
                .map(Deposit::receipt).collect(Collectors.toSet());
    }
}
