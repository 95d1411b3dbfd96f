package org.suanpan.core.commission.month;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rate;
import org.suanpan.core.commission.CommissionDetails.Buyer;
import org.suanpan.core.commission.CommissionDetails.Collected;
import org.suanpan.core.commission.CommissionDetails.Sold;
import org.suanpan.core.commission.CommissionPlan;
import org.suanpan.core.commission.CommissionTerms;
import org.suanpan.core.commission.Component;
import org.suanpan.core.commission.award.DueDayTable;
import org.suanpan.core.commission.award.MaintenanceAward;
import org.suanpan.core.commission.award.NewCustomerAward;
import org.suanpan.core.party.SalesRepId;

/// What is paid for money in time and for customers: by the receipts that settled sales, by first orders, by customers who
/// kept buying, woke or came back.
final class Awards {

    private final YearMonth origin;
    private final CommissionPlan plan;
    private final CommissionTerms terms;
    private final Bases bases;
    private final Known known;
    private final Map<SalesRepId, Map<Component, Earned>> found = new HashMap<>();

    Awards(YearMonth origin, CommissionPlan plan, Bases bases, Known known) {
        this.origin = origin;
        this.plan = plan;
        this.terms = plan.terms();
        this.bases = bases;
        this.known = known;
    }

    Map<SalesRepId, Map<Component, Earned>> earned() {
        if (terms.has("table")) {
            inTime();
        }
        if (terms.has("policy.windowDays")) {
            newCustomers();
        }
        if (Caring.isAgreed(terms)) {
            maintained();
        }
        return found;
    }

    private void add(SalesRepId rep, Component component, Money base, Money amount) {
        found.computeIfAbsent(rep, _ -> new EnumMap<>(Component.class)).merge(component, new Earned(base, amount),
                (a, b) -> new Earned(a.base().plus(b.base()), a.amount().plus(b.amount())));
    }

    /// What one sale brought on one day counts as one receipt, however often it was written.
    private void inTime() {
        DueDayTable table = DueDays.table(plan);
        Rate commission = DueDays.commissionRate(plan);
        Map<String, Collected> receipts = new TreeMap<>();
        known.collected(origin).forEach(c -> receipts.merge(c.sale() + " " + c.received(), c, Awards::together));
        for (Collected receipt : receipts.values()) {
            int days = (int) ChronoUnit.DAYS.between(receipt.due(), receipt.received());
            DueDayTable.Outcome outcome = table.of(new DueDayTable.Receipt(receipt.amount(), days), commission);
            add(receipt.rep(), Component.COLLECTION_BONUS, receipt.amount(), outcome.bonus());
            add(receipt.rep(), Component.OVERDUE_CUT, outcome.commission(), outcome.penalty());
        }
    }

    private static Collected together(Collected a, Collected b) {
        return new Collected(a.rep(), a.now(), a.customer(), a.sale(), a.ordered(), a.received(), a.due(),
                a.amount().plus(b.amount()), a.invoice(), a.net());
    }

    /// A customer's award up to the end of the month less that up to its beginning.
    private void newCustomers() {
        int window = terms.whole("policy.windowDays", 0);
        NewCustomerAward award = new NewCustomerAward(window, terms.rate("policy.upliftRate", Rate.ZERO),
                terms.money("policy.fixed", Money.ZERO), terms.money("policy.minCollected", Money.ZERO));
        for (Buyer buyer : known.buyers(origin).values()) {
            LocalDate last = buyer.first().plusDays(window);
            if (!last.isBefore(origin.atDay(1))) {
                for (SalesRepId rep : sellers(buyer, last)) {
                    Money now = award(award, buyer, rep, min(last, origin.atEndOfMonth()));
                    Money before = award(award, buyer, rep, min(last, origin.atDay(1).minusDays(1)));
                    add(rep, Component.NEW_CUSTOMER, base(buyer, rep, min(last, origin.atEndOfMonth())), now.minus(before));
                }
            }
        }
    }

    private static LocalDate min(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    private List<SalesRepId> sellers(Buyer buyer, LocalDate last) {
        return sales(buyer, min(last, origin.atEndOfMonth())).stream().map(Sold::rep).distinct().toList();
    }

    private List<Sold> sales(Buyer buyer, LocalDate to) {
        List<Sold> sales = new ArrayList<>();
        for (YearMonth month = YearMonth.from(buyer.first()); !month.isAfter(origin); month = month.plusMonths(1)) {
            known.soldTo(buyer.customer(), month).stream().filter(s -> !s.date().isAfter(to)).forEach(sales::add);
        }
        return sales;
    }

    private Money base(Buyer buyer, SalesRepId rep, LocalDate to) {
        return sales(buyer, to).stream().filter(s -> s.rep().equals(rep)).map(Sold::revenue).reduce(Money.ZERO, Money::plus);
    }

    private Money award(NewCustomerAward award, Buyer buyer, SalesRepId rep, LocalDate to) {
        if (to.isBefore(buyer.first())) {
            return Money.ZERO;
        }
        Money collected = known.collectedOf(buyer.customer()).stream()
                .filter(c -> c.rep().equals(rep) && !c.received().isAfter(to))
                .map(Collected::amount).reduce(Money.ZERO, Money::plus);
        return award.of(new NewCustomerAward.Facts((int) ChronoUnit.DAYS.between(buyer.first(), to), base(buyer, rep, to),
                collected, NewCustomerAward.Standing.NEW)).total();
    }

    /// Of every customer who ordered in the month, for who sold him most of it.
    private void maintained() {
        Caring caring = new Caring(origin, terms, known);
        Map<SalesRepId, List<MaintenanceAward.Customer>> customers = new HashMap<>();
        caring.all().forEach(cared -> customers.computeIfAbsent(cared.rep(), _ -> new ArrayList<>()).add(cared.facts()));
        customers.forEach((rep, cared) -> add(rep, Component.MAINTENANCE, bases.of(rep, origin), caring.award().of(cared).total()));
    }
}
