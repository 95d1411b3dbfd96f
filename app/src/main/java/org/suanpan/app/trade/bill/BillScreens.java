package org.suanpan.app.trade.bill;

import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.Dialogs;
import org.suanpan.app.base.OpenTab;
import org.suanpan.app.base.Screen;
import org.suanpan.app.trade.TradePorts;
import org.suanpan.core.importing.SheetReader;
import org.suanpan.core.importing.bill.BillBooking;

/// Makes the screen of bills.
public final class BillScreens {

    public BillScreens(Desk desk, Dialogs dialogs, TradePorts ports, BillBooking booking, SheetReader reader) {
        desk.navigator().register(Screen.Bills.class, screen -> {
            BillViewModel model = new BillViewModel(desk, ports, booking, reader);
            return new OpenTab(screen, desk.text().live("bill.title"), MaterialDesignF.FILE_SEARCH_OUTLINE, "bill.help",
                    () -> new BillView(model, dialogs)).live(model.looked()).onAccept(opened -> {
                        if (opened instanceof Screen.Bills(var file) && file != null) {
                            model.read(file);
                        }
                    });
        });
    }
}
