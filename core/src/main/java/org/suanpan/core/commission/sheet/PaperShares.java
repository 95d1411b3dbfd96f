package org.suanpan.core.commission.sheet;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.suanpan.core.base.LargestRemainder;
import org.suanpan.core.base.LargestRemainder.AllZero;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rate;
import org.suanpan.core.commission.CommissionDetails;
import org.suanpan.core.commission.CommissionFacts;
import org.suanpan.core.commission.CommissionPlan;
import org.suanpan.core.commission.CommissionStatement.Line;
import org.suanpan.core.commission.Component;
import org.suanpan.core.commission.award.DueDayTable;
import org.suanpan.core.commission.month.Caring;
import org.suanpan.core.commission.month.DueDays;
import org.suanpan.core.commission.month.Known;
import org.suanpan.core.party.SalesRepId;

/// Which document brought how much of a line: a receipt what the table gives it by its day, a sale to a customer who was cared for a part of what
/// that customer brought, any other document by what of it counts. The shares add up to the line.
record PaperShares(CommissionFacts facts, CommissionDetails details) {

    /// `quantities` = what each of `found` comes to in base units where the line counts units, else empty.
    List<PayPaper> of(Line line, CommissionPlan plan, SalesRepId rep, List<PayPaper> found, List<Quantity> quantities) {
        List<Money> shares = quantities.isEmpty() ? shares(line, plan, rep, found)
                : LargestRemainder.split(line.earned(), quantities.stream().map(Quantity::value).toList(), AllZero.NOTHING);
        List<PayPaper> shared = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            if (line.component() != Component.MAINTENANCE || !shares.get(i).isZero()) {
                shared.add(found.get(i).sharing(shares.get(i)));
            }
        }
        return shared;
    }

    private List<Money> shares(Line line, CommissionPlan plan, SalesRepId rep, List<PayPaper> found) {
        return switch (line.component()) {
            case COLLECTION_BONUS, OVERDUE_CUT -> DueDays.isAgreed(plan) ? byDay(line, plan, found) : byBase(line.earned(), plan, found);
            case MAINTENANCE -> Caring.isAgreed(plan.terms()) ? byCustomer(line, plan, rep, found) : byBase(line.earned(), plan, found);
            default -> byBase(line.earned(), plan, found);
        };
    }

    private static List<Money> byBase(Money earned, CommissionPlan plan, List<PayPaper> found) {
        boolean margin = plan.measure() == CommissionPlan.Measure.GROSS_PROFIT;
        return LargestRemainder.split(earned, found.stream().map(paper -> (margin && paper.kind() != PayPaper.Kind.MONEY ? paper.margin()
                : paper.base()).yuan()).toList(), AllZero.NOTHING);
    }

    private static List<Money> byDay(Line line, CommissionPlan plan, List<PayPaper> found) {
        DueDayTable table = DueDays.table(plan);
        Rate commission = DueDays.commissionRate(plan);
        return LargestRemainder.split(line.earned(), found.stream().map(paper -> {
            int days = paper.due() == null ? 0 : (int) ChronoUnit.DAYS.between(paper.due(), paper.date());
            DueDayTable.Outcome outcome = table.of(new DueDayTable.Receipt(paper.base(), days), commission);
            return (line.component() == Component.COLLECTION_BONUS ? outcome.bonus() : outcome.penalty()).yuan();
        }).toList(), AllZero.NOTHING);
    }

    /// First over the customers, then each one's over his sales.
    private List<Money> byCustomer(Line line, CommissionPlan plan, SalesRepId rep, List<PayPaper> found) {
        YearMonth month = line.origin();
        Map<Long, BigDecimal> awards = new HashMap<>();
        new Caring(month, plan.terms(), new Known(facts, details, month)).all().stream().filter(one -> one.rep().equals(rep))
                .forEach(one -> awards.put(one.buyer().customer(), one.award().yuan()));
        List<Long> buyers = found.stream().map(PayPaper::buyer).distinct().toList();
        List<Money> parts = LargestRemainder.split(line.earned(), buyers.stream().map(buyer -> awards.getOrDefault(buyer, BigDecimal.ZERO)).toList(),
                AllZero.NOTHING);
        List<Money> shares = new ArrayList<>(found.stream().map(_ -> Money.ZERO).toList());
        for (int i = 0; i < buyers.size(); i++) {
            long buyer = buyers.get(i);
            List<Integer> own = java.util.stream.IntStream.range(0, found.size()).filter(at -> found.get(at).buyer() == buyer).boxed().toList();
            List<Money> each = LargestRemainder.split(parts.get(i), own.stream().map(at -> found.get(at).base().yuan()).toList(), AllZero.EQUAL_SHARES);
            for (int j = 0; j < own.size(); j++) {
                shares.set(own.get(j), each.get(j));
            }
        }
        return shares;
    }
}
