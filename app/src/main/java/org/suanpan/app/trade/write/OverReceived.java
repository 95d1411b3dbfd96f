package org.suanpan.app.trade.write;

import java.math.RoundingMode;

import org.suanpan.app.base.Desk;
import org.suanpan.app.kit.grid.GridColumn.Tone;
import org.suanpan.app.trade.TradePorts;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rate;
import org.suanpan.core.trade.OverReceipt;

/// Goods that come in another quantity than was ordered: said while it is typed.
final class OverReceived {

    private static final int PERCENT = 2;

    private final Desk desk;
    private final OverReceipt rule;

    OverReceived(Desk desk, TradePorts ports) {
        this.desk = desk;
        this.rule = ports.settings().rules().overReceipt();
    }

    Tone tone(EntryLine line) {
        Followed order = line.origin();
        if (order == null || !order.orders() || !above(line, order).isPositive()) {
            return Tone.PLAIN;
        }
        return isRefused(line, order) ? Tone.PROBLEM : Tone.CAUTION;
    }

    /// What the strip says: how much too much, or what is left to come; empty when it is just what was ordered.
    String about(EntryLine line) {
        Followed order = line.origin();
        if (order == null || !order.orders() || line.item() == null) {
            return "";
        }
        Quantity above = above(line, order);
        String unit = line.item().baseUnit();
        if (above.isZero()) {
            return "";
        }
        if (above.isNegative()) {
            return desk.text().of("trade.under-received", desk.figures().quantity(above.negated()), unit);
        }
        return desk.text().of(isRefused(line, order) ? "trade.over-refused" : "trade.over-received",
                desk.figures().quantity(above), unit, percent(above, order.line().base()), percent(rule.tolerance()));
    }

    private static Quantity above(EntryLine line, Followed order) {
        return line.followed().minus(order.left());
    }

    private boolean isRefused(EntryLine line, Followed order) {
        return rule.blocks() && rule.exceeded(order.line().base(), order.before().plus(line.followed()));
    }

    private static String percent(Quantity part, Quantity whole) {
        return whole.isZero() ? "" : percent(new Rate(part.value().divide(whole.value(), PERCENT + 1, RoundingMode.HALF_UP)));
    }

    private static String percent(Rate rate) {
        return rate.value().movePointRight(PERCENT).stripTrailingZeros().toPlainString() + "%";
    }
}
