package org.suanpan.core.commission.next;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.suanpan.core.commission.CommissionDetails;
import org.suanpan.core.commission.CommissionFacts;
import org.suanpan.core.commission.sheet.PayPapers;

/// The facts of one question, each read once: a month is computed with a sale and without it.
final class Remembered implements CommissionFacts, CommissionDetails {

    private record Months(YearMonth from, YearMonth to) {}

    private final CommissionFacts facts;
    private final CommissionDetails details;
    private final Map<Set<YearMonth>, List<MonthFacts>> sums = new HashMap<>();
    private final Map<Months, List<Sold>> sold = new HashMap<>();
    private final Map<Months, List<Sold>> byCategory = new HashMap<>();
    private final Map<LocalDate, List<Collected>> collected = new HashMap<>();
    private final Map<YearMonth, List<Buyer>> buyers = new HashMap<>();
    private final Map<LocalDate, List<TierWeight>> tierWeights = new HashMap<>();

    Remembered(CommissionFacts facts, CommissionDetails details) {
        this.facts = facts;
        this.details = details;
    }

    @Override
    public List<MonthFacts> of(Collection<YearMonth> months) {
        return sums.computeIfAbsent(new HashSet<>(months), facts::of);
    }

    @Override
    public List<Sold> sold(YearMonth from, YearMonth to) {
        return sold.computeIfAbsent(new Months(from, to), _ -> details.sold(from, to));
    }

    @Override
    public List<Sold> soldByCategory(YearMonth from, YearMonth to) {
        return byCategory.computeIfAbsent(new Months(from, to), _ -> details.soldByCategory(from, to));
    }

    @Override
    public List<Collected> collected(LocalDate to) {
        return collected.computeIfAbsent(to, details::collected);
    }

    @Override
    public List<Buyer> buyers(YearMonth month) {
        return buyers.computeIfAbsent(month, details::buyers);
    }

    @Override
    public List<TierWeight> tierWeights(LocalDate day) {
        return tierWeights.computeIfAbsent(day, details::tierWeights);
    }

    @Override
    public PayPapers papers() {
        return details.papers();
    }
}
