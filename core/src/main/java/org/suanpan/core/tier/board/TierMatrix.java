package org.suanpan.core.tier.board;

import java.util.List;
import java.util.function.Predicate;

import org.suanpan.core.base.Money;
import org.suanpan.core.tier.Lifecycle;

/// Tiers against states: how many customers, what they bought, and their share of it.
public record TierMatrix(List<Cell> cells) {

    public TierMatrix {
        cells = List.copyOf(cells);
    }

    public long customers(CellKey key) {
        return cells.stream().filter(in(key)).mapToLong(Cell::customers).sum();
    }

    public Money net(CellKey key) {
        return cells.stream().filter(in(key)).map(Cell::net).reduce(Money.ZERO, Money::plus);
    }

    public boolean isEmpty() {
        return cells.isEmpty();
    }

    /// All there are, in their order.
    public static List<Lifecycle> states() {
        return List.of(Lifecycle.values());
    }

    private static Predicate<Cell> in(CellKey key) {
        return cell -> key.holds(cell.tier(), cell.lifecycle());
    }
}
