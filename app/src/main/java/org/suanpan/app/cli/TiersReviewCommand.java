package org.suanpan.app.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import org.suanpan.core.base.Actor;
import org.suanpan.core.insight.value.OrderModel;
import org.suanpan.core.tier.Lifecycle;
import org.suanpan.core.tier.OrderFits;
import org.suanpan.core.tier.Pace;
import org.suanpan.core.tier.Tier;
import org.suanpan.core.tier.TierPolicy;
import org.suanpan.core.tier.TierReview;

/// `tiers review`: every customer's tier and life cycle with reasons; `--apply` stores them.
@Command(name = "review")
final class TiersReviewCommand extends StoreCommand {

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "cli.option.as-of")
    @Nullable String asOf;

    @Option(names = "--apply", descriptionKey = "cli.option.apply")
    boolean apply;

    private record Made(TierReview review, TierPolicy policy) {}

    TiersReviewCommand(Tools tools, Console console) {
        super(tools, console);
    }

    @Override
    public Integer call() {
        var day = asOf == null ? today() : date("--as-of", asOf);
        Made made = with(shop -> new Made(apply
                ? shop.tiering().apply(day, Actor.OWNER, console.progress())
                : shop.tiering().review(day, console.progress()), shop.pool().tiers().policing().inForce(day)));
        TierReview review = made.review;
        Map<String, Object> counts = counts(review);
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("as_of", day.toString());
        json.put("applied", apply);
        json.put("customers", review.lines().stream().map(this::json).toList());
        json.put("moves", review.moves().stream().map(this::json).toList());
        json.put("counts", counts);
        json.put("model", json(review.fitted()));
        List<String> lines = new ArrayList<>();
        lines.add(console.say(apply ? "cli.tiers.applied" : "cli.tiers.reviewed", day.toString(),
                review.lines().size(), review.moves().stream().filter(move -> move.from() != null).count()));
        lines.addAll(told(review, made.policy));
        lines.add(note(review.fitted()));
        console.result(json, lines);
        return Exit.DONE;
    }

    private static Map<String, Object> counts(TierReview review) {
        Map<String, Integer> byName = new TreeMap<>();
        for (TierReview.Line line : review.lines()) {
            byName.merge(line.tier().name(), 1, Integer::sum);
            byName.merge(line.lifecycle().name(), 1, Integer::sum);
        }
        return new LinkedHashMap<>(byName);
    }

    /// The same in words: the tiers as the owner calls them, the states as the screens do.
    private List<String> told(TierReview review, TierPolicy policy) {
        Map<Tier, Integer> tiers = new TreeMap<>();
        Map<Lifecycle, Integer> states = new TreeMap<>();
        review.lines().forEach(line -> {
            tiers.merge(line.tier(), 1, Integer::sum);
            states.merge(line.lifecycle(), 1, Integer::sum);
        });
        List<String> told = new ArrayList<>();
        tiers.forEach((tier, count) -> told.add("  " + policy.terms(tier).name() + ": " + count));
        states.forEach((state, count) -> told.add("  " + console.say("tier.lifecycle." + state) + ": " + count));
        return told;
    }

    private Map<String, @Nullable Object> json(TierReview.Line line) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("customer", line.customer());
        json.put("name", line.name());
        json.put("tier", line.tier().name());
        json.put("score", line.score().toString(1));
        json.put("lifecycle", line.lifecycle().name());
        json.put("r", line.r());
        json.put("f", line.f());
        json.put("m", line.m());
        json.put("segment", line.segment());
        json.put("recency_days", line.recencyDays());
        json.put("orders", line.orders());
        json.put("amount", line.amount().toString());
        json.put("sales", line.sales().toString());
        pace(json, line.pace());
        json.put("reasons", line.reasons().stream().map(r -> console.say(r)).toList());
        return json;
    }

    /// By his own rhythm, beside the fixed days; the probability is null where no model can be fitted.
    private static void pace(Map<String, @Nullable Object> json, Pace pace) {
        json.put("median_gap_days", pace.medianGap());
        json.put("sleep_days", pace.sleepDays());
        json.put("lost_days", pace.lostDays());
        json.put("lifecycle_by_rhythm", pace.lifecycle().name());
        json.put("p_alive", pace.outlook() == null ? null : pace.outlook().alive());
        json.put("expected_orders_90_days", pace.outlook() == null ? null : pace.outlook().orders());
    }

    private @Nullable Map<String, @Nullable Object> json(OrderFits.@Nullable Fitted fitted) {
        if (fitted == null) {
            return null;
        }
        Map<String, @Nullable Object> json = FitJson.of(fitted.fit());
        json.put("as_of", fitted.asOf().toString());
        json.put("customers", fitted.customers());
        json.put("note", note(fitted));
        return json;
    }

    private String note(OrderFits.@Nullable Fitted fitted) {
        if (fitted == null) {
            return console.say("cli.tiers.no-model", 0);
        }
        OrderModel.Fit fit = fitted.fit();
        return fit.isReliable()
                ? console.say(fit.isRidge() ? "cli.tiers.model-ridge" : "cli.tiers.model", fitted.asOf().toString(), fitted.customers())
                : console.say("cli.tiers.no-model", fit.repeatBuyers());
    }

    private Map<String, @Nullable Object> json(TierReview.Move move) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("customer", move.customer());
        json.put("from", move.from() == null ? null : move.from().name());
        json.put("to", move.to().name());
        json.put("reason", console.say(move.reason()));
        return json;
    }
}
