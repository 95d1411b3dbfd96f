package org.suanpan.core.stock.cost;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.suanpan.core.base.LargestRemainder;
import org.suanpan.core.base.LargestRemainder.AllZero;

/// One assembly or disassembly while it is replayed: what went in, and what comes out of it.
final class Workshop {

    private long worth;
    private boolean opened;
    private final List<Movement> expected = new ArrayList<>();
    private List<Movement> bySize = List.of();
    private List<Long> shares = List.of();

    /// `worth` = what parts outside of the replay brought in.
    Workshop(long worth) {
        this.worth = worth;
    }

    void expect(Movement taken) {
        expected.add(taken);
    }

    void add(long more) {
        opened = true;
        worth += more;
    }

    long worth() {
        return worth;
    }

    /// The share of a part that is taken out, by largest remainder; on a tie the larger part, then the upper one. Where
    /// what is taken apart is not replayed itself, the share stays what it was.
    long worthOf(Movement taken) {
        if (!opened) {
            return taken.stored().value();
        }
        if (shares.isEmpty()) {
            bySize = expected.stream().sorted(Comparator.comparingLong(Movement::given).reversed()).toList();
            List<BigDecimal> weights = bySize.stream().map(move -> BigDecimal.valueOf(move.given())).toList();
            shares = LargestRemainder.splitUnits(worth, weights, AllZero.EQUAL_SHARES);
        }
        return shares.get(bySize.indexOf(taken));
    }
}
