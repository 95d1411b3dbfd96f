package org.suanpan.app.admin;

import java.math.BigDecimal;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Desk;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rate;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.ledger.WaiverCap;
import org.suanpan.core.trade.BookSettings;

/// State of the settings of waivers: how much may be let off without a written reason.
final class WaiverSettings {

    private static final int PERCENT = 2;
    private static final BigDecimal MOST = BigDecimal.valueOf(100);

    private final Desk desk;
    private final BookSettings settings;
    private final StringProperty most = new SimpleStringProperty("");
    private final StringProperty percent = new SimpleStringProperty("");
    private final StringProperty message = new SimpleStringProperty("");

    WaiverSettings(Desk desk, BookSettings settings) {
        this.desk = desk;
        this.settings = settings;
        WaiverCap now = settings.rules().waivers();
        most.set(now.most() == null ? "" : now.most().toString());
        percent.set(now.share() == null ? ""
                : now.share().value().movePointRight(PERCENT).stripTrailingZeros().toPlainString());
    }

    /// In yuan a receipt, as typed; empty = no limit.
    StringProperty most() {
        return most;
    }

    /// In percent of what is paid and waived together, as typed; empty = no limit.
    StringProperty percent() {
        return percent;
    }

    /// Why it could not be saved; empty when it could.
    StringProperty message() {
        return message;
    }

    void save() {
        message.set("");
        WaiverCap wanted;
        try {
            wanted = new WaiverCap(most.get().isBlank() ? null : Money.parse(most.get().strip()), share(percent.get().strip()));
        } catch (Rejected wrong) {
            message.set(desk.text().of(wrong.problem()));
            return;
        }
        desk.work().write(desk.text().of("admin.saving"), () -> {
            settings.keep(settings.rules().waivers(wanted));
            return wanted;
        }).onRejected(problem -> message.set(desk.text().of(problem))).run();
    }

    private static @Nullable Rate share(String typed) {
        if (typed.isEmpty()) {
            return null;
        }
        try {
            BigDecimal value = new BigDecimal(typed);
            if (value.signum() >= 0 && value.compareTo(MOST) <= 0 && value.stripTrailingZeros().scale() <= PERCENT) {
                return new Rate(value.movePointLeft(PERCENT));
            }
        } catch (NumberFormatException none) {
            throw new Rejected("admin.not-a-percent", typed);
        }
        throw new Rejected("admin.not-a-percent", typed);
    }
}
