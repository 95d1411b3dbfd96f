package org.suanpan.core.loyalty.points;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.loyalty.ReferralPolicy;
import org.suanpan.core.loyalty.ReferralPolicy.Bond;
import org.suanpan.core.loyalty.ReferralPolicy.FirstSale;
import org.suanpan.core.loyalty.ReferralPolicy.Reason;
import org.suanpan.core.loyalty.points.Collected.Change;

/// What a referral has come to: the day the referred customer's collected money reached the minimum (null = not yet), the points it
/// brought then, and the day goods came back in time to take them away (null = none did). `reason` null = points are off.
public record Rewarded(Referral referral, @Nullable Reason reason, long points, @Nullable LocalDate reached, @Nullable LocalDate takenBack) {

    /// Noted while points are off: nothing comes of it yet.
    static Rewarded off(Referral referral) {
        return new Rewarded(referral, null, 0, null, null);
    }

    /// By the same rule that golden rows hold: `reason` tells how it stands, `points` what came when the minimum was reached.
    static Rewarded of(Referral referral, Bond bond, List<CollectedFact> facts, ReferralPolicy policy, LocalDate asOf) {
        Money sum = Money.ZERO;
        LocalDate reached = null;
        LocalDate last = asOf;
        for (Change change : Collected.of(facts)) {
            sum = change.parts().stream().map(Collected.Part::amount).reduce(sum, Money::plus);
            last = change.by().date();
            if (sum.compareTo(policy.minFirstCollected()) >= 0) {
                reached = last;
                break;
            }
        }
        LocalDate counted = reached == null ? last : reached;
        LocalDate back = reached == null ? null : back(facts, reached, policy);
        int days = (int) ChronoUnit.DAYS.between(referral.day(), counted);
        Integer after = back == null || reached == null ? null : (int) ChronoUnit.DAYS.between(reached, back);
        var reward = policy.reward(bond, new FirstSale(days, sum, after));
        boolean came = reward.reason() == Reason.OK || reward.reason() == Reason.RETURNED;
        return new Rewarded(referral, reward.reason(), came ? policy.points() : 0, reached,
                reward.reason() == Reason.RETURNED ? back : null);
    }

    /// The first day from then on that goods came back or the money fell below the minimum again.
    private static @Nullable LocalDate back(List<CollectedFact> facts, LocalDate reached, ReferralPolicy policy) {
        LocalDate returned = facts.stream().filter(fact -> fact.isReturn() && !fact.date().isBefore(reached)).map(CollectedFact::date)
                .min(LocalDate::compareTo).orElse(null);
        Money sum = Money.ZERO;
        for (Change change : Collected.of(facts)) {
            sum = change.parts().stream().map(Collected.Part::amount).reduce(sum, Money::plus);
            LocalDate day = change.by().date();
            if (!day.isBefore(reached) && sum.compareTo(policy.minFirstCollected()) < 0 && (returned == null || day.isBefore(returned))
                    && change.parts().getFirst().amount().isNegative()) {
                return day;
            }
        }
        return returned;
    }
}
