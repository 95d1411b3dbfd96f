package org.suanpan.core.document.amount;

import org.suanpan.core.base.Money;

/// Small money let off a sale at the counter (抹零): always down, as a discount of the document, so that every line's margin
/// bears its share.
public enum RoundOff {
    NONE(1), JIAO(10), YUAN(100);

    private final long step;

    RoundOff(long fen) {
        this.step = fen;
    }

    /// What is let off an amount. Nothing of an amount below one step: goods are not given away by rounding.
    public Money of(Money amount) {
        return amount.fen() < step ? Money.ZERO : Money.ofFen(amount.fen() % step);
    }
}
