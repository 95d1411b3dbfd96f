package org.suanpan.app.loyalty;

import javafx.scene.Node;

import org.kordamp.ikonli.materialdesign2.MaterialDesignG;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.OpenTab;
import org.suanpan.app.base.Screen;
import org.suanpan.core.party.CustomerId;

/// Makes the screens of points and rebates, and their part of a customer's card.
public final class LoyaltyScreens {

    private final Desk desk;
    private final PointsPorts ports;

    public LoyaltyScreens(Desk desk, PointsPorts ports) {
        this.desk = desk;
        this.ports = ports;
        desk.navigator().register(Screen.Loyalty.class, screen -> {
            LoyaltyViewModel model = new LoyaltyViewModel(desk, ports);
            return new OpenTab(screen, desk.text().live("loyalty.title"), MaterialDesignG.GIFT_OUTLINE, "loyalty.help",
                    () -> new LoyaltyView(model)).live(model.balances().live(), model.terms(), model.tierRates(), model.gifts(), model.rebates(),
                            model.register().list().live()).selection(model.register().state().selection());
        });
        desk.navigator().register(Screen.Redeem.class, screen -> {
            RedeemViewModel model = new RedeemViewModel(desk, ports, (Screen.Redeem) screen);
            return new OpenTab(screen, model.title(), MaterialDesignG.GIFT_OUTLINE, "loyalty.redeem-help", () -> new RedeemView(model))
                    .live(model.known());
        });
    }

    /// Points and rebates of a customer, as they stand now.
    public Node section(CustomerId customer) {
        return new SectionPane(new SectionViewModel(desk, ports, customer));
    }
}
