package org.suanpan.core.document.amount;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rejected;

/// What a customer at the counter gets back (找零).
public final class Change {

    private Change() {}

    /// Refuses with `counter.too-little` what does not reach `due`: at the counter nothing stays owed.
    public static Money of(Money due, Money received) {
        if (received.compareTo(due) < 0) {
            throw new Rejected("counter.too-little", received, due, due.minus(received));
        }
        return received.minus(due);
    }
}
