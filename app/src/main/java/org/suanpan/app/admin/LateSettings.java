package org.suanpan.app.admin;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.suanpan.app.base.Desk;
import org.suanpan.core.base.Rate;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.report.profit.LateRate;

/// State of the setting what a year of late money costs.
final class LateSettings {

    private final Desk desk;
    private final LateRate rate;
    private final StringProperty percent = new SimpleStringProperty();
    private final StringProperty message = new SimpleStringProperty("");

    LateSettings(Desk desk, LateRate rate) {
        this.desk = desk;
        this.rate = rate;
        percent.set(Percent.words(rate.yearly()));
    }

    /// Percent a year, as typed.
    StringProperty percent() {
        return percent;
    }

    /// Why it could not be saved; empty when it could.
    StringProperty message() {
        return message;
    }

    void save() {
        message.set("");
        Rate wanted;
        try {
            wanted = Percent.read(percent.get());
        } catch (Rejected wrong) {
            message.set(desk.text().of(wrong.problem()));
            return;
        }
        desk.work().write(desk.text().of("admin.saving"), () -> {
            rate.keep(wanted);
            return wanted;
        }).run();
    }
}
