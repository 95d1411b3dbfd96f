package org.suanpan.app.trade.money;

import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.OpenTab;
import org.suanpan.app.base.Screen;
import org.suanpan.app.trade.TradePorts;
import org.suanpan.core.document.DocumentKind;

/// Makes the form of opening debts.
public final class Openings {

    private Openings() {}

    public static boolean writes(DocumentKind kind) {
        return kind == DocumentKind.OPENING_RECEIVABLE || kind == DocumentKind.OPENING_PAYABLE;
    }

    public static OpenTab tab(Desk desk, TradePorts ports, Screen.Write write) {
        OpeningViewModel model = new OpeningViewModel(desk, ports, write);
        return new OpenTab(write, desk.text().live("trade.kind." + write.kind()), MaterialDesignP.PENCIL_OUTLINE, "opening.help",
                () -> new OpeningView(model));
    }
}
