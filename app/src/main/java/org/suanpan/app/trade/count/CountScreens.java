package org.suanpan.app.trade.count;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.Dialogs;
import org.suanpan.app.base.OpenTab;
import org.suanpan.app.base.Screen;
import org.suanpan.app.trade.TradePorts;
import org.suanpan.core.importing.SheetReader;
import org.suanpan.core.importing.count.CountSheets;

/// Makes the screen of count sheets.
public final class CountScreens {

    public CountScreens(Desk desk, Dialogs dialogs, TradePorts ports, SheetReader reader) {
        desk.navigator().register(Screen.CountSheets.class, screen -> {
            CountViewModel model = new CountViewModel(desk, ports, new CountSheets(reader));
            return new OpenTab(screen, desk.text().live("trade.count-title"), MaterialDesignC.CLIPBOARD_LIST_OUTLINE,
                    "trade.help-count", () -> new CountView(model, dialogs)).live(model.goods()).onAccept(opened -> {
                        if (opened instanceof Screen.CountSheets(var filled)) {
                            filled.forEach(model::add);
                        }
                    });
        });
    }
}
