package org.suanpan.app.trade.money;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.ledger.OpenDebit;

/// One open document and what of it is settled this time; `kept` = typed for it, not shared out. `debit` null = the empty row
/// below.
record OpenLine(@Nullable OpenDebit debit, Money now, boolean kept) {

    static final OpenLine BLANK = new OpenLine(null, Money.ZERO, false);

    OpenLine typed(Money amount) {
        return new OpenLine(debit, amount, true);
    }

    OpenLine released() {
        return new OpenLine(debit, Money.ZERO, false);
    }
}
