package org.suanpan.core.tier.policy;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.suanpan.core.party.CustomerId;
import org.suanpan.core.tier.TierAssignment;

/// Decisions of earlier reviews with those of each customer at hand. A customer's list is the very same object as long as nothing was
/// decided for him.
public final class Decisions extends AbstractList<TierAssignment> {

    private final Map<CustomerId, List<TierAssignment>> byCustomer;
    private final List<TierAssignment> all = new ArrayList<>();

    private Decisions(Map<CustomerId, List<TierAssignment>> byCustomer) {
        this.byCustomer = byCustomer;
    }

    /// In the order given; those of a customer in his.
    public static Decisions of(List<TierAssignment> decided) {
        if (decided instanceof Decisions decisions) {
            return decisions;
        }
        Map<CustomerId, List<TierAssignment>> byCustomer = new HashMap<>();
        decided.forEach(one -> byCustomer.computeIfAbsent(one.customer(), _ -> new ArrayList<>(1)).add(one));
        return new Decisions(byCustomer);
    }

    /// The same with those of some customers in place of what was known of them.
    public Decisions with(Map<CustomerId, List<TierAssignment>> again) {
        Map<CustomerId, List<TierAssignment>> now = new HashMap<>(byCustomer);
        again.forEach((customer, decided) -> {
            if (decided.isEmpty()) {
                now.remove(customer);
            } else {
                now.put(customer, List.copyOf(decided));
            }
        });
        return new Decisions(now);
    }

    /// The same and those decided after all of them.
    public Decisions plus(List<TierAssignment> later) {
        Map<CustomerId, List<TierAssignment>> now = new HashMap<>(byCustomer);
        for (TierAssignment one : later) {
            List<TierAssignment> decided = new ArrayList<>(of(one.customer()));
            decided.add(one);
            now.put(one.customer(), decided);
        }
        return new Decisions(now);
    }

    /// Oldest first; empty when nothing was decided.
    public List<TierAssignment> of(CustomerId customer) {
        return byCustomer.getOrDefault(customer, List.of());
    }

    @Override
    public TierAssignment get(int index) {
        return all().get(index);
    }

    @Override
    public int size() {
        return all().size();
    }

    /// By customer, as they are read from the file.
    private synchronized List<TierAssignment> all() {
        if (all.isEmpty()) {
            byCustomer.entrySet().stream().sorted(Map.Entry.comparingByKey(Comparator.comparingLong(CustomerId::value)))
                    .forEach(entry -> all.addAll(entry.getValue()));
        }
        return all;
    }
}
