package org.suanpan.app.admin;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.suanpan.app.base.Desk;
import org.suanpan.core.trade.BookRules;
import org.suanpan.core.trade.BookSettings;
import org.suanpan.core.trade.CostBasis;

/// State of the setting that says whether cost and margin are with tax; fixed by the first posted document.
final class BasisSettings {

    private final Desk desk;
    private final BookSettings settings;
    private final ObjectProperty<CostBasis> basis;
    private final StringProperty message = new SimpleStringProperty("");

    BasisSettings(Desk desk, BookSettings settings) {
        this.desk = desk;
        this.settings = settings;
        basis = new SimpleObjectProperty<>(settings.rules().basis());
        basis.addListener((_, _, wanted) -> keep(wanted));
    }

    ObjectProperty<CostBasis> basis() {
        return basis;
    }

    /// Why it could not be changed; empty when it could.
    StringProperty message() {
        return message;
    }

    private void keep(CostBasis wanted) {
        if (wanted == settings.rules().basis()) {
            return;
        }
        message.set("");
        desk.work().write(desk.text().of("admin.saving"), () -> {
            BookRules now = settings.rules();
            settings.keep(new BookRules(wanted, now.taxMode(), now.sellFirst(), now.overReceipt(), now.waivers()));
            return wanted;
        }).onSuccess(kept -> desk.figures().costBasis().set(kept)).onRejected(problem -> {
            message.set(desk.text().of(problem));
            basis.set(settings.rules().basis());
        }).run();
    }
}
