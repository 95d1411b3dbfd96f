package org.suanpan.app.admin;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Desk;
import org.suanpan.core.base.Rate;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.document.OverReceipt;
import org.suanpan.core.trade.BookSettings;

/// State of the settings of receiving: what happens when more comes than was ordered.
final class ReceivingSettings {

    private final Desk desk;
    private final BookSettings settings;
    private final ObjectProperty<@Nullable Boolean> blocks = new SimpleObjectProperty<>();
    private final StringProperty percent = new SimpleStringProperty();
    private final StringProperty message = new SimpleStringProperty("");

    ReceivingSettings(Desk desk, BookSettings settings) {
        this.desk = desk;
        this.settings = settings;
        OverReceipt now = settings.rules().overReceipt();
        blocks.set(now.blocks());
        percent.set(Percent.words(now.tolerance()));
        blocks.addListener(_ -> save());
    }

    /// Whether more than is tolerated is refused; otherwise it is warned of.
    ObjectProperty<@Nullable Boolean> blocks() {
        return blocks;
    }

    /// In percent of what was ordered, as typed.
    StringProperty percent() {
        return percent;
    }

    /// Why it could not be saved; empty when it could.
    StringProperty message() {
        return message;
    }

    void save() {
        message.set("");
        Rate tolerance;
        try {
            tolerance = Percent.read(percent.get());
        } catch (Rejected wrong) {
            message.set(desk.text().of(wrong.problem()));
            return;
        }
        OverReceipt wanted = new OverReceipt(!Boolean.FALSE.equals(blocks.get()), tolerance);
        desk.work().write(desk.text().of("admin.saving"), () -> {
            settings.keep(settings.rules().overReceipt(wanted));
            return wanted;
        }).run();
    }
}
