package org.suanpan.app.party;

import org.suanpan.core.base.Money;
import org.suanpan.core.ledger.Partner;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.trade.BookFigures;
import org.suanpan.core.trade.control.Deposit;
import org.suanpan.core.trade.control.Promises;

/// What customers have paid ahead, and what of it is bound to their open orders.
record PaidAhead(BookFigures figures, Promises promises) {

    record Sums(Money prepaid, Money deposits) {

        static final Sums NONE = new Sums(Money.ZERO, Money.ZERO);
    }

    Sums of(CustomerId customer) {
        return new Sums(figures.prepaid(Partner.of(customer), null), promises.deposits(customer).stream()
                .filter(Deposit::bound).map(Deposit::free).reduce(Money.ZERO, Money::plus));
    }
}
