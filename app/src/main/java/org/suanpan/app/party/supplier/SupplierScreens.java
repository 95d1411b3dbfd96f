package org.suanpan.app.party.supplier;

import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.OpenTab;
import org.suanpan.app.base.Pool;
import org.suanpan.app.base.Screen;
import org.suanpan.app.kit.attach.Shelves;
import org.suanpan.app.kit.both.BothPorts;
import org.suanpan.app.kit.both.BothViewModel;
import org.suanpan.app.party.RecordViewModel;
import org.suanpan.core.attach.Holder;
import org.suanpan.core.ledger.Partner;
import org.suanpan.core.party.SupplierId;
import org.suanpan.core.party.record.PartyId;
import org.suanpan.core.product.Items;

/// Makes the supplier list, the suppliers' cards and the comparison of a product's suppliers.
public final class SupplierScreens {

    private final Desk desk;
    private final Pool pool;
    private final BothPorts both;
    private final Shelves shelves;

    public SupplierScreens(Desk desk, Pool pool, BothPorts both, Shelves shelves, Items items) {
        this.desk = desk;
        this.pool = pool;
        this.both = both;
        this.shelves = shelves;
        desk.navigator().register(Screen.Suppliers.class, this::list);
        desk.navigator().register(Screen.SupplierCard.class, screen -> card((Screen.SupplierCard) screen));
        desk.navigator().register(Screen.SupplierOffers.class, screen -> {
            OffersViewModel model = new OffersViewModel(desk, pool.offers(), items, ((Screen.SupplierOffers) screen).product());
            return new OpenTab(screen, model.title(), MaterialDesignS.SCALE_BALANCE, "supplier.compare.help", () -> new OffersView(model))
                    .live(model.compared());
        });
    }

    private OpenTab list(Screen screen) {
        SuppliersViewModel model = new SuppliersViewModel(desk, pool.suppliers());
        return new OpenTab(screen, desk.text().live("supplier.title"), MaterialDesignT.TRUCK_OUTLINE, "supplier.help",
                () -> new SuppliersView(model)).live(model.list().live()).selection(model.selection());
    }

    private OpenTab card(Screen.SupplierCard screen) {
        SupplierId who = screen.supplier();
        SupplierCardViewModel model = new SupplierCardViewModel(desk, pool.suppliers(), pool.offers(), new SupplierCardViewModel.Parts(
                new RecordViewModel(desk, pool.parties(), PartyId.of(who)), new BothViewModel(desk, both, Partner.of(who)),
                shelves.of(Holder.of(PartyId.of(who)))), who);
        return new OpenTab(screen, model.title(), MaterialDesignT.TRUCK_OUTLINE, "supplier.card.help", () -> new SupplierCardView(model))
                .live(model.content(), model.both().net(), model.shelf().files());
    }
}
