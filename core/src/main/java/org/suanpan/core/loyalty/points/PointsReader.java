package org.suanpan.core.loyalty.points;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.suanpan.core.loyalty.ReferralPolicy;
import org.suanpan.core.loyalty.ReferralPolicy.Bond;
import org.suanpan.core.party.CustomerId;

/// Reads what is known of customers and plays their points through, many at once.
final class PointsReader {

    private final LoyaltyPorts ports;

    PointsReader(LoyaltyPorts ports) {
        this.ports = ports;
    }

    PointsStatement statement(CustomerId home, LocalDate asOf) {
        return statements(List.of(home), asOf).getOrDefault(home, PointsStatement.nothing(asOf));
    }

    /// Customers are homes; those who walk in have no account.
    Map<CustomerId, PointsStatement> statements(List<CustomerId> homes, LocalDate asOf) {
        List<LoyaltyTerms> terms = ports.facts().terms();
        Map<CustomerId, PointsStatement> statements = new LinkedHashMap<>();
        List<CustomerId> known = homes.stream().filter(home -> !home.equals(CustomerId.WALK_IN)).toList();
        homes.forEach(home -> statements.put(home, PointsStatement.nothing(asOf)));
        LoyaltyTerms now = LoyaltyTerms.on(asOf, terms);
        if (now == null || known.isEmpty()) {
            return statements;
        }
        List<Referral> all = ports.referrals().all();
        Set<CustomerId> asked = new LinkedHashSet<>(known);
        all.stream().filter(one -> known.contains(one.referrer())).forEach(one -> asked.add(one.referred()));
        Map<CustomerId, List<CollectedFact>> facts = facts(asked, asOf);
        Map<CustomerId, List<LoggedPoints>> logged = ports.facts().logged(known).stream()
                .collect(Collectors.groupingBy(LoggedPoints::customer));
        Map<CustomerId, List<TierDay>> tiers = ports.facts().tiers(known).stream().collect(Collectors.groupingBy(TierDay::customer));
        List<TierRate> rates = ports.facts().tierRates();
        for (CustomerId home : known) {
            List<Rewarded> rewards = all.stream().filter(one -> one.referrer().equals(home))
                    .map(one -> rewarded(one, all, facts.getOrDefault(one.referred(), List.of()), now.referral(), asOf)).toList();
            statements.put(home, PointsReplay.of(new PointsReplay.Known(facts.getOrDefault(home, List.of()),
                    logged.getOrDefault(home, List.of()), rewards,
                    new TierFactors(rates, tiers.getOrDefault(home, List.of()))), terms, asOf));
        }
        return statements;
    }

    /// Whom a customer brought, and who brought him.
    List<Rewarded> referrals(CustomerId home, LocalDate asOf) {
        LoyaltyTerms now = LoyaltyTerms.on(asOf, ports.facts().terms());
        List<Referral> all = ports.referrals().all();
        List<Referral> his = all.stream().filter(one -> one.referrer().equals(home) || one.referred().equals(home)).toList();
        if (now == null || his.isEmpty()) {
            return his.stream().map(Rewarded::off).toList();
        }
        Map<CustomerId, List<CollectedFact>> facts = facts(his.stream().map(Referral::referred).collect(Collectors.toSet()), asOf);
        return his.stream().map(one -> rewarded(one, all, facts.getOrDefault(one.referred(), List.of()), now.referral(), asOf)).toList();
    }

    private Map<CustomerId, List<CollectedFact>> facts(Set<CustomerId> homes, LocalDate asOf) {
        return ports.facts().facts(homes).stream().filter(fact -> !fact.date().isAfter(asOf))
                .collect(Collectors.groupingBy(CollectedFact::customer));
    }

    private Rewarded rewarded(Referral one, List<Referral> all, List<CollectedFact> facts, ReferralPolicy policy, LocalDate asOf) {
        boolean isSelf = one.referrer().equals(one.referred()) || ports.referrals().isSame(one.referrer(), one.referred());
        LocalDate first = ports.referrals().firstSale(one.referred());
        boolean isFirst = all.stream().filter(other -> other.referred().equals(one.referred())).findFirst().orElse(one).id() == one.id();
        Bond bond = new Bond(name(one.referrer()), isSelf, first != null && first.isBefore(one.day()), chain(one.referred(), all), !isFirst);
        return Rewarded.of(one, bond, facts, policy, asOf);
    }

    /// Everybody the referred customer has brought, and those these have brought.
    private static List<String> chain(CustomerId from, List<Referral> all) {
        Set<CustomerId> seen = new HashSet<>();
        List<CustomerId> open = new ArrayList<>(List.of(from));
        while (!open.isEmpty()) {
            CustomerId next = open.removeLast();
            all.stream().filter(one -> one.referrer().equals(next) && seen.add(one.referred())).forEach(one -> open.add(one.referred()));
        }
        return seen.stream().map(PointsReader::name).toList();
    }

    private static String name(CustomerId customer) {
        return "K" + customer.value();
    }
}
