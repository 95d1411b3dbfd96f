package org.suanpan.app.sale;

import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.OpenTab;
import org.suanpan.app.base.Screen;
import org.suanpan.core.sale.SalesQueries;

/// Makes the list of sales.
public final class SaleScreens {

    public SaleScreens(Desk desk, SalesQueries sales) {
        desk.navigator().register(Screen.Sales.class, screen -> {
            SalesViewModel model = new SalesViewModel(desk, sales);
            return new OpenTab(screen, desk.text().live("sale.sales"), MaterialDesignT.TEXT_BOX_OUTLINE, "sale.help",
                    () -> new SalesView(model))
                    .live(model.list().live()).selection(model.selection()).onAccept(model::preset);
        });
    }
}
