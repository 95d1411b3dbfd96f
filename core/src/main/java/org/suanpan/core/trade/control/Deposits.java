package org.suanpan.core.trade.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/// Deposits on orders: a delivery uses its own order's, nothing else uses them while the order is open. A delivery that
/// follows a return uses that return's credit in the same way.
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
        Optional<FreeCredit> returned = returned(order, Partner.of(customer));
        if (returned.isPresent()) {
            return least(returned.get().free(), delivery.amounts().gross().minus(delivery.typed().settling().money()));
        }
        List<Deposit> own = promises.deposits(customer).stream().filter(deposit -> deposit.order().equals(order)).toList();
        Money free = own.stream().map(Deposit::free).reduce(Money.ZERO, Money::plus);
        Money left = delivery.amounts().gross().minus(delivery.typed().settling().money());
        Money most = least(free, left);
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

    private static Money least(Money one, Money other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /// What is free of the return a delivery follows; empty where it follows an order.
    private Optional<FreeCredit> returned(DocumentId origin, Partner partner) {
        return matches.freeCredits(partner).stream().filter(credit -> credit.document().equals(origin)).findFirst();
    }

    /// The matches by which a delivery uses its order's deposit, oldest first, or its return's credit.
    public List<Match> of(Document delivery, Partner partner) {
        Money rest = used(delivery);
        CustomerId customer = delivery.typed().customer();
        List<Match> made = new ArrayList<>();
        if (rest.isZero() || customer == null) {
            return made;
        }
        DocumentId origin = delivery.typed().origin();
        Optional<FreeCredit> returned = origin == null ? Optional.empty() : returned(origin, partner);
        if (returned.isPresent()) {
            return List.of(match(delivery, returned.get(), rest));
        }
        Map<DocumentId, FreeCredit> credits = new HashMap<>();
        matches.freeCredits(partner).forEach(credit -> credits.put(credit.document(), credit));
        for (Deposit deposit : promises.deposits(customer)) {
            FreeCredit credit = credits.get(deposit.receipt());
            if (credit != null && deposit.order().equals(delivery.typed().origin()) && rest.isPositive()) {
                Money now = least(rest, credit.free());
                made.add(match(delivery, credit, now));
                rest = rest.minus(now);
            }
        }
        return made;
    }

    private static Match match(Document delivery, FreeCredit credit, Money amount) {
        return Match.of(delivery.id(), credit.document(), credit.kind(), amount,
                credit.from().isAfter(delivery.typed().date()) ? credit.from() : delivery.typed().date(),
                delivery.typed().date());
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
