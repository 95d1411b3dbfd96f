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
import org.suanpan.core.tier.TierReview;

/// `tiers review`: every customer's tier and life cycle with reasons; `--apply` stores them.
@Command(name = "review")
final class TiersReviewCommand extends StoreCommand {

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "cli.option.as-of")
    @Nullable String asOf;

    @Option(names = "--apply", descriptionKey = "cli.option.apply")
    boolean apply;

    TiersReviewCommand(Tools tools, Console console) {
        super(tools, console);
    }

    @Override
    public Integer call() {
        var day = asOf == null ? today() : date("--as-of", asOf);
        TierReview review = with(shop -> apply
                ? shop.tiering().apply(day, Actor.OWNER, console.progress())
                : shop.tiering().review(day, console.progress()));
        Map<String, Object> counts = counts(review);
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("as_of", day.toString());
        json.put("applied", apply);
        json.put("customers", review.lines().stream().map(this::json).toList());
        json.put("moves", review.moves().stream().map(this::json).toList());
        json.put("counts", counts);
        List<String> lines = new ArrayList<>();
        lines.add(console.say(apply ? "cli.tiers.applied" : "cli.tiers.reviewed", day.toString(),
                review.lines().size(), review.moves().size()));
        counts.forEach((name, count) -> lines.add("  " + name + ": " + count));
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
        json.put("reasons", line.reasons().stream().map(r -> console.say(r)).toList());
        return json;
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
