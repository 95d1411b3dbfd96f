package org.suanpan.app.trade.buy;

import java.math.RoundingMode;

import org.suanpan.app.base.Desk;
import org.suanpan.app.kit.grid.GridColumn.Tone;
import org.suanpan.app.trade.TradePorts;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rate;
import org.suanpan.core.document.OverReceipt;

/// Goods that come in another quantity than was ordered: said while it is typed.
public final class OverReceived {

    private static final int PERCENT = 2;

    private final Desk desk;
    private final OverReceipt rule;

    public OverReceived(Desk desk, TradePorts ports) {
        this.desk = desk;
        this.rule = ports.settings().rules().overReceipt();
    }

    /// In the base unit: what was ordered, what of it came before, what comes now.
    public record Coming(Quantity ordered, Quantity before, Quantity now, String unit) {

        Quantity above() {
            return before.plus(now).minus(ordered);
        }
    }

    public Tone tone(Coming coming) {
        if (!coming.above().isPositive()) {
            return Tone.PLAIN;
        }
        return isRefused(coming) ? Tone.PROBLEM : Tone.CAUTION;
    }

    /// How much too much, or what is left to come; empty when it is just what was ordered.
    public String about(Coming coming) {
        Quantity above = coming.above();
        if (above.isZero()) {
            return "";
        }
        if (above.isNegative()) {
            return desk.text().of("trade.under-received", desk.figures().quantity(above.negated()), coming.unit());
        }
        return desk.text().of(isRefused(coming) ? "trade.over-refused" : "trade.over-received",
                desk.figures().quantity(above), coming.unit(), percent(above, coming.ordered()), percent(rule.tolerance()));
    }

    private boolean isRefused(Coming coming) {
        return rule.blocks() && rule.exceeded(coming.ordered(), coming.before().plus(coming.now()));
    }

    private static String percent(Quantity part, Quantity whole) {
        return whole.isZero() ? "" : percent(new Rate(part.value().divide(whole.value(), PERCENT + 1, RoundingMode.HALF_UP)));
    }

    private static String percent(Rate rate) {
        return rate.value().movePointRight(PERCENT).stripTrailingZeros().toPlainString() + "%";
    }
}
