package org.suanpan.app.tier.policy;

import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.OpenTab;
import org.suanpan.app.base.Screen;
import org.suanpan.app.base.TierDesk;
import org.suanpan.core.party.Customers;
import org.suanpan.core.price.Prices;

/// Makes the screens of the rules of tiers.
public final class PolicyScreens {

    private final Desk desk;
    private final TierDesk tiers;

    public PolicyScreens(Desk desk, TierDesk tiers, Prices prices, Customers customers) {
        this.desk = desk;
        this.tiers = tiers;
        desk.navigator().register(Screen.TierRules.class, screen -> {
            RulesViewModel model = new RulesViewModel(desk, tiers, prices, ((Screen.TierRules) screen).review());
            return new OpenTab(screen, desk.text().live("tier.rules.title"), MaterialDesignS.SCALE_BALANCE, "tier.rules.help",
                    () -> new RulesView(model)).live(model.read());
        });
        desk.navigator().register(Screen.TierByHand.class, screen -> {
            ByHandViewModel model = new ByHandViewModel(desk, tiers, customers, (Screen.TierByHand) screen);
            return new OpenTab(screen, model.title(), MaterialDesignA.ACCOUNT_STAR_OUTLINE, "tier.hand.help-page", () -> new ByHandView(model))
                    .live(model.known());
        });
        desk.navigator().register(Screen.Allotment.class, screen -> {
            AllotmentViewModel model = new AllotmentViewModel(desk, tiers.orders());
            return new OpenTab(screen, desk.text().live("tier.share.title"), MaterialDesignP.PACKAGE_VARIANT, "tier.share.help",
                    () -> new AllotmentView(model)).live(model.scarce());
        });
    }

    /// At the start of the program: opens the evaluation of a month nobody has decided for yet, where that is wanted.
    public void remind() {
        desk.work().read(desk.text().of("tier.rules.reading"), () -> RulesViewModel.isDue(tiers.policing().monthly(),
                tiers.ports().assignments().latestReview().orElse(null), desk.asOf().day().get())).onSuccess(due -> {
                    if (due) {
                        desk.navigator().open(new Screen.TierRules(true));
                    }
                }).run();
    }
}
