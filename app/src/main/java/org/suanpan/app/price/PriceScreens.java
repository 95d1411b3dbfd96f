package org.suanpan.app.price;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.OpenTab;
import org.suanpan.app.base.Screen;

/// Makes the screens of prices. Planned price sheets whose day has come take effect when the window opens and when
/// the day changes.
public final class PriceScreens {

    public PriceScreens(Desk desk, PricePorts ports) {
        desk.navigator().register(Screen.Prices.class, screen -> {
            PricesViewModel model = new PricesViewModel(desk, ports);
            return new OpenTab(screen, desk.text().live("price.title"), MaterialDesignT.TAG_MULTIPLE_OUTLINE, "price.help",
                    () -> new PricesView(model)).live(model.sheets(), model.rules(),
                            model.promotions().list());
        });
        desk.navigator().register(Screen.PriceSheetForm.class, screen -> {
            SheetViewModel model = new SheetViewModel(desk, ports);
            return new OpenTab(screen, desk.text().live("price.sheet-new"), MaterialDesignC.CASH_EDIT, "price.sheet-help",
                    () -> new SheetView(model));
        });
        takeEffect(desk, ports);
        desk.asOf().day().addListener(_ -> takeEffect(desk, ports));
    }

    private static void takeEffect(Desk desk, PricePorts ports) {
        desk.work().write(desk.text().of("price.taking-effect"), ports.pricing()::takeEffect).run();
    }
}
