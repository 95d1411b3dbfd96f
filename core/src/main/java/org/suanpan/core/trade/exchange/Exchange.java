package org.suanpan.core.trade.exchange;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.Settling;

/// An exchange as typed: what comes `back`, a sales return whose money is the refund, and what goes `out`, a delivery whose
/// money is what the customer pays on top. Customer and day are those of the return.
public record Exchange(Draft back, Draft out) {

    /// The documents an exchange became: the delivery follows the return.
    public record Made(DocumentId back, DocumentId out) {}

    /// What the goods of either side come to.
    public record Balance(Money back, Money out) {

        public static final Balance ZERO = new Balance(Money.ZERO, Money.ZERO);

        /// Above zero: the customer pays it; below: it is refunded.
        public Money due() {
            return out.minus(back);
        }
    }

    public Exchange {
        if (back.kind() != DocumentKind.SALES_RETURN || out.kind() != DocumentKind.DELIVERY) {
            throw new IllegalArgumentException("an exchange of " + back.kind() + " and " + out.kind());
        }
    }

    /// Refuses an exchange of which one side is empty.
    public void check() {
        if (back.lines().isEmpty()) {
            throw new Rejected("exchange.nothing-back");
        }
        if (out.lines().isEmpty()) {
            throw new Rejected("exchange.nothing-out");
        }
    }

    /// Refuses money beyond the balance, or in the other direction.
    public void check(Balance balance) {
        Money received = out.settling().money();
        Money refunded = back.settling().money();
        Money due = balance.due();
        if (received.compareTo(due.isNegative() ? Money.ZERO : due) > 0) {
            throw new Rejected("exchange.received-above", received, due.isNegative() ? Money.ZERO : due);
        }
        if (refunded.compareTo(due.isNegative() ? due.negated() : Money.ZERO) > 0) {
            throw new Rejected("exchange.refund-above", refunded, due.isNegative() ? due.negated() : Money.ZERO);
        }
    }

    /// With the money that moves now on the side it belongs to; `now` null = all of `due`.
    public Exchange moving(Money due, @Nullable Money now) {
        Money moved = now == null ? due.abs() : now;
        return new Exchange(with(back, due.isNegative() ? moved : Money.ZERO), with(out, due.isNegative() ? Money.ZERO : moved));
    }

    private static Draft with(Draft side, Money now) {
        return side.settling(Settling.of(side.settling().account(), now));
    }

    /// What goes out, as it follows the return.
    public Draft outAfter(DocumentId returned) {
        return out.on(back.date()).following(returned);
    }
}
