package org.suanpan.app.trade.exchange;

import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.OpenTab;
import org.suanpan.app.base.Screen;
import org.suanpan.app.trade.TradePorts;

/// Makes the form of an exchange.
public final class ExchangeScreens {

    public ExchangeScreens(Desk desk, TradePorts ports) {
        desk.navigator().register(Screen.Exchange.class, screen -> {
            ExchangeViewModel model = new ExchangeViewModel(desk, ports);
            return new OpenTab(screen, desk.text().live("exchange.title"), MaterialDesignS.SWAP_HORIZONTAL, "exchange.help",
                    () -> new ExchangeView(model)).onAccept(model::accept);
        });
    }
}
