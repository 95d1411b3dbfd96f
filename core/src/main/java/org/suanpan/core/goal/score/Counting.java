package org.suanpan.core.goal.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Problem;
import org.suanpan.core.base.Rate;
import org.suanpan.core.commission.score.Curve;
import org.suanpan.core.commission.score.Figures;
import org.suanpan.core.commission.score.Metric;
import org.suanpan.core.commission.score.Scorecard;
import org.suanpan.core.commission.score.Star;
import org.suanpan.core.party.SalesRep;
import org.suanpan.core.party.SalesRepId;

/// One month, read once and counted for everybody. A figure, its sentence and the customers behind it come out of the same rows.
final class Counting {

    private static final Money ENOUGH = Money.parse("1000");
    private static final int FEWEST_ANSWERS = 3;
    private static final Rate HALF = Rate.parse("0.5");
    private static final Rate PRIOR_WEIGHT = Rate.parse("5");
    private static final BigDecimal PERCENT = new BigDecimal("100");
    private static final int SHARE_SCALE = 4;

    private final YearMonth month;
    private final ScoreCard card;
    private final Map<SalesRepId, Rate> newCustomers;
    private final List<ScoreFacts.Customer> customers;
    private final List<ScoreFacts.Due> due;
    private final List<ScoreFacts.Visits> visits;
    private final ScoreFacts.Voice voice;

    /// `newCustomers` = people's own targets of new customers.
    Counting(YearMonth month, ScoreCard card, ScoreFacts facts, Map<SalesRepId, Rate> newCustomers) {
        this.month = month;
        this.card = card;
        this.newCustomers = newCustomers;
        this.customers = facts.customers(month);
        this.due = facts.due(month);
        this.visits = facts.visits(month);
        this.voice = facts.voice(month);
    }

    private record Counted(@Nullable Rate actual, List<Evidence> evidence) {}

    /// `ranked` = for the ranking, where few answers weigh less.
    PersonScore of(SalesRep rep, boolean ranked) {
        List<Metric> metrics = new ArrayList<>();
        List<Counted> counted = new ArrayList<>();
        for (ScoreCard.Item item : card.items()) {
            Counted one = count(item.metric(), rep.id(), ranked);
            counted.add(one);
            Rate target = item.metric() == ScoreMetric.NEW_CUSTOMERS ? newCustomers.getOrDefault(rep.id(), item.target()) : item.target();
            metrics.add(new Metric(item.metric().name(), item.weight(), target, one.actual, item.metric().direction(),
                    new Curve.Linear(Scorecard.THRESHOLD)));
        }
        Scorecard scored = Scorecard.of(metrics, Scorecard.CAP);
        List<PersonScore.Line> lines = new ArrayList<>();
        for (int i = 0; i < counted.size(); i++) {
            ScoreMetric metric = card.items().get(i).metric();
            lines.add(new PersonScore.Line(metric, sentence(metric, scored.rows().get(i)), counted.get(i).evidence));
        }
        return new PersonScore(rep, month, scored, lines);
    }

    private static Problem sentence(ScoreMetric metric, Scorecard.Row row) {
        Problem name = Problem.of("score.metric." + metric);
        Rate actual = row.metric().actual();
        Rate ratio = row.ratio();
        Rate score = row.score();
        return actual == null || ratio == null || score == null
                ? Problem.of("score.no-data", name, row.metric().weight().toString())
                : Problem.of("score.sentence", name, shown(metric, actual), shown(metric, row.metric().target()),
                        new Rate(ratio.value().multiply(PERCENT)).toString(2), row.metric().weight().toString(), score.toString(2));
    }

    private static String shown(ScoreMetric metric, Rate figure) {
        return metric.isShare() ? new Rate(figure.value().multiply(PERCENT)).toString(2) + " %" : figure.toString();
    }

    private Counted count(ScoreMetric metric, SalesRepId rep, boolean ranked) {
        return switch (metric) {
            case NEW_CUSTOMERS -> {
                List<Evidence> found = customers.stream().filter(one -> isNew(one) && rep.equals(one.bought().firstRep()))
                        .map(one -> evidence(one, true)).toList();
                yield new Counted(new Rate(BigDecimal.valueOf(found.size())), found);
            }
            case REPURCHASE -> {
                List<Evidence> base = mine(rep).filter(one -> one.bought().yearBefore()).map(one -> evidence(one, one.bought().inMonth())).toList();
                yield new Counted(Figures.repurchaseRate(base.size(), counting(base)), base);
            }
            case CHURN -> {
                List<Evidence> base = mine(rep).filter(one -> !one.life().before().isEmpty() && !"LOST".equals(one.life().before()))
                        .map(one -> evidence(one, one.life().turnedLost())).toList();
                yield new Counted(Figures.churnRate(base.size(), counting(base)), base);
            }
            case SATISFACTION -> satisfaction(rep, ranked);
            case COLLECTION_RATE -> new Counted(collectionRate(rep), due.stream().filter(one -> rep.equals(one.rep())).map(one -> new Evidence(
                    one.customer(), one.name(), one.received().compareTo(one.due()) >= 0, null, one.received(), one.document(), one.number())).toList());
        };
    }

    private java.util.stream.Stream<ScoreFacts.Customer> mine(SalesRepId rep) {
        return customers.stream().filter(one -> rep.equals(one.rep()));
    }

    private static long counting(List<Evidence> base) {
        return base.stream().filter(Evidence::counts).count();
    }

    private boolean isNew(ScoreFacts.Customer one) {
        return one.bought().first() != null && YearMonth.from(one.bought().first()).equals(month) && one.bought().collected().compareTo(ENOUGH) >= 0;
    }

    private static Evidence evidence(ScoreFacts.Customer one, boolean counts) {
        return new Evidence(one.id(), one.name(), counts, one.bought().first(), null, null, "");
    }

    private Counted satisfaction(SalesRepId rep, boolean ranked) {
        List<ScoreFacts.Answer> mine = voice.answers().stream().filter(one -> rep.equals(one.rep())).toList();
        Rate mean = weighed(voice.year(), 1, new Figures.Prior(Rate.ZERO, Rate.ZERO)).mean();
        Figures.Satisfaction found = weighed(mine, FEWEST_ANSWERS, new Figures.Prior(mean == null ? Rate.ZERO : mean,
                mean == null ? Rate.ZERO : PRIOR_WEIGHT));
        return new Counted(found.mean() == null || !ranked ? found.mean() : found.shrunk(), mine.stream().map(one -> new Evidence(one.customer(),
                one.name(), true, one.day(), null, null, one.score().toString())).toList());
    }

    /// What somebody typed in about himself weighs half.
    private static Figures.Satisfaction weighed(List<ScoreFacts.Answer> answers, int fewest, Figures.Prior prior) {
        return Figures.weighed(answers.stream().map(one -> new Figures.Answer(one.score(), one.own() ? HALF : Rate.ONE)).toList(), fewest, prior);
    }

    @Nullable Rate collectionRate(SalesRepId rep) {
        Money all = Money.ZERO;
        Money received = Money.ZERO;
        for (ScoreFacts.Due one : due) {
            if (rep.equals(one.rep())) {
                all = all.plus(one.due());
                received = received.plus(one.received());
            }
        }
        return Figures.collectionRate(all, received);
    }

    Star.Person candidate(SalesRep rep, int stars) {
        List<ScoreFacts.Customer> care = mine(rep.id()).toList();
        long complete = care.stream().filter(ScoreFacts.Customer::complete).count();
        int woken = (int) care.stream().filter(one -> isAsleep(one.life().before()) && one.bought().inMonth()
                && one.bought().collectedInMonth().compareTo(ENOUGH) >= 0).count();
        int promised = visits.stream().filter(one -> one.rep().equals(rep.id())).mapToInt(ScoreFacts.Visits::promised).sum();
        int held = visits.stream().filter(one -> one.rep().equals(rep.id())).mapToInt(ScoreFacts.Visits::held).sum();
        int upheld = (int) voice.upheld().stream().filter(rep.id()::equals).count();
        Rate again = count(ScoreMetric.REPURCHASE, rep.id(), true).actual;
        return new Star.Person(rep.code(), new Star.Standing(care.size(), of(rep, true).card().total(), upheld, share(complete, care.size())),
                again == null ? Rate.ZERO : again, woken, satisfaction(rep.id(), true).actual, share(held, promised), stars);
    }

    private static boolean isAsleep(String life) {
        return "SLEEPING".equals(life) || "LOST".equals(life);
    }

    private static Rate share(long part, long whole) {
        return whole == 0 ? Rate.ZERO : new Rate(BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), SHARE_SCALE, RoundingMode.HALF_UP));
    }

    /// Of whom only the code matters.
    static Star.Person nobody(String code) {
        return new Star.Person(code, new Star.Standing(0, null, 0, Rate.ZERO), Rate.ZERO, 0, null, Rate.ZERO, 0);
    }
}
