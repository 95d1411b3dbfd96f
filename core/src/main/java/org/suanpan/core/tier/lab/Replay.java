package org.suanpan.core.tier.lab;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Problem;
import org.suanpan.core.base.Rate;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.tier.HysteresisPolicy.Evaluation;
import org.suanpan.core.tier.HysteresisPolicy.Standing;
import org.suanpan.core.tier.HysteresisPolicy.Verdict;
import org.suanpan.core.tier.Tier;
import org.suanpan.core.tier.TierEvaluator;
import org.suanpan.core.tier.TierFacts.CustomerFacts;
import org.suanpan.core.tier.TierPolicy;
import org.suanpan.core.tier.policy.TierOverride;

/// Evaluations of one policy after one another, each in another month, from nothing. Of what was decided only that is kept which a later
/// decision asks for, a few figures a customer: of fifty thousand in two years that is all the difference. The rules are those of every
/// review; a sentence is made when it is asked for.
final class Replay {

    /// What is known on a day beside the sales.
    record Beside(Map<CustomerId, TierOverride> byHand, Map<CustomerId, Integer> overdue) {}

    private static final int MANY = 1_000;
    private static final int MOST_TENTHS = 1_000;
    private static final int NEVER = -1;
    private static final Tier[] TIERS = Tier.values();
    private static final Verdict[] VERDICTS = Verdict.values();
    private static final Rate[] SCORES = IntStream.rangeClosed(0, MOST_TENTHS).mapToObj(Rate::ofTenths).toArray(Rate[]::new);

    private final TierPolicy policy;
    /// As it was before the last evaluation; places are those of the customers. Before the first there is nothing.
    private final byte[] tiers;
    private final byte[] verdicts;
    /// Evaluations in a row that warned, and those since the last promotion.
    private final int[] warnings;
    private final int[] sincePromoted;
    private boolean isBegun;
    private @Nullable Last last;

    private record Last(TierEvaluator.Ruling ruling, List<CustomerFacts> customers, Beside beside, int[] tenths, Evaluation[] evaluations) {}

    Replay(TierPolicy policy, int customers) {
        this.policy = policy;
        this.tiers = new byte[customers];
        this.verdicts = new byte[customers];
        this.warnings = new int[customers];
        this.sincePromoted = new int[customers];
        Arrays.fill(sincePromoted, NEVER);
    }

    /// Side by side; each only from his own figures, so that the order changes nothing.
    static void eachOf(int count, IntConsumer work) {
        IntStream each = IntStream.range(0, count);
        (count < MANY ? each : each.parallel()).forEach(work);
    }

    TierPolicy policy() {
        return policy;
    }

    /// The next month. Answers the tier of everybody after it.
    byte[] evaluate(Crowd crowd, Beside beside) {
        remember();
        Last now = new Last(new TierEvaluator.Ruling(policy, crowd.day()), crowd.customers(), beside, crowd.tenths(policy), new Evaluation[tiers.length]);
        byte[] after = new byte[tiers.length];
        eachOf(after.length, i -> {
            CustomerId id = now.customers.get(i).id();
            Evaluation evaluation = now.ruling.of(past(i), beside.overdue.getOrDefault(id, 0), beside.byHand.get(id), score(now.tenths[i]));
            now.evaluations[i] = evaluation;
            after[i] = (byte) evaluation.after().tier().ordinal();
        });
        last = now;
        return after;
    }

    private void remember() {
        Last before = last;
        if (before == null) {
            return;
        }
        eachOf(tiers.length, i -> {
            Verdict verdict = before.evaluations[i].verdict();
            tiers[i] = (byte) before.evaluations[i].after().tier().ordinal();
            verdicts[i] = (byte) verdict.ordinal();
            warnings[i] = verdict == Verdict.WARN ? warnings[i] + 1 : 0;
            sincePromoted[i] = verdict == Verdict.PROMOTE ? 0 : sincePromoted[i] == NEVER ? NEVER : sincePromoted[i] + 1;
        });
        isBegun = true;
    }

    private TierEvaluator.@Nullable Past past(int i) {
        if (!isBegun) {
            return null;
        }
        int protectedFor = sincePromoted[i] == NEVER ? 0 : Math.max(0, policy.hysteresis().protectEvaluations() - sincePromoted[i]);
        return new TierEvaluator.Past(VERDICTS[verdicts[i]], new Standing(TIERS[tiers[i]], warnings[i], protectedFor));
    }

    private static Rate score(int tenths) {
        return tenths >= 0 && tenths <= MOST_TENTHS ? SCORES[tenths] : Rate.ofTenths(tenths);
    }

    /// How many are in another tier than before the last evaluation; a first one is no move.
    int moves() {
        Last now = last;
        return now == null || !isBegun ? 0
                : (int) IntStream.range(0, tiers.length).filter(i -> now.evaluations[i].after().tier().ordinal() != tiers[i]).count();
    }

    /// Why the last evaluation put him where he is.
    Problem reason(int i) {
        Last now = last;
        if (now == null) {
            throw new IllegalStateException("nothing is evaluated yet");
        }
        CustomerId id = now.customers.get(i).id();
        return now.ruling.reason(past(i), now.beside.overdue.getOrDefault(id, 0), now.beside.byHand.get(id), score(now.tenths[i]), now.evaluations[i]);
    }

    static Map<Tier, Integer> counts(byte[] tiers) {
        Map<Tier, Integer> counts = new EnumMap<>(Tier.class);
        for (byte tier : tiers) {
            counts.merge(TIERS[tier], 1, Integer::sum);
        }
        return counts;
    }

    static Tier tier(byte[] tiers, int i) {
        return TIERS[tiers[i]];
    }
}
