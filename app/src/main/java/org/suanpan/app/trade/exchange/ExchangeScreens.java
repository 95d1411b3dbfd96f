package org.suanpan.app.trade.exchange;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.OpenTab;
import org.suanpan.app.base.Screen;
import org.suanpan.app.trade.TradePorts;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.trade.exchange.KeptExchange;

/// Makes the form of an exchange.
public final class ExchangeScreens {

    public ExchangeScreens(Desk desk, TradePorts ports) {
        desk.navigator().register(Screen.Exchange.class, screen -> form(desk, ports, screen));
    }

    /// Whether a draft is half of an exchange.
    public static boolean holds(TradePorts ports, @Nullable DocumentId draft) {
        return draft != null && KeptExchange.of(ports.documents(), ports.documents().get(draft)).isPresent();
    }

    public static OpenTab form(Desk desk, TradePorts ports, Screen screen) {
        ExchangeViewModel model = new ExchangeViewModel(desk, ports);
        return new OpenTab(screen, desk.text().live("exchange.title"), MaterialDesignS.SWAP_HORIZONTAL, "exchange.help",
                () -> new ExchangeView(model)).onAccept(model::accept);
    }
}
