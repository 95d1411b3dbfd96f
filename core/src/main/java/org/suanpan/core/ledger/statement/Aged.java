package org.suanpan.core.ledger.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.suanpan.core.base.Money;

/// What is open of one partner's documents, by [AgeGroup] in the order of the groups, and `unallocated`: money and credits
/// that have settled nothing, zero or negative but for a waiver that waits for its day. All of it together is the balance.
public record Aged(List<Money> groups, Money unallocated) {

    public static final Aged NOTHING = of(List.of(), LocalDate.MAX, Money.ZERO);

    public Aged {
        groups = List.copyOf(groups);
        if (groups.size() != AgeGroup.values().length) {
            throw new IllegalArgumentException("an amount for each group: " + groups);
        }
    }

    /// So much is open of a document.
    public record Part(LocalDate due, Money open) {}

    public static Aged of(List<Part> parts, LocalDate asOf, Money unallocated) {
        List<Money> groups = new ArrayList<>(Collections.nCopies(AgeGroup.values().length, Money.ZERO));
        for (Part part : parts) {
            int at = AgeGroup.of(part.due(), asOf).ordinal();
            groups.set(at, groups.get(at).plus(part.open()));
        }
        return new Aged(groups, unallocated);
    }

    public Money of(AgeGroup group) {
        return groups.get(group.ordinal());
    }

    /// Due for at least as long as `group` says.
    public Money from(AgeGroup group) {
        return groups.subList(group.ordinal(), groups.size()).stream().reduce(Money.ZERO, Money::plus);
    }

    /// Of all documents, due or not.
    public Money open() {
        return from(AgeGroup.NOT_DUE);
    }

    public Money overdue() {
        return from(AgeGroup.TO_30);
    }

    public Money balance() {
        return open().plus(unallocated);
    }

    public Aged plus(Aged other) {
        List<Money> sums = new ArrayList<>();
        for (AgeGroup group : AgeGroup.values()) {
            sums.add(of(group).plus(other.of(group)));
        }
        return new Aged(sums, unallocated.plus(other.unallocated));
    }
}
