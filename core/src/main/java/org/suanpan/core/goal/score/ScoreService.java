package org.suanpan.core.goal.score;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rate;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.UnitOfWork;
import org.suanpan.core.commission.score.Ranking;
import org.suanpan.core.commission.score.Star;
import org.suanpan.core.goal.TargetFacts;
import org.suanpan.core.goal.TargetMetric;
import org.suanpan.core.goal.TargetPlan;
import org.suanpan.core.goal.TargetPlans;
import org.suanpan.core.goal.TargetSheet;
import org.suanpan.core.goal.Whose;
import org.suanpan.core.party.SalesRep;
import org.suanpan.core.party.SalesRepId;
import org.suanpan.core.party.SalesReps;
import org.suanpan.core.staff.Here;
import org.suanpan.core.staff.Right;

/// Counts cards out of the facts of the data file, each time anew.
public final class ScoreService implements Scoring {

    private static final BigDecimal WHOLE = new BigDecimal("100");
    private static final int STARS_LOOKED_BACK = 6;

    /// Where the facts of a month come from.
    public record Sources(ScoreFacts facts, TargetFacts sales, TargetPlans plans, SalesReps reps) {}

    private final UnitOfWork unitOfWork;
    private final ScoreCards cards;
    private final Sources sources;
    private final Clock clock;

    public ScoreService(UnitOfWork unitOfWork, ScoreCards cards, Sources sources, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.cards = cards;
        this.sources = sources;
        this.clock = clock;
    }

    @Override
    public ScoreCard card(YearMonth month) {
        return cards.all().stream().filter(card -> !card.from().isAfter(month)).reduce(ScoreCard.STANDARD,
                (before, card) -> card.from().isBefore(before.from()) ? before : card);
    }

    @Override
    public void change(List<ScoreCard.Item> items, Here here) {
        if (!here.allows(Right.SETTINGS)) {
            throw new Rejected("score.no-change");
        }
        unitOfWork.write(() -> {
            ScoreCard next = new ScoreCard(cards.all().stream().mapToInt(ScoreCard::version).max().orElse(0) + 1,
                    YearMonth.now(clock).plusMonths(1), items);
            next.check();
            cards.add(next, clock.instant(), here.actor());
        });
    }

    @Override
    public PersonScore of(SalesRepId rep, YearMonth month, Here here) {
        if (!here.allows(Right.PAY) && !rep.equals(here.rep())) {
            throw new Rejected("target.not-yours");
        }
        SalesRep person = sources.reps.all().stream().filter(one -> one.id().equals(rep)).findFirst().orElseThrow(() -> new Rejected("target.nobody"));
        return count(month).of(person, false);
    }

    @Override
    public List<PersonScore> all(YearMonth month, Here here) {
        refuseOthers(here);
        Counting counting = count(month);
        return sources.reps.all().stream().map(rep -> counting.of(rep, false)).toList();
    }

    private static void refuseOthers(Here here) {
        if (!here.allows(Right.PAY)) {
            throw new Rejected("target.not-yours");
        }
    }

    private Counting count(YearMonth month) {
        return new Counting(month, card(month), sources.facts, newCustomerTargets(month));
    }

    /// A person's own target of new customers takes the place of the card's.
    private Map<SalesRepId, Rate> newCustomerTargets(YearMonth month) {
        Map<SalesRepId, Rate> targets = new HashMap<>();
        TargetPlan plan = sources.plans.newest(month.getYear(), TargetMetric.NEW_CUSTOMERS).orElse(null);
        if (plan != null) {
            TargetSheet sheet = TargetSheet.of(plan);
            for (TargetPlan.Node node : plan.nodes()) {
                BigDecimal value = sheet.value(node.id(), month.getMonthValue());
                if (node.who().kind() == Whose.Kind.PERSON && node.who().rep() != null && value.signum() > 0) {
                    targets.put(node.who().rep(), new Rate(value));
                }
            }
        }
        return targets;
    }

    @Override
    public Board board(YearMonth month) {
        Map<SalesRepId, Integer> before = new HashMap<>();
        ranking(month.minusMonths(1)).forEach(row -> {
            if (row.rank() != null) {
                before.put(row.rep(), row.rank());
            }
        });
        return new Board(month, ranking(month).stream().map(row -> new Board.Row(row.rank(), row.rep(), row.name(), row.total(),
                before.get(row.rep()))).toList());
    }

    private List<Board.Row> ranking(YearMonth month) {
        Counting counting = count(month);
        Map<SalesRepId, Money> sales = new HashMap<>();
        sources.sales.moved(TargetMetric.NET_SALES, org.suanpan.core.base.DateSpan.month(month)).forEach(moved -> {
            if (moved.rep() != null) {
                sales.merge(moved.rep(), Money.rounded(moved.amount()), Money::plus);
            }
        });
        Map<String, SalesRep> byCode = new LinkedHashMap<>();
        List<Ranking.Person> people = new ArrayList<>();
        List<Board.Row> without = new ArrayList<>();
        for (SalesRep rep : sources.reps.all()) {
            byCode.put(rep.code(), rep);
            Rate total = counting.of(rep, true).card().total();
            if (total == null) {
                without.add(new Board.Row(null, rep.id(), rep.name(), null, null));
            } else {
                Rate collected = counting.collectionRate(rep.id());
                people.add(new Ranking.Person(rep.code(), total, collected == null ? Rate.ZERO : collected,
                        sales.getOrDefault(rep.id(), Money.ZERO)));
            }
        }
        List<Board.Row> rows = new ArrayList<>();
        for (Ranking.Place place : Ranking.of(people).places()) {
            SalesRep rep = java.util.Objects.requireNonNull(byCode.get(place.person().code()));
            rows.add(new Board.Row(place.rank(), rep.id(), rep.name(), place.person().total(), null));
        }
        rows.addAll(without);
        return rows;
    }

    @Override
    public Map<String, Rate> factors(YearMonth month, Here here) {
        Map<String, Rate> factors = new LinkedHashMap<>();
        for (PersonScore score : all(month, here)) {
            Rate total = score.card().total();
            if (total != null) {
                factors.put(score.rep().code(), new Rate(total.value().divide(WHOLE)));
            }
        }
        return factors;
    }

    @Override
    public StarOfMonth star(YearMonth month, Here here) {
        refuseOthers(here);
        Counting counting = count(month);
        Map<SalesRepId, Integer> stars = new HashMap<>();
        cards.stars(month.minusMonths(STARS_LOOKED_BACK), month.minusMonths(1)).forEach(star -> stars.merge(star.rep(), 1, Integer::sum));
        List<SalesRep> reps = sources.reps.all();
        Star star = Star.among(reps.stream().map(rep -> counting.candidate(rep, stars.getOrDefault(rep.id(), 0))).toList());
        List<StarOfMonth.Row> rows = new ArrayList<>();
        for (int i = 0; i < reps.size(); i++) {
            Star.Candidate candidate = star.candidates().get(i);
            rows.add(new StarOfMonth.Row(reps.get(i).id(), reps.get(i).name(), candidate.score(), candidate.excluded(),
                    star.winners().contains(candidate.person())));
        }
        rows.sort(java.util.Comparator.comparing(StarOfMonth.Row::wins).thenComparing(StarOfMonth.Row::score).reversed());
        return new StarOfMonth(month, rows, cards.stars(month, month));
    }

    @Override
    public List<ScoreCards.Awarded> awarded(YearMonth month) {
        return cards.stars(month, month).stream().map(star -> new ScoreCards.Awarded(star.month(), star.rep(), star.score(), Money.ZERO)).toList();
    }

    @Override
    public void award(YearMonth month, Money prize, Here here) {
        if (!here.allows(Right.SETTINGS)) {
            throw new Rejected("score.no-change");
        }
        if (prize.isNegative()) {
            throw new Rejected("score.negative");
        }
        StarOfMonth star = star(month, here);
        List<StarOfMonth.Row> winners = star.rows().stream().filter(StarOfMonth.Row::wins).toList();
        if (winners.isEmpty()) {
            throw new Rejected("score.no-star", month);
        }
        Map<String, Money> shares = shares(winners, prize);
        unitOfWork.write(() -> {
            if (!cards.stars(month, month).isEmpty()) {
                throw new Rejected("score.star-there", month);
            }
            for (StarOfMonth.Row row : winners) {
                cards.award(new ScoreCards.Awarded(month, row.rep(), row.score(), shares.getOrDefault(code(row.rep()), Money.ZERO)), clock.instant(), here.actor());
            }
        });
    }

    /// By code, as the rule shares it.
    private Map<String, Money> shares(List<StarOfMonth.Row> winners, Money prize) {
        List<Star.Person> people = winners.stream().map(row -> Counting.nobody(code(row.rep()))).sorted(
                java.util.Comparator.comparing(Star.Person::code)).toList();
        return new Star(List.of(), people).share(prize);
    }

    private String code(SalesRepId rep) {
        return sources.reps.all().stream().filter(one -> one.id().equals(rep)).map(SalesRep::code).findFirst().orElse("");
    }
}
