package org.suanpan.core.trade;

import org.suanpan.core.base.Money;
import org.suanpan.core.document.amount.Amounts;

/// Whether cost and revenue are counted with tax (a small-scale taxpayer) or without it (成本口径). Fixed by the first
/// posted document.
public enum CostBasis {
    GROSS, NET;

    public Money of(Amounts amounts) {
        return this == NET ? amounts.net() : amounts.gross();
    }
}
