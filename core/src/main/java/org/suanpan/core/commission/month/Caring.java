package org.suanpan.core.commission.month;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rate;
import org.suanpan.core.commission.CommissionDetails.Buyer;
import org.suanpan.core.commission.CommissionDetails.Collected;
import org.suanpan.core.commission.CommissionTerms;
import org.suanpan.core.commission.award.MaintenanceAward;
import org.suanpan.core.commission.award.MaintenanceAward.Care;
import org.suanpan.core.party.SalesRepId;

/// Who was kept, woken or won back in a month, by what a plan says of it (`policy`).
public final class Caring {

    /// A customer as the award sees him, and what he brings by himself, before the cap of all of them together.
    public record Cared(SalesRepId rep, Buyer buyer, MaintenanceAward.Customer facts, Money award) {}

    private final YearMonth origin;
    private final CommissionTerms terms;
    private final Known known;
    private final MaintenanceAward award;
    private final Map<String, CommissionTerms> named = new HashMap<>();

    public Caring(YearMonth origin, CommissionTerms terms, Known known) {
        this.origin = origin;
        this.terms = terms;
        this.known = known;
        CommissionTerms policy = terms.at("policy");
        this.award = new MaintenanceAward(
                new MaintenanceAward.Pay(policy.money("perRetainedA", Money.ZERO), policy.money("perRetainedB", Money.ZERO),
                        policy.money("perWoken", Money.ZERO), policy.money("perWonBack", Money.ZERO)),
                new MaintenanceAward.Conditions(policy.rate("minSatisfaction", Rate.ZERO),
                        policy.whole("maxOverdueDays", Integer.MAX_VALUE), policy.money("minCollected", Money.ZERO)),
                policy.money("cap"));
        terms.list("customers").forEach(one -> named.putIfAbsent(one.text("id", ""), one));
    }

    public static boolean isAgreed(CommissionTerms terms) {
        return terms.has("policy.perRetainedA") || terms.has("policy.perWoken") || terms.has("policy.perWonBack");
    }

    public MaintenanceAward award() {
        return award;
    }

    /// Customers who ordered in the month, by number, each for who sold him most of it (the first by number where it is equal).
    public List<Cared> all() {
        List<Cared> all = new ArrayList<>();
        for (Buyer buyer : new TreeMap<>(known.buyers(origin)).values()) {
            SalesRepId rep = buyer.ordersIn() == 0 ? null : seller(buyer);
            if (rep != null) {
                all.add(cared(rep, buyer, customer(buyer)));
            }
        }
        return all;
    }

    /// Customers who bought before and not yet in the month, each as if he ordered on a day and met every other condition: what there is to win.
    public List<Cared> waiting(LocalDate day, Map<Long, SalesRepId> owners) {
        List<Cared> all = new ArrayList<>();
        for (Buyer buyer : new TreeMap<>(known.buyers(origin)).values()) {
            SalesRepId rep = owners.get(buyer.customer());
            if (rep != null && buyer.ordersIn() == 0) {
                Buyer ordered = new Buyer(buyer.customer(), buyer.code(), buyer.tier(), buyer.first(), buyer.lastBefore(), day, 1, buyer.oldestDue());
                MaintenanceAward.Customer now = customer(ordered);
                Money best = award.of(List.of(new MaintenanceAward.Customer(now.tier(), now.care(), 1, award.conditions().minSatisfaction(), 0,
                        award.conditions().minCollected()))).total();
                if (best.isPositive()) {
                    all.add(new Cared(rep, buyer, now, best));
                }
            }
        }
        return all;
    }

    private Cared cared(SalesRepId rep, Buyer buyer, MaintenanceAward.Customer facts) {
        return new Cared(rep, buyer, facts, award.of(List.of(facts)).perCustomer().getFirst());
    }

    private @Nullable SalesRepId seller(Buyer buyer) {
        Map<SalesRepId, Money> sums = new HashMap<>();
        known.soldTo(buyer.customer(), origin)
                .forEach(s -> sums.merge(s.rep(), s.revenue(), Money::plus));
        return sums.entrySet().stream().max(Map.Entry.<SalesRepId, Money>comparingByValue()
                .thenComparing(e -> -e.getKey().value())).map(Map.Entry::getKey).orElse(null);
    }

    private MaintenanceAward.Customer customer(Buyer buyer) {
        Money collected = known.collectedOf(buyer.customer()).stream()
                .filter(c -> YearMonth.from(c.received()).equals(origin))
                .map(Collected::amount).reduce(Money.ZERO, Money::plus);
        LocalDate due = buyer.oldestDue();
        int overdue = due == null ? 0 : Math.max(0, (int) ChronoUnit.DAYS.between(due, origin.atEndOfMonth()));
        return new MaintenanceAward.Customer(buyer.tier() == null ? "" : buyer.tier(), care(buyer), buyer.ordersIn(),
                satisfaction(buyer), overdue, collected);
    }

    /// Kept: he ordered before and not long ago; a first order is no care yet.
    private Care care(Buyer buyer) {
        if (buyer.lastBefore() == null || buyer.firstIn() == null) {
            return Care.NONE;
        }
        long silent = ChronoUnit.DAYS.between(buyer.lastBefore(), buyer.firstIn());
        int sleep = terms.whole("policy.sleepDays", 30);
        int lost = terms.whole("policy.lostDays", 90);
        return silent >= lost ? Care.WON_BACK : silent >= sleep ? Care.WOKEN : Care.RETAINED;
    }

    /// What customers answer is not asked here: the plan says it, for one customer or for all.
    private @Nullable Rate satisfaction(Buyer buyer) {
        return Optional.ofNullable(named.get(buyer.code()))
                .filter(c -> c.has("satisfaction")).map(c -> c.rate("satisfaction", Rate.ZERO))
                .orElse(terms.has("satisfaction") ? terms.rate("satisfaction", Rate.ZERO) : null);
    }
}
