package org.suanpan.core.posting;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.product.ProductId;
import org.suanpan.core.stock.WarehouseId;
import org.suanpan.core.stock.cost.Basis;
import org.suanpan.core.stock.cost.Movement;
import org.suanpan.core.stock.cost.Place;
import org.suanpan.core.stock.cost.PoolState;
import org.suanpan.core.stock.cost.Ratio;
import org.suanpan.core.stock.cost.Replay;
import org.suanpan.core.stock.cost.Timeline;
import org.suanpan.core.stock.cost.Timeline.Missing;
import org.suanpan.core.stock.cost.Valuations;

/// Replays the products a posting touches from its place on, and those their assemblies reach, and keeps what changed.
/// The movements of the posting are in the book already.
public final class StockReplay {

    private final Valuations valuations;

    public StockReplay(Valuations valuations) {
        this.valuations = valuations;
    }

    /// From where on a product's movements are new or changed.
    public record Touch(ProductId product, Place from) {}

    /// What was found: every movement whose stored figures differ, as it was and as it is now.
    public record Found(List<Movement> before, List<Movement> after, Map<ProductId, PoolState> ends) {}

    /// The movements of one product that are replayed, early enough for what begins at `from`.
    private record Run(Place from, @Nullable Movement restart, List<Movement> movements) {}

    /// What is read of the book while one document is posted, so that it is read once. Nothing is written meanwhile.
    public static final class Reading {

        private final Map<ProductId, Run> runs = new HashMap<>();
    }

    /// The first place where goods would be missing. `lowered` = the warehouses a product leaves by the posting.
    public Optional<Missing> missing(ProductId product, Set<WarehouseId> lowered, Movement from, boolean sellFirst,
            Reading reading) {
        Run run = load(product, Place.of(from), reading);
        Map<WarehouseId, Long> there = new HashMap<>(valuations.there(product));
        for (Movement move : run.movements()) {
            if (!move.passed()) {
                there.merge(move.warehouse(), -move.quantity(), Long::sum);
            }
        }
        return new Timeline(product, sellFirst, there).walk(run.movements(), lowered, from);
    }

    /// Replays and gives what changed; keeps nothing.
    public Found run(Collection<Touch> touches) {
        return run(touches, new Reading());
    }

    /// The same with what was read already.
    Found run(Collection<Touch> touches, Reading reading) {
        Map<ProductId, Run> runs = closure(touches, reading);
        List<Movement> sorted = sorted(runs);
        List<Movement> found = Replay.run(start(runs, sorted), sorted);
        List<Movement> before = new ArrayList<>();
        List<Movement> after = new ArrayList<>();
        Map<ProductId, Movement> last = new LinkedHashMap<>();
        for (int i = 0; i < sorted.size(); i++) {
            Movement move = found.get(i);
            if (!move.stored().equals(sorted.get(i).stored())) {
                before.add(sorted.get(i));
                after.add(move);
            }
            if (!move.passed() && move.basis() != Basis.LATE) {
                last.put(move.product(), move);
            }
        }
        Map<ProductId, PoolState> ends = new LinkedHashMap<>();
        last.forEach((product, move) -> ends.put(product, end(move)));
        runs.forEach((product, run) -> ends.computeIfAbsent(product, _ -> end(run.restart())));
        return new Found(before, after, ends);
    }

    private static List<Movement> sorted(Map<ProductId, Run> runs) {
        if (runs.size() == 1) {
            return runs.values().iterator().next().movements();
        }
        return runs.values().stream().flatMap(run -> run.movements().stream()).sorted().toList();
    }

    public void keep(Found found, @Nullable LocalDate firstOpen) {
        valuations.keep(found.before(), found.after(), found.ends(), firstOpen);
    }

    private static PoolState end(@Nullable Movement last) {
        return last == null
                ? PoolState.empty(Ratio.UNKNOWN)
                : new PoolState(last.stored().afterQuantity(), last.stored().afterValue(), Ratio.UNKNOWN, Ratio.UNKNOWN,
                        Ratio.UNKNOWN);
    }

    private Replay.Start start(Map<ProductId, Run> runs, List<Movement> sorted) {
        Map<ProductId, PoolState> pools = new HashMap<>();
        Map<Long, Long> late = new HashMap<>();
        runs.forEach((product, run) -> {
            pools.put(product, valuations.stateAfter(product, run.restart()));
            late.putAll(valuations.late(product));
        });
        Map<Long, Movement> fixed = new HashMap<>();
        Set<Long> assembled = new HashSet<>();
        Set<Long> loaded = loaded(sorted);
        for (Movement move : sorted) {
            if (carries(move) && !loaded.contains(move.of())) {
                fixed.put(move.of(), valuations.get(move.of()));
            }
            if (move.basis() == Basis.ASSEMBLED && !move.passed()) {
                assembled.add(move.document());
            }
        }
        return new Replay.Start(pools, late, fixed, parts(assembled, loaded));
    }

    /// The movements that are replayed, where it matters to another of them whether it is so.
    private static Set<Long> loaded(List<Movement> movements) {
        Set<Long> loaded = new HashSet<>();
        if (movements.stream().anyMatch(move -> carries(move) || move.basis() == Basis.ASSEMBLED)) {
            movements.forEach(move -> loaded.add(move.id()));
        }
        return loaded;
    }

    /// What parts that are not replayed brought into assemblies that are.
    private Map<Long, Long> parts(Set<Long> documents, Set<Long> loaded) {
        Map<Long, Long> parts = new HashMap<>();
        if (documents.isEmpty()) {
            return parts;
        }
        for (Movement move : valuations.workshops(documents)) {
            if (move.basis() == Basis.PART && !move.passed() && !loaded.contains(move.id())) {
                parts.merge(move.document(), move.given() - move.stored().value(), Long::sum);
            }
        }
        return parts;
    }

    /// The products whose costs can change, each with its movements from early enough.
    private Map<ProductId, Run> closure(Collection<Touch> touches, Reading reading) {
        Map<ProductId, Place> from = new HashMap<>();
        Map<ProductId, Run> runs = new TreeMap<>((a, b) -> Long.compare(a.value(), b.value()));
        Deque<Touch> open = new ArrayDeque<>(touches);
        while (!open.isEmpty()) {
            Touch touch = open.pop();
            Place known = from.get(touch.product());
            if (known != null && known.compareTo(touch.from()) <= 0) {
                continue;
            }
            from.put(touch.product(), touch.from());
            Run run = loadWithSales(touch.product(), touch.from(), reading);
            runs.put(touch.product(), run);
            open.addAll(downstream(run, touch.from()));
        }
        return runs;
    }

    /// What is made of the product from a place on.
    private List<Touch> downstream(Run run, Place from) {
        Set<Long> documents = new HashSet<>();
        for (Movement move : run.movements()) {
            if (move.basis() == Basis.PART && !move.passed() && Place.of(move).compareTo(from) >= 0) {
                documents.add(move.document());
            }
        }
        return documents.isEmpty()
                ? List.of()
                : valuations.workshops(documents).stream()
                        .filter(move -> !move.passed() && (move.basis() == Basis.ASSEMBLED || move.basis() == Basis.TAKEN))
                        .map(move -> new Touch(move.product(), Place.of(move)))
                        .toList();
    }

    /// A return carries the cost of its sale, so the replay begins before the sale.
    private Run loadWithSales(ProductId product, Place from, Reading reading) {
        Place start = from;
        while (true) {
            Run run = load(product, start, reading);
            Optional<Place> earlier = earliestSale(run);
            if (earlier.isEmpty()) {
                return run;
            }
            start = earlier.get();
        }
    }

    private Optional<Place> earliestSale(Run run) {
        Set<Long> loaded = loaded(run.movements());
        Place earliest = null;
        for (Movement move : run.movements()) {
            Movement sale = carries(move) && !loaded.contains(move.of()) ? sale(move) : null;
            if (sale != null && !sale.passed() && (earliest == null || Place.of(sale).compareTo(earliest) < 0)) {
                earliest = Place.of(sale);
            }
        }
        return Optional.ofNullable(earliest);
    }

    /// The sale whose state the movement needs, if it needs one.
    private @Nullable Movement sale(Movement move) {
        Movement original = valuations.get(move.of());
        if (move.basis() == Basis.RETURN) {
            return original;
        }
        return original.basis() == Basis.RETURN ? original : null;
    }

    private static boolean carries(Movement move) {
        return !move.passed() && (move.basis() == Basis.RETURN || move.basis() == Basis.RED);
    }

    private Run load(ProductId product, Place from, Reading reading) {
        Run known = reading.runs.get(product);
        if (known != null && known.from().compareTo(from) <= 0) {
            return known;
        }
        Movement restart = valuations.restart(product, from).orElse(null);
        Run run = new Run(from, restart, valuations.after(product, restart));
        reading.runs.put(product, run);
        return run;
    }
}
