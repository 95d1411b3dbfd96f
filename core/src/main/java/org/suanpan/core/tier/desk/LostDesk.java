package org.suanpan.core.tier.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Rate;
import org.suanpan.core.insight.value.Foretold;
import org.suanpan.core.insight.value.Outlooks;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.tier.Lifecycle;
import org.suanpan.core.tier.LifecyclePolicy.WakeUpReason;
import org.suanpan.core.tier.OrderDays;
import org.suanpan.core.tier.ScorePolicy;
import org.suanpan.core.tier.Tier;
import org.suanpan.core.tier.TierFacts.CustomerFacts;
import org.suanpan.core.tier.TierPolicy;
import org.suanpan.core.tier.TierReview;
import org.suanpan.core.tier.Tiering;
import org.suanpan.core.tier.policy.TierBasis;
import org.suanpan.core.tier.story.AheadTrace;
import org.suanpan.core.tier.story.Others;
import org.suanpan.core.tier.story.RhythmTrace;

/// Three lists out of one look: who slips away (dearest first), who is to be woken up, and who can grow (nearest first).
public record LostDesk(List<AtRisk> slipping, List<AtRisk> wakeUp, List<Growing> growing) {

    /// Less likely than this to be still there, and he slips; so the trial on the past has it (ADR 51).
    private static final int LIKELY_PERCENT = 80;
    /// Within so many points of the next tier's line he is promising.
    private static final Rate NEAR = Rate.parse("15");

    public LostDesk {
        slipping = List.copyOf(slipping);
        wakeUp = List.copyOf(wakeUp);
        growing = List.copyOf(growing);
    }

    /// The order of the customers changes nothing.
    public static LostDesk of(Tiering.Looked looked, Map<CustomerId, LocalDate> lastTalks) {
        TierPolicy policy = looked.policy();
        LocalDate asOf = looked.review().asOf();
        Outlooks outlooks = looked.review().fitted() == null ? null : Outlooks.by(looked.review().fitted().fit()).orElse(null);
        List<AtRisk> slipping = new ArrayList<>();
        List<AtRisk> wakeUp = new ArrayList<>();
        for (int i = 0; i < looked.customers().size(); i++) {
            CustomerFacts customer = looked.customers().get(i);
            TierReview.Line line = looked.review().lines().get(i);
            OrderDays orders = OrderDays.upTo(asOf, customer.orderDays());
            AheadTrace ahead = new AheadTrace(customer, new RhythmTrace(policy, orders), foretold(outlooks, orders));
            LocalDate talk = lastTalks.get(customer.id());
            List<WakeUpReason> reasons = policy.lifecycle().wakeUpReasons(orders, talk == null ? List.of() : List.of(talk));
            AtRisk one = new AtRisk(line, ahead, ahead.atStake(), reasons);
            if (isSlipping(line)) {
                slipping.add(one);
            }
            if (!reasons.isEmpty()) {
                wakeUp.add(one);
            }
        }
        Comparator<AtRisk> dearest = Comparator.comparing(AtRisk::atStake).reversed().thenComparing(risk -> risk.line().customer());
        slipping.sort(dearest);
        wakeUp.sort(dearest);
        return new LostDesk(slipping, wakeUp, growing(looked));
    }

    private static @Nullable Foretold foretold(@Nullable Outlooks outlooks, OrderDays orders) {
        return outlooks == null || orders.isEmpty() ? null : outlooks.foretold(orders.days(), orders.asOf());
    }

    /// Quiet by his own rhythm or unlikely to be still there, and not gone for good by his own rhythm: that one belongs on the
    /// wake-up list alone.
    private static boolean isSlipping(TierReview.Line line) {
        return switch (line.pace().lifecycle()) {
            case SLEEPING -> true;
            case NEW, ACTIVE -> line.pace().outlook() != null && line.pace().outlook().isBelow(LIKELY_PERCENT);
            case PROSPECT, LOST -> false;
        };
    }

    private static List<Growing> growing(Tiering.Looked looked) {
        TierPolicy policy = looked.policy();
        if (policy.basis().kind() != TierBasis.Kind.SCORE) {
            // What is missing to the next tier can be said of a score; a place among all others moves with them.
            return List.of();
        }
        GrowthPath path = new GrowthPath(policy.score(), Others.of(looked.customers().stream().map(c -> c.year().net()).toList()));
        List<Growing> growing = new ArrayList<>();
        for (int i = 0; i < looked.customers().size(); i++) {
            TierReview.Line line = looked.review().lines().get(i);
            if (line.tier() != Tier.A && (line.lifecycle() == Lifecycle.ACTIVE || line.lifecycle() == Lifecycle.NEW)) {
                Tier next = Tier.values()[line.tier().ordinal() - 1];
                Rate enter = policy.hysteresis().enter().get(next.ordinal());
                if (line.score().plus(NEAR).compareTo(enter) >= 0 && line.score().compareTo(enter) < 0) {
                    CustomerFacts customer = looked.customers().get(i);
                    OrderDays orders = OrderDays.upTo(looked.review().asOf(), customer.orderDays());
                    growing.add(new Growing(line, next, enter, path.missing(new ScorePolicy.Facts(customer.year().net(),
                            customer.year().margin(), policy.willingness(customer, orders).points()), enter)
                            .orElse(null)));
                }
            }
        }
        growing.sort(Comparator.comparing((Growing one) -> one.missing() == null)
                .thenComparing(one -> Objects.requireNonNullElse(one.missing(), org.suanpan.core.base.Money.ZERO))
                .thenComparing(one -> one.line().customer()));
        return growing;
    }
}
