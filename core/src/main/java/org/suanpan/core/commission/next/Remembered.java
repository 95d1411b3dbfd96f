package org.suanpan.core.commission.next;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import org.suanpan.core.commission.CommissionDetails;
import org.suanpan.core.commission.CommissionFacts;
import org.suanpan.core.commission.line.SoldLine;
import org.suanpan.core.commission.sheet.PayPapers;

/// Everything known, each question asked once: the month without the order and the month with it see the same facts, and they are read once.
final class Remembered implements CommissionFacts, CommissionDetails {

    private final CommissionFacts facts;
    private final CommissionDetails details;
    private final Map<List<Object>, Object> answers = new HashMap<>();

    Remembered(CommissionFacts facts, CommissionDetails details) {
        this.facts = facts;
        this.details = details;
    }

    @Override
    public List<MonthFacts> of(Collection<YearMonth> months) {
        return once(() -> facts.of(months), "sums", Set.copyOf(months));
    }

    @Override
    public List<Sold> sold(YearMonth from, YearMonth to) {
        return once(() -> details.sold(from, to), "sold", from, to);
    }

    @Override
    public List<Sold> soldByCategory(YearMonth from, YearMonth to) {
        return once(() -> details.soldByCategory(from, to), "by category", from, to);
    }

    @Override
    public List<SoldLine> lines(YearMonth from, YearMonth to) {
        return once(() -> details.lines(from, to), "lines", from, to);
    }

    @Override
    public List<Collected> collected(LocalDate to) {
        return once(() -> details.collected(to), "money", to);
    }

    @Override
    public List<Collected> collected(LocalDate from, LocalDate to) {
        return once(() -> details.collected(from, to), "money", from, to);
    }

    @Override
    public List<Buyer> buyers(YearMonth month) {
        return once(() -> details.buyers(month), "buyers", month);
    }

    @Override
    public Buying buying(YearMonth last) {
        return once(() -> details.buying(last), "buying", last);
    }

    @Override
    public List<TierWeight> tierWeights(LocalDate day) {
        return once(() -> details.tierWeights(day), "tiers", day);
    }

    @Override
    public PayPapers papers() {
        return details.papers();
    }

    @SuppressWarnings("unchecked")
    private <T> T once(Supplier<T> read, Object... question) {
        return (T) answers.computeIfAbsent(List.of(question), _ -> read.get());
    }
}
