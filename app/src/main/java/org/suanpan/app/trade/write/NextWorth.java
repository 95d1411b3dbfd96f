package org.suanpan.app.trade.write;

import java.util.Optional;
import java.util.function.Supplier;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Desk;
import org.suanpan.core.base.Rate;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.commission.next.Gain;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.staff.Right;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.worth.OrderWorth;

/// The quiet line below a sale that is being written: what it adds to its salesperson's commission. It is asked away from the window's thread, a
/// moment after the last change; what a later change has overtaken is dropped, and while figures are half typed it stays as it is.
final class NextWorth {

    private static final long SETTLE_MILLIS = 250;

    private final Desk desk;
    private final OrderWorth worth;
    private final Supplier<Draft> typed;
    private final Runnable soon;
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private long asked;

    NextWorth(Desk desk, OrderWorth worth, Supplier<Draft> typed) {
        this.desk = desk;
        this.worth = worth;
        this.typed = typed;
        this.soon = desk.work().settled(SETTLE_MILLIS, this::look);
        desk.figures().costCovered().addListener(_ -> changed());
    }

    /// Empty where nothing is to be said.
    ReadOnlyStringProperty words() {
        return words.getReadOnlyProperty();
    }

    void changed() {
        soon.run();
    }

    private void look() {
        Draft now;
        try {
            now = typed.get();
        } catch (Rejected half) {
            return;
        }
        if (now.kind() != DocumentKind.DELIVERY && now.kind() != DocumentKind.SALES_ORDER) {
            return;
        }
        long mine = ++asked;
        // Whoever may see cost has covered it because a customer is looking.
        if (desk.here().allows(Right.COST) && desk.figures().costCovered().get()) {
            words.set("");
            return;
        }
        desk.work().read(desk.text().of("worth.looking"), () -> worth.of(now, desk.here()))
                .onSuccess(found -> show(mine, found)).onRejected(_ -> show(mine, Optional.empty())).run();
    }

    private void show(long mine, Optional<Gain> found) {
        if (mine == asked) {
            words.set(found.map(this::said).orElse(""));
        }
    }

    private String said(Gain gain) {
        String sum = (gain.worth().isNegative() ? "" : "+") + desk.figures().money(gain.worth());
        String line = desk.text().of(gain.withMoney() ? "worth.once-paid" : "worth.now", sum);
        Gain.Line reached = gain.reached();
        Gain.Line ahead = gain.ahead();
        if (reached != null) {
            line = reached.rate() == null ? desk.text().of("worth.passes-gate", line) : desk.text().of("worth.reaches", percent(reached.rate()), line);
        }
        if (ahead != null) {
            String missing = desk.figures().money(ahead.missing());
            line = ahead.rate() == null ? desk.text().of("worth.before-gate", line, missing)
                    : desk.text().of("worth.ahead", line, missing, percent(ahead.rate()));
        }
        return line;
    }

    private static String percent(@Nullable Rate rate) {
        return rate == null ? "" : rate.value().movePointRight(2).stripTrailingZeros().toPlainString() + " %";
    }
}
