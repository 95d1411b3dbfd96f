package org.suanpan.app.tier.policy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.OpenTab;
import org.suanpan.app.base.Screen;
import org.suanpan.app.base.TierDesk;
import org.suanpan.core.party.Customers;
import org.suanpan.core.price.Prices;
import org.suanpan.core.staff.Right;
import org.suanpan.core.tier.TierReview;
import org.suanpan.core.tier.policy.Schedule;

/// Makes the screens of the rules of tiers.
public final class PolicyScreens {

    private final Desk desk;
    private final TierDesk tiers;
    /// The month the shop was last seen in.
    private @Nullable YearMonth seen;

    private record Due(Schedule schedule, @Nullable LocalDate last) {}

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

    /// At the start of the program, and whenever a page is turned to in another month: what the shop wants done with the month that is over.
    /// `reviewed` hears of a review that was made by itself, in words.
    public void keepUp(Consumer<String> reviewed) {
        desk.navigator().current().subscribe(_ -> {
            YearMonth now = YearMonth.from(desk.asOf().today());
            if (!now.equals(seen)) {
                seen = now;
                desk.work().read(desk.text().of("tier.rules.reading"), () -> new Due(tiers.policing().schedule(),
                        tiers.ports().assignments().latestEvaluation().orElse(null))).onSuccess(due -> keepUp(due, reviewed)).run();
            }
        });
    }

    private void keepUp(Due due, Consumer<String> reviewed) {
        // Whatever day the screens are looked from: the month that is over is over.
        LocalDate day = desk.asOf().today();
        if (due.schedule == Schedule.SHOWN && RulesViewModel.isDue(due.last, day) && desk.here().allows(Right.SETTINGS)) {
            desk.navigator().open(new Screen.TierRules(true));
        } else if (due.schedule == Schedule.BY_ITSELF) {
            desk.jobs().start(desk.text().of("tier.rules.reviewing"), progress -> tiers.tiering().keepUp(day, due.schedule, progress),
                    made -> made.ifPresent(review -> reviewed.accept(words(review))));
        }
    }

    private String words(TierReview review) {
        return desk.text().of("tier.rules.by-itself", desk.figures().date(review.asOf()), desk.figures().count(review.lines().size()),
                desk.figures().count(review.moves().stream().filter(move -> move.from() != null).count()));
    }
}
