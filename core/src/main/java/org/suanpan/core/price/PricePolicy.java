package org.suanpan.core.price;

import java.math.BigDecimal;

import org.suanpan.core.base.Rate;
import org.suanpan.core.base.Rejected;

/// What happens when a price is out of the ordinary. `leastMargin` = margin ÷ amount below which a line is said to earn
/// too little; a loss is a margin below zero.
public record PricePolicy(Rate leastMargin, Severity thin, Severity loss, Severity floor, Severity ceiling,
        Severity discount) {

    public static final PricePolicy STANDARD = new PricePolicy(new Rate(new BigDecimal("0.05")), Severity.WARN,
            Severity.WARN, Severity.REASON, Severity.WARN);

    /// A price further down than the customer's tier allows always asks for a reason.
    public PricePolicy(Rate leastMargin, Severity thin, Severity loss, Severity floor, Severity ceiling) {
        this(leastMargin, thin, loss, floor, ceiling, Severity.REASON);
    }

    public PricePolicy {
        if (leastMargin.compareTo(Rate.ZERO) < 0 || leastMargin.compareTo(Rate.ONE) >= 0) {
            throw new Rejected("price.least-margin", leastMargin);
        }
    }

    /// The same where nobody can be asked for a reason: it is only said.
    public PricePolicy unasked() {
        return new PricePolicy(leastMargin, thin.unasked(), loss.unasked(), floor.unasked(), ceiling.unasked(),
                discount.unasked());
    }

    /// OFF: not said. WARN: said. REASON: goes through with a reason, which stays on the line. BLOCK: refused.
    public enum Severity {
        OFF, WARN, REASON, BLOCK;

        private Severity unasked() {
            return this == REASON ? WARN : this;
        }
    }
}
