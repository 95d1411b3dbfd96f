package org.suanpan.app.trade.money;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.OpenTab;
import org.suanpan.app.base.Screen;
import org.suanpan.app.trade.TradePorts;
import org.suanpan.core.document.DocumentKind;

/// Makes the form of receipts and payments.
public final class CollectScreens {

    private final Desk desk;
    private final TradePorts ports;

    public CollectScreens(Desk desk, TradePorts ports) {
        this.desk = desk;
        this.ports = ports;
        desk.navigator().register(Screen.Collect.class, screen -> form(screen,
                ((Screen.Collect) screen).partner().customer() != null ? DocumentKind.RECEIPT : DocumentKind.PAYMENT));
    }

    /// Whether documents of a kind are written in this form.
    public static boolean writes(DocumentKind kind) {
        return kind == DocumentKind.RECEIPT || kind == DocumentKind.PAYMENT;
    }

    public OpenTab form(Screen screen, DocumentKind kind) {
        CollectViewModel model = new CollectViewModel(desk, ports, kind);
        return new OpenTab(screen, desk.text().live("trade.kind." + kind), MaterialDesignC.CASH_PLUS, "collect.help",
                () -> new CollectView(model)).live(model.standing()).onAccept(model::accept);
    }
}
