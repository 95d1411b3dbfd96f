package org.suanpan.app.trade.money;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.OpenTab;
import org.suanpan.app.base.Screen;
import org.suanpan.app.trade.TradePorts;

/// Makes the forms without goods.
public final class MoneyScreens {

    private MoneyScreens() {}

    public static OpenTab form(Desk desk, TradePorts ports, Screen.Write write) {
        MoneyViewModel model = new MoneyViewModel(desk, ports, write.kind());
        return new OpenTab(write, desk.text().live("trade.kind." + write.kind()), MaterialDesignC.CASH, "money.help",
                () -> new MoneyView(model)).onAccept(model::accept);
    }
}
