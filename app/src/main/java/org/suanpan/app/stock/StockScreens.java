package org.suanpan.app.stock;

import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignW;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.OpenTab;
import org.suanpan.app.base.Screen;
import org.suanpan.core.product.Items;
import org.suanpan.core.stock.StockQueries;
import org.suanpan.core.stock.Warehouses;

/// Makes the stock list and the products' ledgers.
public final class StockScreens {

    public StockScreens(Desk desk, StockQueries stock, Items items, Warehouses warehouses) {
        desk.navigator().register(Screen.Stock.class, screen -> {
            StockListViewModel model = new StockListViewModel(desk, stock, warehouses);
            return new OpenTab(screen, desk.text().live("stock.title"), MaterialDesignW.WAREHOUSE, "stock.help",
                    () -> new StockListView(model)).live(model.list().live()).selection(model.selection());
        });
        desk.navigator().register(Screen.StockLedger.class, screen -> {
            StockLedgerViewModel model = new StockLedgerViewModel(desk, stock, items, warehouses,
                    ((Screen.StockLedger) screen).product());
            return new OpenTab(screen, desk.text().live(() -> model.item().name()), MaterialDesignB.BOOK_OPEN_PAGE_VARIANT_OUTLINE,
                    "stock.help-ledger", () -> new StockLedgerView(model)).live(model.list().live()).onAccept(model::preset);
        });
    }
}
