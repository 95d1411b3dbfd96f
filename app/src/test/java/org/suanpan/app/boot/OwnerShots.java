package org.suanpan.app.boot;

import java.time.LocalDate;
import java.util.List;

import javafx.scene.input.KeyCode;

import org.suanpan.app.base.PartyScreen.Commons.Part;
import org.suanpan.app.base.Screen;
import org.suanpan.app.boot.Screenshots.Picture;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.deal.Dealing;
import org.suanpan.core.deal.LostReason;
import org.suanpan.core.deal.NewDeal;
import org.suanpan.core.deal.Stage;
import org.suanpan.core.party.CustomerFilter;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.CustomerListItem;
import org.suanpan.core.party.owner.HandOver;
import org.suanpan.core.party.owner.Holding;
import org.suanpan.core.party.owner.PoolRules;

/// Pictures of handing over, of the public pool and of deals, in a copy of the sample shop.
final class OwnerShots {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private final ShotHands hands;

    OwnerShots(ShotHands hands) {
        this.hands = hands;
    }

    List<Picture> all() {
        return List.of(
                new Picture("hand-over", w -> ShotHands.go(w, new Screen.HandOverForm(List.of(), 1))),
                new Picture("hand-over-whole", w -> {
                    hands.choice("#start", 1);
                    ShotHands.key(w, KeyCode.F12);
                }),
                new Picture("hand-over-one", w -> ShotHands.go(w, new Screen.HandOverForm(List.of(customer(w, 0), customer(w, 1)), 2))),
                new Picture("pool-off", w -> {
                    owning(w, 0);
                    ShotHands.go(w, new Screen.Commons(Part.DUE));
                }),
                new Picture("rules", _ -> hands.fire("#rules")),
                new Picture("pool", w -> {
                    w.frame().shop().pool().commons().keep(new PoolRules(20, 7, 50, 7, LocalDate.of(2026, 1, 1)), Actor.OWNER);
                    hands.fire("#rules");
                    ShotHands.go(w, new Screen.Commons(Part.POOL));
                }),
                new Picture("pool-warned", w -> ShotHands.go(w, new Screen.Commons(Part.WARNED))),
                new Picture("pool-due", w -> {
                    ShotHands.go(w, new Screen.Commons(Part.DUE));
                    hands.laidOut();
                    hands.fire("#take-back");
                }),
                new Picture("home", w -> ShotHands.go(w, new Screen.Home())),
                new Picture("deals", w -> {
                    deals(w);
                    ShotHands.go(w, new Screen.Deals());
                }),
                new Picture("deals-lose", w -> {
                    hands.select("#start", 1);
                    hands.laidOut();
                    ShotHands.key(w, KeyCode.L);
                }),
                new Picture("deal-new", w -> ShotHands.go(w, new Screen.DealForm(null, null, 1))),
                new Picture("deal-wrong", w -> ShotHands.key(w, KeyCode.F12)),
                new Picture("deal", w -> ShotHands.go(w, new Screen.DealForm(1L, null, 0))),
                new Picture("customers", w -> ShotHands.go(w, Screen.Customers.ALL)),
                new Picture("card", w -> ShotHands.go(w, new Screen.Card(customer(w, 0)))));
    }

    /// Some customers change hands.
    private static void owning(ShopWindow w, int at) {
        var owning = w.frame().shop().pool().owning();
        List<Holding> holdings = owning.holdings();
        owning.handOver(new HandOver(List.of(customer(w, 0)), holdings.stream().filter(h -> !h.rep().name().equals(w.frame().shop().customers().card(customer(w, 0), TODAY).rep()))
                .skip(at).findFirst().orElseThrow().rep().id(), TODAY.minusDays(30), "换片区", null), Actor.OWNER);
        owning.handOver(new HandOver(List.of(customer(w, 5), customer(w, 6)), null, TODAY.minusDays(3), "搬走了", null), Actor.OWNER);
    }

    private static void deals(ShopWindow w) {
        Dealing deals = w.frame().shop().pool().deals();
        long first = deal(w, 0, "新店开业用货", "12000", "2026-12-10");
        deals.move(first, Stage.CONTACTED, TODAY.minusDays(3), "看了样品", Actor.OWNER);
        deals.quote(first, TODAY.minusDays(2), Actor.OWNER);
        long second = deal(w, 1, "春节礼盒 200 套", "36000", "2027-01-15");
        deals.move(second, Stage.TALKING, TODAY.minusDays(1), "要再让三个点", Actor.OWNER);
        deal(w, 2, "换供应商，先试两箱", null, null);
        deals.move(deal(w, 3, "团购粽子", "5000", "2026-12-01"), Stage.WON, TODAY, "", Actor.OWNER);
        deals.lose(deal(w, 4, "食堂用油", "8000", null), LostReason.PRICE, "对面便宜两毛", TODAY, Actor.OWNER);
    }

    private static long deal(ShopWindow w, int who, String what, String amount, String day) {
        return w.frame().shop().pool().deals().open(new NewDeal(customer(w, who), what, amount == null ? null : Money.parse(amount),
                day == null ? null : LocalDate.parse(day)), TODAY.minusDays(5), Actor.OWNER);
    }

    private static CustomerId customer(ShopWindow w, int at) {
        return w.frame().shop().customers().list(CustomerFilter.ALL, 0, at + 1).rows().stream().map(CustomerListItem::id).toList().get(at);
    }
}
