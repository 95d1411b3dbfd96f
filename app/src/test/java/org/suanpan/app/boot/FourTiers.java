package org.suanpan.app.boot;

import java.time.LocalDate;
import java.util.List;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rate;
import org.suanpan.core.tier.HysteresisPolicy;
import org.suanpan.core.tier.TierPolicy;
import org.suanpan.core.tier.policy.PolicyDraft;
import org.suanpan.core.tier.policy.TierTerms;

/// Rules with four tiers under the owner's names, with gifts at festivals and multipliers.
final class FourTiers {

    private FourTiers() {}

    static void putInForce(ShopWindow window, LocalDate day) {
        TierPolicy p = TierPolicy.standard();
        List<TierTerms> terms = List.of(tier("钻石", "1.5", "2", "苏式月饼礼盒", Money.parse("500.00")), tier("黄金", "1.2", "1.5", "月饼一盒", null),
                tier("白银", "1", "1.2", "", null), tier("普通", "0.8", "1", "", null));
        window.frame().shop().pool().tiers().policing().putInForce(new PolicyDraft(0, "四级", new TierPolicy(0, p.basis(), terms, p.score(),
                new HysteresisPolicy(List.of(rate("70"), rate("50"), rate("30")), List.of(rate("65"), rate("45"), rate("25")), 2, 2, null),
                p.lifecycle(), p.cycle())), day, Actor.OWNER);
    }

    private static TierTerms tier(String name, String commission, String points, String festival, Money yearly) {
        return new TierTerms(name, TierTerms.Service.NONE, new TierTerms.Money(null, null, rate(commission), rate(points), ""),
                new TierTerms.Care("", "", "", yearly, festival));
    }

    private static Rate rate(String words) {
        return Rate.parse(words);
    }
}
