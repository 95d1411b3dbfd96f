package org.suanpan.core.insight.churn;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Progress;
import org.suanpan.core.insight.churn.ChurnRule.Standing;
import org.suanpan.core.insight.value.BuyingStory;
import org.suanpan.core.insight.value.OrderModel;

/// Tries the rules on the past: judges every Monday with what was known on it, and compares with what became of the
/// customers. The model of the probability is fitted once, before the first Monday.
public final class Backtest {

    /// The silence in days at which a customer with such order days sleeps, and at which he has gone.
    public record Rhythm(ToIntFunction<List<LocalDate>> sleepDays, ToIntFunction<List<LocalDate>> lostDays) {}

    private record Judged(String customer, Standing standing, boolean isAlive) {}

    /// What a rule has said so far.
    private static final class Tally {

        private final ChurnRule rule;
        private final List<Double> delays = new ArrayList<>();
        private long alive;
        private long flagged;
        private @Nullable LocalDate noticed;

        Tally(ChurnRule rule) {
            this.rule = rule;
        }

        void add(Standing standing, LocalDate monday, boolean isAlive) {
            if (isAlive) {
                alive++;
                flagged += rule.isGone().test(standing) ? 1 : 0;
            } else if (noticed == null && rule.isGone().test(standing)) {
                noticed = monday;
            }
        }

        void stopped(LocalDate gone) {
            delays.add(noticed == null ? Double.POSITIVE_INFINITY : ChronoUnit.DAYS.between(gone, noticed));
        }
    }

    private static final int TENTHS = 10;

    private final OrderLog log;
    private final Rhythm rhythm;
    private final Span span;
    private final Fates fates;
    private final OrderModel.@Nullable Fit fit;

    private Backtest(OrderLog log, Map<String, Optional<LocalDate>> truth, Rhythm rhythm) {
        this.log = log;
        this.rhythm = rhythm;
        this.span = Span.of(log);
        this.fates = new Fates(log, truth, rhythm.lostDays);
        this.fit = fit();
    }

    /// `truth` says of a customer after which order he stopped for good (empty = never); customers it does not name are
    /// read from the log. The log has at least one order.
    public static BacktestResult of(OrderLog log, Map<String, Optional<LocalDate>> truth, Rhythm rhythm) {
        return of(log, truth, rhythm, Progress.NONE);
    }

    /// The same for somebody who waits.
    public static BacktestResult of(OrderLog log, Map<String, Optional<LocalDate>> truth, Rhythm rhythm, Progress progress) {
        progress.checkpoint(0, log.customers().size());
        return new Backtest(log, truth, rhythm).result(progress);
    }

    private OrderModel.@Nullable Fit fit() {
        List<BuyingStory> stories = log.customers().values().stream()
                .filter(days -> !days.getFirst().isAfter(span.fitted()))
                .map(days -> BuyingStory.of(upTo(days, span.fitted()), span.fitted()))
                .toList();
        return stories.stream().anyMatch(s -> s.repeats() > 0) ? OrderModel.bestFit(stories) : null;
    }

    private BacktestResult result(Progress progress) {
        List<Judged> onFit = judgedOn(span.fitted());
        List<BacktestResult.Score> scores = new ArrayList<>();
        List<Tally> tallies = ChurnRule.all().stream().map(Tally::new).toList();
        int done = 0;
        for (Map.Entry<String, List<LocalDate>> customer : log.customers().entrySet()) {
            progress.checkpoint(done++, log.customers().size());
            judge(customer.getValue(), fates.of(customer.getKey()), tallies);
        }
        tallies.forEach(tally -> scores.add(score(tally, onFit)));
        scores.add(new BacktestResult.Score(ChurnRule.DAYS_SINCE, null, null, 0, 0, auc(s -> -s.daysSince(), onFit), null));
        return new BacktestResult(span, log.customers().size(), fates.known(), fit, scores,
                isReliable() ? deciles(onFit) : List.of());
    }

    private void judge(List<LocalDate> days, Fates.Fate fate, List<Tally> tallies) {
        tallies.forEach(tally -> tally.noticed = null);
        for (LocalDate monday : span.mondays()) {
            List<LocalDate> known = upTo(days, monday);
            if (!known.isEmpty() && (fate.isAliveOn(monday) || fate.isGoneOn(monday))) {
                Standing standing = standing(known, monday);
                tallies.forEach(tally -> tally.add(standing, monday, fate.isAliveOn(monday)));
            }
        }
        LocalDate gone = fate.goneFrom();
        if (gone != null && !gone.isBefore(span.fitted()) && !gone.isAfter(span.lastStop())) {
            tallies.forEach(tally -> tally.stopped(gone));
        }
    }

    private boolean isReliable() {
        return fit != null && fit.isReliable();
    }

    private BacktestResult.Score score(Tally tally, List<Judged> onFit) {
        ChurnRule rule = tally.rule;
        if (rule.needsModel() && !isReliable()) {
            return new BacktestResult.Score(rule.id(), null, null, 0, 0, null, null);
        }
        return new BacktestResult.Score(rule.id(), tally.alive == 0 ? null : (double) tally.flagged / tally.alive,
                Ranks.median(tally.delays), tally.delays.size(),
                (int) tally.delays.stream().filter(Double::isFinite).count(), auc(rule.aliveness(), onFit),
                brier(rule, onFit));
    }

    private static @Nullable Double auc(ToDoubleFunction<Standing> aliveness, List<Judged> judged) {
        return Ranks.auc(
                judged.stream().filter(Judged::isAlive).map(j -> aliveness.applyAsDouble(j.standing)).toList(),
                judged.stream().filter(j -> !j.isAlive).map(j -> aliveness.applyAsDouble(j.standing)).toList());
    }

    private static @Nullable Double brier(ChurnRule rule, List<Judged> judged) {
        if (judged.isEmpty()) {
            return null;
        }
        return judged.stream().mapToDouble(j -> {
            double off = rule.probability().applyAsDouble(j.standing) - (j.isAlive ? 1 : 0);
            return off * off;
        }).average().orElseThrow();
    }

    /// Everybody with an order up to that day of whom it is certain what he was on it.
    private List<Judged> judgedOn(LocalDate day) {
        List<Judged> judged = new ArrayList<>();
        log.customers().forEach((customer, days) -> {
            List<LocalDate> known = upTo(days, day);
            Fates.Fate fate = fates.of(customer);
            if (!known.isEmpty() && (fate.isAliveOn(day) || fate.isGoneOn(day))) {
                judged.add(new Judged(customer, standing(known, day), fate.isAliveOn(day)));
            }
        });
        return judged;
    }

    private Standing standing(List<LocalDate> known, LocalDate day) {
        double alive = Double.NaN;
        if (fit != null) {
            BuyingStory story = BuyingStory.of(known, day);
            alive = fit.model().aliveProbability(story.repeats(), story.lastWeek(), story.weeks());
        }
        return new Standing((int) ChronoUnit.DAYS.between(known.getLast(), day), rhythm.sleepDays.applyAsInt(known), alive);
    }

    private static List<LocalDate> upTo(List<LocalDate> days, LocalDate day) {
        int to = days.size();
        while (to > 0 && days.get(to - 1).isAfter(day)) {
            to--;
        }
        return days.subList(0, to);
    }

    private static List<BacktestResult.Decile> deciles(List<Judged> judged) {
        List<Judged> sorted = judged.stream()
                .sorted(Comparator.comparingDouble((Judged j) -> j.standing.alive()).thenComparing(Judged::customer))
                .toList();
        List<BacktestResult.Decile> deciles = new ArrayList<>();
        for (int tenth = 0; tenth < TENTHS; tenth++) {
            List<Judged> part = sorted.subList(tenth * sorted.size() / TENTHS, (tenth + 1) * sorted.size() / TENTHS);
            if (!part.isEmpty()) {
                deciles.add(new BacktestResult.Decile(part.size(),
                        part.stream().mapToDouble(j -> j.standing.alive()).average().orElseThrow(),
                        part.stream().mapToDouble(j -> j.isAlive ? 1 : 0).average().orElseThrow()));
            }
        }
        return deciles;
    }
}
