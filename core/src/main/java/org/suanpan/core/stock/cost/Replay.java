package org.suanpan.core.stock.cost;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.product.ProductId;

/// Finds what every movement is worth, in the order of the books: moving average (R1), sell-first and its filling (R2),
/// back-dated documents simply by being in their place (R3), returns (R4), purchase returns (R5), gifts (R6), late
/// charges (R7), red documents (R13), assemblies (R15). One replay serves posting, preview and the standing check.
public final class Replay {

    private final Map<ProductId, Pool> pools = new HashMap<>();
    private final Start start;
    private final List<Movement.Stored> found;
    private final List<@Nullable SoldLine> lines;
    private final Set<Long> carried = new HashSet<>();
    private final Map<Long, SoldLine> sold = new HashMap<>();
    private final Map<Long, SoldLine.Back> backs = new HashMap<>();
    private final Map<Long, Long> saleOfReturn = new HashMap<>();
    private final Map<Long, Movement> done = new HashMap<>();
    private final Map<Long, Workshop> workshops = new HashMap<>();

    /// Where a replay starts. `pools`: one state a product. `late`: charges that went into a receipt, by its movement.
    /// `fixed`: movements outside of the replay whose stored value others carry, by id (originals of red documents,
    /// passed-over sales). `parts`: what parts of products outside of the replay brought into a document, by document.
    public record Start(Map<ProductId, PoolState> pools, Map<Long, Long> late, Map<Long, Movement> fixed,
            Map<Long, Long> parts) {}

    private Replay(Start start, int size) {
        this.start = start;
        found = new ArrayList<>(size);
        lines = new ArrayList<>(size);
        start.pools().forEach((product, state) -> pools.put(product, new Pool(state)));
    }

    /// The movements, sorted, each with what was found for it; the very same one where that is what it had. Passed-over
    /// ones keep what they had.
    public static List<Movement> run(Start start, List<Movement> sorted) {
        Replay replay = new Replay(start, sorted.size());
        for (Movement move : sorted) {
            if (move.basis() == Basis.TAKEN && !move.passed()) {
                replay.workshop(move).expect(move);
            }
            if (move.of() != 0) {
                replay.carried.add(move.of());
            }
        }
        sorted.forEach(replay::take);
        return replay.found(sorted);
    }

    private List<Movement> found(List<Movement> sorted) {
        List<Movement> all = new ArrayList<>(sorted.size());
        for (int i = 0; i < sorted.size(); i++) {
            Movement move = sorted.get(i);
            SoldLine line = lines.get(i);
            Movement.Stored stored = line == null ? found.get(i) : corrected(found.get(i), line.corrections());
            all.add(stored.equals(move.stored()) ? move : move.stored(stored));
        }
        return all;
    }

    private static Movement.Stored corrected(Movement.Stored s, long corrections) {
        return corrections == 0 ? s
                : new Movement.Stored(s.value(), s.adjust(), s.afterQuantity(), s.afterValue(), corrections);
    }

    private void take(Movement move) {
        lines.add(null);
        if (move.passed()) {
            keep(move, move.stored());
            return;
        }
        Pool pool = pools.computeIfAbsent(move.product(), _ -> new Pool(PoolState.empty(Ratio.UNKNOWN)));
        switch (move.basis()) {
            case GIVEN -> enter(move, pool, move.given());
            case PURCHASE -> {
                long worth = move.given() + start.late().getOrDefault(move.id(), 0L);
                enter(move, pool, worth);
                pool.bought(move.quantity(), worth);
            }
            case KNOWN -> enter(move, pool, pool.known(move.quantity()));
            case RETURN -> bringBack(move, pool);
            case SALE, OUT -> issue(move, pool);
            case PART -> part(move, pool);
            case ASSEMBLED -> enter(move, pool, workshop(move).worth() + move.given());
            case TAKEN -> enter(move, pool, workshop(move).worthOf(move));
            case TRANSFER, LATE -> keep(move, pool, 0, 0);
            case RED -> red(move, pool);
            case SPLIT -> split(move, pool);
            case REVALUE -> revalue(move, pool);
        }
    }

    private void enter(Movement move, Pool pool, long worth) {
        pool.enter(move.quantity(), worth);
        keep(move, pool, worth, 0);
    }

    /// Gives what it cost.
    private long issue(Movement move, Pool pool) {
        SoldLine line = pool.issue(-move.quantity());
        lines.set(lines.size() - 1, line);
        if (carried.contains(move.id())) {
            sold.put(move.id(), line);
        }
        keep(move, pool, -line.initialCost(), 0);
        return line.initialCost();
    }

    private void part(Movement move, Pool pool) {
        workshop(move).add(issue(move, pool) + move.given());
    }

    private void bringBack(Movement move, Pool pool) {
        SoldLine line = soldLine(move.of());
        long uncovered = Math.min(move.quantity(), line.hole());
        long uncoveredCost = uncovered == 0 ? 0 : line.backUncovered(uncovered);
        if (uncovered > 0) {
            pool.close(uncovered, uncoveredCost);
        }
        long covered = move.quantity() - uncovered;
        long coveredCost = covered == 0 ? 0 : line.backCovered(covered);
        if (covered > 0) {
            pool.enter(covered, coveredCost);
        }
        backs.put(move.id(), new SoldLine.Back(uncovered, uncoveredCost, covered, coveredCost));
        saleOfReturn.put(move.id(), move.of());
        keep(move, pool, uncoveredCost + coveredCost, 0);
    }

    /// A sale that is passed over, or lies before the replay, is known by what it has cost in the end.
    private SoldLine soldLine(long id) {
        return sold.computeIfAbsent(id, _ -> {
            Movement sale = original(id);
            return new SoldLine(-sale.quantity(), sale.stored().corrections() - sale.stored().value(), 0, 0);
        });
    }

    private Movement original(long id) {
        Movement original = done.get(id);
        if (original == null) {
            original = start.fixed().get(id);
        }
        if (original == null) {
            throw new IllegalStateException("a movement that carries the cost of one that is not there: " + id);
        }
        return original;
    }

    private void red(Movement move, Pool pool) {
        Movement original = original(move.of());
        long shown = original.basis() == Basis.PURCHASE
                ? original.given()
                : original.stored().value() + original.stored().adjust();
        if (original.basis() == Basis.TRANSFER) {
            keep(move, pool, 0, 0);
        } else if (move.quantity() > 0) {
            enter(move, pool, -shown);
        } else {
            long out = pool.takeOut(-move.quantity(), shown);
            keep(move, pool, -out, out - shown);
            Long sale = saleOfReturn.get(original.id());
            SoldLine.Back back = backs.get(original.id());
            if (sale != null && back != null) {
                soldLine(sale).outAgain(back);
            }
        }
    }

    /// The share of what the receipt brought that is still there goes into stock, the rest is a cost adjustment.
    private void split(Movement move, Pool pool) {
        long there = Math.clamp(pool.quantity(), 0, move.measure());
        long wanted = move.measure() == 0 ? 0 : Exact.share(move.given(), there, move.measure());
        long into = pool.revalue(wanted);
        keep(move, pool, into, move.given() - into);
    }

    private void revalue(Movement move, Pool pool) {
        long change = pool.revalue(move.given());
        keep(move, pool, change, -change);
    }

    private Workshop workshop(Movement move) {
        return workshops.computeIfAbsent(move.document(), document ->
                new Workshop(start.parts().getOrDefault(document, 0L)));
    }

    private void keep(Movement move, Pool pool, long value, long adjust) {
        keep(move, new Movement.Stored(value, adjust, pool.quantity(), pool.value(), 0));
    }

    /// Once for each movement, in their order.
    private void keep(Movement move, Movement.Stored stored) {
        found.add(stored);
        if (carried.contains(move.id())) {
            done.put(move.id(), move.stored(stored));
        }
    }
}
