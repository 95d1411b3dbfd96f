package org.suanpan.core.tier.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Progress;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.insight.value.Foretold;
import org.suanpan.core.insight.value.Outlooks;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.tier.OrderDays;
import org.suanpan.core.tier.OrderFits;
import org.suanpan.core.tier.TierFacts;
import org.suanpan.core.tier.TierFacts.CustomerFacts;
import org.suanpan.core.tier.TierPolicy;
import org.suanpan.core.tier.Tiering;

/// Opens one customer's tier to its inputs, and holds it against the last stored review.
public final class StoryService implements Stories {

    private final Tiering tiering;
    private final TierFacts facts;
    private final PastAssignments past;

    public StoryService(Tiering tiering, TierFacts facts, PastAssignments past) {
        this.tiering = tiering;
        this.facts = facts;
        this.past = past;
    }

    @Override
    public TierStory of(CustomerId customer, LocalDate asOf, Progress progress) {
        Tiering.Looked looked = tiering.look(asOf, progress);
        int at = place(looked.customers(), customer);
        if (at < 0) {
            throw new Rejected("tier.no-story");
        }
        List<Assigned> assigned = past.of(customer);
        CustomerFacts own = looked.customers().get(at);
        ScoreTrace score = trace(looked.policy(), looked.customers(), own, asOf);
        RhythmTrace rhythm = new RhythmTrace(looked.policy(), score.orders());
        return new TierStory(own, assigned, looked.review().lines().get(at), score,
                new AheadTrace(own, rhythm, foretold(looked.review().fitted(), rhythm.orders())),
                change(customer, assigned, score, progress));
    }

    /// Against the last review of an earlier day that was made by the same rules.
    private @Nullable ScoreChange change(CustomerId customer, List<Assigned> assigned, ScoreTrace now, Progress progress) {
        Optional<Assigned> last = assigned.stream().filter(a -> a.assignment().asOf().isBefore(now.orders().asOf())).findFirst();
        if (last.isEmpty() || last.get().assignment().policyVersion() != now.policy().version()) {
            return null;
        }
        LocalDate day = last.get().assignment().asOf();
        progress.checkpoint(0, 1);
        List<CustomerFacts> then = facts.of(new DateSpan(day.minusYears(1).plusDays(1), day));
        int at = place(then, customer);
        return at < 0 ? null : new ScoreChange(last.get().assignment().score().value().setScale(1),
                trace(now.policy(), then, then.get(at), day), now);
    }

    static ScoreTrace trace(TierPolicy policy, List<CustomerFacts> all, CustomerFacts own, LocalDate asOf) {
        return new ScoreTrace(policy, own.year(), Others.of(all.stream().map(c -> c.year().net()).toList()),
                OrderDays.upTo(asOf, own.orderDays()));
    }

    static @Nullable Foretold foretold(OrderFits.@Nullable Fitted fitted, OrderDays orders) {
        return fitted == null || orders.isEmpty() ? null
                : Outlooks.by(fitted.fit()).map(outlooks -> outlooks.foretold(orders.days(), orders.asOf())).orElse(null);
    }

    private static int place(List<CustomerFacts> customers, CustomerId customer) {
        for (int i = 0; i < customers.size(); i++) {
            if (customers.get(i).id().equals(customer)) {
                return i;
            }
        }
        return -1;
    }
}
