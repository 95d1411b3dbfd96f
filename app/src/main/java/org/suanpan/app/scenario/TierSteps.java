package org.suanpan.app.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Json;
import org.suanpan.app.base.TierDesk;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Progress;
import org.suanpan.core.base.Rate;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.tier.CyclePolicy;
import org.suanpan.core.tier.HysteresisPolicy;
import org.suanpan.core.tier.LifecyclePolicy;
import org.suanpan.core.tier.ScorePolicy;
import org.suanpan.core.tier.Tier;
import org.suanpan.core.tier.TierPolicy;
import org.suanpan.core.tier.TierReview;
import org.suanpan.core.tier.policy.PolicyDraft;
import org.suanpan.core.tier.policy.TierBasis;
import org.suanpan.core.tier.policy.TierTerms;

/// The rules of tiers in a story, reviews that are kept, tiers by hand, and what a customer's tier must be. The keys of the rules are
/// those of `lifecycle.csv`; what a step does not name stays as it was in force.
final class TierSteps {

    /// Before any sale a story tells of.
    private static final LocalDate EVER = LocalDate.of(1970, 1, 1);
    private static final List<Tier> LETTERS = List.of(Tier.values());

    private final TierDesk tiers;
    private final Names names;

    TierSteps(TierDesk tiers, Names names) {
        this.tiers = tiers;
        this.names = names;
    }

    /// False for a step of another kind.
    boolean run(String name, Json step) {
        switch (name) {
            case "tier-policy" -> {
                LocalDate from = step.has("from") ? Steps.date(step, "from") : EVER;
                TierPolicy policy = policy(step.has("policy") ? step.at("policy") : step, tiers.policing().inForce(from));
                tiers.policing().putInForce(new PolicyDraft(0, step.text("name", step.text("code", "story")), policy), from, Actor.STORY);
            }
            case "tier-review" -> tiers.tiering().apply(Steps.date(step, "date"), Actor.STORY, Progress.NONE);
            case "tier-override" -> tiers.policing().override(customer(step), tier(step), Steps.date(step, "until"), step.text("reason", ""),
                    Steps.date(step, "date"), Actor.STORY);
            default -> {
                return false;
            }
        }
        return true;
    }

    /// Of a day; nothing is kept. A tier the owner has named may be asked for by its name.
    Map<String, @Nullable Object> standing(Json of, LocalDate day) {
        CustomerId customer = customer(of);
        TierReview.Line line = tiers.tiering().review(day, Progress.NONE).lines().stream().filter(one -> one.id().equals(customer)).findFirst()
                .orElseThrow(() -> new Rejected("tier.no-story"));
        Map<String, @Nullable Object> standing = new LinkedHashMap<>();
        String called = tiers.policing().inForce(day).terms(line.tier()).name();
        standing.put("tier", called.equals(of.text("tier", "")) ? called : line.tier().name());
        standing.put("lifecycle", line.lifecycle().name());
        standing.put("score", line.score().toString(1));
        standing.put("r", line.r());
        standing.put("f", line.f());
        standing.put("m", line.m());
        standing.put("recency_days", line.recencyDays());
        standing.put("orders", line.orders());
        standing.put("amount", line.amount().toString());
        standing.put("sleep_days", line.pace().sleepDays());
        standing.put("lost_days", line.pace().lostDays());
        standing.put("lifecycle_by_rhythm", line.pace().lifecycle().name());
        return standing;
    }

    private CustomerId customer(Json step) {
        return names.customer(Steps.needed(step, "customer").text());
    }

    private static Tier tier(Json step) {
        String letter = Steps.needed(step, "tier").text();
        return LETTERS.stream().filter(tier -> tier.name().equals(letter)).findFirst()
                .orElseThrow(() -> new Rejected("scenario.bad-value", "tier", letter));
    }

    private static TierPolicy policy(Json in, TierPolicy before) {
        List<Rate> enter = lines(in, "enter", "From", before.hysteresis().enter());
        List<Rate> exit = lines(in, "exit", "", before.hysteresis().exit());
        List<TierTerms> terms = in.has("tiers") ? TierTerms.plain(in.at("tiers").items().stream().map(Json::text).toList()) : before.tiers();
        ScorePolicy score = before.score();
        HysteresisPolicy steady = before.hysteresis();
        LifecyclePolicy days = before.lifecycle();
        return new TierPolicy(0, basis(in, before.basis()), terms,
                new ScorePolicy(rate(in, "wVolume", score.volumeWeight()), rate(in, "wMargin", score.marginWeight()),
                        rate(in, "wWillingness", score.willingnessWeight()), rate(in, "targetMargin", score.targetMargin()), enter),
                new HysteresisPolicy(enter, exit, whole(in, "demoteAfter", steady.demoteAfter()),
                        whole(in, "protectEvaluations", steady.protectEvaluations()),
                        in.has("overdueDays") ? Integer.valueOf(Steps.whole(in, "overdueDays")) : steady.overdueDays()),
                new LifecyclePolicy(whole(in, "newDays", days.newDays()), whole(in, "sleepDays", days.sleepDays()), whole(in, "lostDays", days.lostDays())),
                cycle(in, before.cycle()));
    }

    private static TierBasis basis(Json in, TierBasis before) {
        String kind = in.text("basis", before.kind().name());
        for (TierBasis.Kind one : TierBasis.Kind.values()) {
            if (one.name().equals(kind)) {
                return new TierBasis(one, whole(in, "months", before.months()), in.has("ownRhythm") ? in.isTrue("ownRhythm") : before.ownRhythm());
            }
        }
        throw new Rejected("scenario.bad-value", "basis", kind);
    }

    private static CyclePolicy cycle(Json in, CyclePolicy before) {
        CyclePolicy.Limits limits = before.limits();
        return new CyclePolicy(new CyclePolicy.Prior(whole(in, "prior", before.prior().days()), whole(in, "priorWeight", before.prior().weight())),
                whole(in, "minGaps", before.minGaps()), whole(in, "maxGaps", before.maxGaps()), whole(in, "multiple", before.multiple()),
                whole(in, "lostMultiple", before.lostMultiple()), new CyclePolicy.Limits(whole(in, "minDays", limits.minDays()),
                        whole(in, "maxDays", limits.maxDays()), whole(in, "maxLostDays", limits.maxLostDays())), before.holiday());
    }

    /// A list, or one figure a tier: `enterA` or `aFrom`, `exitA`.
    private static List<Rate> lines(Json in, String key, String other, List<Rate> before) {
        if (in.has(key)) {
            return in.at(key).items().stream().map(one -> Rate.parse(one.text())).toList();
        }
        List<Rate> lines = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            String letter = LETTERS.get(i).name();
            String second = letter.toLowerCase(java.util.Locale.ROOT) + other;
            lines.add(rate(in, key + letter, other.isEmpty() ? before.get(i) : rate(in, second, before.get(i))));
        }
        return lines;
    }

    private static Rate rate(Json in, String key, Rate before) {
        return in.has(key) ? Rate.parse(in.at(key).text()) : before;
    }

    private static int whole(Json in, String key, int before) {
        return in.has(key) ? Steps.whole(in, key) : before;
    }
}
