package org.suanpan.app.boot;

import java.time.LocalDate;
import java.util.List;

import org.suanpan.app.base.Screen;
import org.suanpan.app.boot.Screenshots.Picture;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.commission.CommissionMode;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.loyalty.points.GiftItem;
import org.suanpan.core.loyalty.points.Loyalty;
import org.suanpan.core.loyalty.points.LoyaltyTerms;
import org.suanpan.core.loyalty.points.Redemption;
import org.suanpan.core.loyalty.rebate.RebateContract;
import org.suanpan.core.party.CustomerFilter;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.Settling;

/// Pictures of points and rebates.
final class LoyaltyShots {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final ShotHands hands;

    LoyaltyShots(ShotHands hands) {
        this.hands = hands;
    }

    List<Picture> all() {
        return List.of(
                new Picture("points-off", w -> ShotHands.go(w, new Screen.Loyalty())),
                new Picture("points-terms", _ -> hands.choose("#part", 4)),
                new Picture("points-gifts-none", _ -> hands.choose("#part", 1)),
                new Picture("points-rebates-none", _ -> hands.choose("#part", 2)),
                new Picture("points-register-none", _ -> hands.choose("#part", 3)),
                new Picture("points-balances", w -> {
                    fill(w);
                    hands.choose("#part", 0);
                }),
                new Picture("points-gifts", _ -> hands.choose("#part", 1)),
                new Picture("points-rebates", _ -> hands.choose("#part", 2)),
                new Picture("points-register", _ -> hands.choose("#part", 3)),
                new Picture("points-terms-past", _ -> hands.choose("#part", 4)),
                new Picture("points-redeem", w -> ShotHands.go(w, new Screen.Redeem(customer(w), 1))),
                new Picture("points-redeem-refused", w -> {
                    hands.select("#redeem #start", 2);
                    hands.fire("#redeem #save");
                }),
                new Picture("points-card", w -> {
                    ShotHands.go(w, new Screen.Card(customer(w)));
                    hands.laidOut();
                    hands.scrollDown("#customer-card");
                }),
                new Picture("points-terms-tiers", w -> {
                    FourTiers.putInForce(w, w.frame().desk().asOf().today());
                    ShotHands.go(w, new Screen.Loyalty());
                    hands.choose("#part", 4);
                    hands.choose("#terms-by-tiers", 1);
                    hands.type("#terms-tier-d", "0.5");
                }));
    }

    private static void fill(ShopWindow w) {
        Loyalty loyalty = w.frame().shop().pool().loyalty();
        CustomerId who = customer(w);
        loyalty.set(LoyaltyTerms.proposed(LocalDate.of(2025, 1, 1)), Actor.OWNER);
        w.frame().shop().trading().post(Draft.of(DocumentKind.RECEIPT, TODAY.minusDays(3)).customer(who)
                .settling(Settling.of(null, Money.parse("20000.00"))), Actor.OWNER, null);
        gift(loyalty, "陶瓷茶具", 400, 12, 1, "128.00");
        gift(loyalty, "毛巾两条装", 60, 40, null, "15.00");
        gift(loyalty, "电饭煲", 90_000, 2, null, "299.00");
        gift(loyalty, "雨伞", 50, 0, null, "25.00");
        loyalty.adjust(who, TODAY, 1000, "老系统转来", Actor.OWNER);
        loyalty.redeem(id(loyalty, "陶瓷茶具"), new Redemption(who, TODAY, "王经理", "老板", "年度答谢", "积分兑换"),
                Actor.OWNER);
        loyalty.redeem(id(loyalty, "毛巾两条装"), new Redemption(who, TODAY, "", "", "", "积分兑换"), Actor.OWNER);
        long contract = w.frame().shop().pool().rebates().agree(new RebateContract(0, "FL-2026-01", who, "", CommissionMode.MARGINAL,
                "0:0.5% 10000:1% 50000:2%", LocalDate.of(2025, 12, 1), LocalDate.of(2026, 11, 22), "老板", ""), Actor.OWNER);
        if (w.frame().shop().pool().rebates().standings(who, TODAY).getFirst().settleable().isPositive()) {
            w.frame().shop().pool().rebates().settle(contract, TODAY, "老板", "返利", Actor.OWNER);
        }
        loyalty.refer(w.frame().shop().customers().list(CustomerFilter.ALL, 0, 5).rows().getLast().id(), who, LocalDate.of(2026, 10, 1), Actor.OWNER);
    }

    private static long id(Loyalty loyalty, String name) {
        return loyalty.gifts().stream().filter(gift -> gift.name().equals(name)).findFirst().orElseThrow().id();
    }

    private static void gift(Loyalty loyalty, String name, long points, long stock, Integer limit, String value) {
        loyalty.keep(new GiftItem(0, name, null, "", points, stock, limit, Money.parse(value), false, 0), Actor.OWNER);
    }

    private static CustomerId customer(ShopWindow w) {
        return w.frame().shop().customers().list(CustomerFilter.ALL, 0, 50).rows().stream().filter(row -> row.code().equals("C1")).findFirst()
                .orElseThrow().id();
    }
}
