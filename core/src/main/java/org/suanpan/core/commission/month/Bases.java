package org.suanpan.core.commission.month;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.LargestRemainder;
import org.suanpan.core.base.LargestRemainder.AllZero;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rate;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.commission.CommissionDetails.Collected;
import org.suanpan.core.commission.CommissionFacts.MonthFacts;
import org.suanpan.core.commission.CommissionPlan;
import org.suanpan.core.commission.CommissionTerms;
import org.suanpan.core.party.SalesRep;
import org.suanpan.core.party.SalesRepId;

/// What counts in a month, by person: what was delivered, or (`basis` COLLECTION) the part of it that was paid, or (ORDER) what was ordered, which
/// the facts tell ([org.suanpan.core.commission.timing.OrderMonths]); shared out where the plan says that several people sell together (`shares`).
final class Bases {

    private static final List<String> KNOWN = List.of("ORDER", "DELIVERY", "COLLECTION");

    private final CommissionPlan plan;
    private final CommissionTerms terms;
    private final Known known;
    private final List<SalesRep> reps;
    private final Map<YearMonth, Map<SalesRepId, Money>> found = new HashMap<>();
    private final Map<YearMonth, Map<SalesRepId, Quantity>> quantities = new HashMap<>();

    Bases(CommissionPlan plan, Known known, List<SalesRep> reps) {
        this.plan = plan;
        this.terms = plan.terms();
        this.known = known;
        this.reps = reps;
    }

    Money of(SalesRepId rep, YearMonth month) {
        return found.computeIfAbsent(month, this::month).getOrDefault(rep, Money.ZERO);
    }

    /// What brackets are worked out on: the base in yuan, or the quantity sold in base units.
    BigDecimal counted(SalesRepId rep, YearMonth month) {
        return plan.isByQuantity() ? quantity(rep, month).value() : of(rep, month).yuan();
    }

    /// Returns take away; gifts and the part of a sale that was written off are none.
    Quantity quantity(SalesRepId rep, YearMonth month) {
        return quantities.computeIfAbsent(month, this::sold).getOrDefault(rep, Quantity.ZERO);
    }

    private Map<SalesRepId, Quantity> sold(YearMonth month) {
        if (isByCollection()) {
            throw new Rejected("commission.plan-quantity-on-collection");
        }
        Map<SalesRepId, Quantity> sold = known.quantities(month);
        if (!isShared()) {
            return sold;
        }
        long pool = sold.values().stream().reduce(Quantity.ZERO, Quantity::plus).tenThousandths();
        List<CommissionTerms> shares = terms.list("shares");
        List<Long> parts = LargestRemainder.splitUnits(pool, weights(shares), AllZero.EQUAL_SHARES);
        Map<SalesRepId, Quantity> shared = new HashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            shared.merge(People.named(reps, shares.get(i).text("person", "")).id(), new Quantity(parts.get(i)), Quantity::plus);
        }
        return shared;
    }

    private static List<BigDecimal> weights(List<CommissionTerms> shares) {
        return shares.stream().map(s -> s.rate("share", Rate.ZERO).value()).toList();
    }

    boolean isByCollection() {
        String basis = terms.text("basis", "DELIVERY");
        if (!KNOWN.contains(basis)) {
            throw new Rejected("commission.plan-unknown-word", basis, String.join(", ", KNOWN));
        }
        return basis.equals("COLLECTION");
    }

    boolean isShared() {
        return terms.has("shares");
    }

    private Map<SalesRepId, Money> month(YearMonth month) {
        Map<SalesRepId, Money> bases = new HashMap<>();
        if (isByCollection()) {
            collected(month, bases);
        } else {
            for (MonthFacts fact : known.sums(month)) {
                bases.merge(fact.rep(), fact.base(plan), Money::plus);
            }
        }
        return isShared() ? shared(bases) : bases;
    }

    /// Of every sale the part paid up to the end of the month less the part paid before it, so that the last receipt evens
    /// out the fen and the number of receipts changes nothing.
    private void collected(YearMonth month, Map<SalesRepId, Money> bases) {
        Map<Long, List<Collected>> bySale = known.collectedBySale();
        for (long paid : known.collected(month).stream().map(Collected::sale).collect(Collectors.toCollection(TreeSet::new))) {
            List<Collected> receipts = Objects.requireNonNull(bySale.get(paid));
            Collected sale = receipts.getFirst();
            Money base = paidPart(receipts, sale, month.plusMonths(1).atDay(1))
                    .minus(paidPart(receipts, sale, month.atDay(1)));
            LocalDate handover = terms.day("handoverDate");
            SalesRepId now = ownerIn(receipts, month);
            if (handover == null || now == null || now.equals(sale.rep()) || !sale.ordered().isBefore(handover)
                    || month.atEndOfMonth().isBefore(handover)) {
                bases.merge(sale.rep(), base, Money::plus);
                continue;
            }
            LocalDate handed = handed(receipts, month, now, handover);
            Money before = handed.isAfter(month.atDay(1))
                    ? paidPart(receipts, sale, handed).minus(paidPart(receipts, sale, month.atDay(1))) : Money.ZERO;
            List<Money> parts = LargestRemainder.split(base.minus(before), List.of(
                    terms.rate("shareForOpenOrders.old", Rate.ZERO).value(),
                    terms.rate("shareForOpenOrders.new", Rate.ONE).value()), AllZero.EQUAL_SHARES);
            bases.merge(sale.rep(), before.plus(parts.get(0)), Money::plus);
            bases.merge(now, parts.get(1), Money::plus);
        }
    }

    /// Whose the customer was when the last money of the month came; what is handed over later leaves the month as it is.
    private static @Nullable SalesRepId ownerIn(List<Collected> receipts, YearMonth month) {
        return receipts.stream().filter(c -> YearMonth.from(c.received()).equals(month)).reduce((_, last) -> last)
                .map(Collected::now).orElse(null);
    }

    /// From when money of the month is shared: not before the customer was the new owner's.
    private static LocalDate handed(List<Collected> receipts, YearMonth month, SalesRepId now, LocalDate handover) {
        return receipts.stream().filter(c -> YearMonth.from(c.received()).equals(month) && now.equals(c.now()))
                .map(Collected::received).findFirst().filter(handover::isBefore).orElse(handover);
    }

    private static Money paidPart(List<Collected> receipts, Collected sale, LocalDate before) {
        Money paid = receipts.stream().filter(c -> c.received().isBefore(before)).map(Collected::amount)
                .reduce(Money.ZERO, Money::plus);
        if (sale.invoice().isZero()) {
            return Money.ZERO;
        }
        BigDecimal product = sale.net().yuan().multiply(paid.yuan());
        return Money.rounded(product.divide(sale.invoice().yuan(), 2, RoundingMode.HALF_UP));
    }

    private Map<SalesRepId, Money> shared(Map<SalesRepId, Money> bases) {
        Money pool = bases.values().stream().reduce(Money.ZERO, Money::plus);
        List<CommissionTerms> shares = terms.list("shares");
        List<Money> parts = LargestRemainder.split(pool, weights(shares), AllZero.EQUAL_SHARES);
        Map<SalesRepId, Money> shared = new HashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            shared.merge(People.named(reps, shares.get(i).text("person", "")).id(), parts.get(i), Money::plus);
        }
        return shared;
    }
}
