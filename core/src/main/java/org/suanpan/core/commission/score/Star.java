package org.suanpan.core.commission.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.LargestRemainder;
import org.suanpan.core.base.LargestRemainder.AllZero;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rate;

/// 客户维护之星: the best of those whom nothing excludes (golden README, STAR). `candidates` as given; `winners` by code.
/// Ties are broken by satisfaction, repurchase rate, fewer stars in six months; whoever is equal still shares the prize.
public record Star(List<Candidate> candidates, List<Person> winners) {

    private static final int FEWEST_CUSTOMERS = 5;
    private static final Rate LOWEST_KPI = Rate.parse("80");
    private static final Rate LEAST_DATA = Rate.parse("0.95");

    /// Everything in parts of the whole 100: 40 repurchase (80 % is full), 30 woken customers (5 are full), 20
    /// satisfaction (3 … 5), 10 visits.
    private static final BigDecimal REPURCHASE_POINTS = new BigDecimal("40");
    private static final BigDecimal FULL_REPURCHASE = new BigDecimal("0.8");
    private static final BigDecimal WOKEN_POINTS = new BigDecimal("30");
    private static final BigDecimal FULL_WOKEN = new BigDecimal("5");
    private static final BigDecimal SATISFACTION_POINTS = new BigDecimal("20");
    private static final BigDecimal SATISFACTION_FROM = new BigDecimal("3");
    private static final BigDecimal SATISFACTION_SPAN = new BigDecimal("2");
    private static final BigDecimal VISIT_POINTS = new BigDecimal("10");
    private static final int SCORE_SCALE = 2;

    public enum Exclusion { FEWER_THAN_5_CUSTOMERS, KPI_BELOW_80, UPHELD_COMPLAINT, DATA_BELOW_95 }

    /// What may exclude: `kpiTotal` null when the card has no total, which counts as below 80.
    public record Standing(int customersInCare, @Nullable Rate kpiTotal, int upheldComplaints,
            Rate dataCompleteness) {}

    /// `satisfaction` null when nobody answered. Rates are parts of one.
    public record Person(String code, Standing standing, Rate repurchase, int woken, @Nullable Rate satisfaction,
            Rate visits, int starsLastSixMonths) {

        private Rate answered() {
            return satisfaction == null ? Rate.ZERO : satisfaction;
        }
    }

    /// `score` with two decimals, also of people who are excluded.
    public record Candidate(Person person, Rate score, List<Exclusion> excluded) {

        public Candidate {
            excluded = List.copyOf(excluded);
        }
    }

    private static final Comparator<Candidate> BEST_LAST = Comparator.comparing(Candidate::score)
            .thenComparing(c -> c.person().answered())
            .thenComparing(c -> c.person().repurchase())
            .thenComparing(Comparator.comparingInt((Candidate c) -> c.person().starsLastSixMonths()).reversed());

    public Star {
        candidates = List.copyOf(candidates);
        winners = List.copyOf(winners);
    }

    public static Star among(List<Person> people) {
        List<Candidate> candidates =
                people.stream().map(p -> new Candidate(p, score(p), exclusions(p.standing()))).toList();
        List<Candidate> open = candidates.stream().filter(c -> c.excluded().isEmpty()).toList();
        List<Person> winners = open.stream().max(BEST_LAST).stream()
                .flatMap(best -> open.stream().filter(c -> BEST_LAST.compare(c, best) == 0))
                .map(Candidate::person)
                .sorted(Comparator.comparing(Person::code))
                .toList();
        return new Star(candidates, winners);
    }

    /// Equal parts by largest remainder, a fen left over to the earlier code; empty when nobody won.
    public Map<String, Money> share(Money prize) {
        List<Money> parts =
                LargestRemainder.split(prize, winners.stream().map(_ -> BigDecimal.ONE).toList(), AllZero.EQUAL_SHARES);
        Map<String, Money> shares = new LinkedHashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            shares.put(winners.get(i).code(), parts.get(i));
        }
        return shares;
    }

    private static List<Exclusion> exclusions(Standing standing) {
        List<Exclusion> excluded = new ArrayList<>();
        if (standing.customersInCare() < FEWEST_CUSTOMERS) {
            excluded.add(Exclusion.FEWER_THAN_5_CUSTOMERS);
        }
        if (standing.kpiTotal() == null || standing.kpiTotal().compareTo(LOWEST_KPI) < 0) {
            excluded.add(Exclusion.KPI_BELOW_80);
        }
        if (standing.upheldComplaints() > 0) {
            excluded.add(Exclusion.UPHELD_COMPLAINT);
        }
        if (standing.dataCompleteness().compareTo(LEAST_DATA) < 0) {
            excluded.add(Exclusion.DATA_BELOW_95);
        }
        return excluded;
    }

    /// Every divisor is 0.8, 5 or 2, so all parts are exact and only the sum is rounded.
    private static Rate score(Person person) {
        BigDecimal repurchase = person.repurchase().value().divide(FULL_REPURCHASE).min(BigDecimal.ONE);
        BigDecimal woken = BigDecimal.valueOf(person.woken()).divide(FULL_WOKEN).min(BigDecimal.ONE);
        BigDecimal satisfaction = person.answered().value().subtract(SATISFACTION_FROM)
                .divide(SATISFACTION_SPAN).max(BigDecimal.ZERO);
        BigDecimal visits = person.visits().value().min(BigDecimal.ONE);
        BigDecimal sum = repurchase.multiply(REPURCHASE_POINTS)
                .add(woken.multiply(WOKEN_POINTS))
                .add(satisfaction.multiply(SATISFACTION_POINTS))
                .add(visits.multiply(VISIT_POINTS));
        return new Rate(sum.setScale(SCORE_SCALE, RoundingMode.HALF_UP));
    }
}
