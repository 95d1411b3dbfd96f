package org.suanpan.persistence.trade.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.ibatis.session.SqlSession;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Topic;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.stock.WarehouseId;
import org.suanpan.core.stock.cost.Basis;
import org.suanpan.core.stock.cost.Movement;
import org.suanpan.core.stock.cost.Place;
import org.suanpan.core.stock.cost.PoolState;
import org.suanpan.core.stock.cost.Ratio;
import org.suanpan.core.stock.cost.Valuations;
import org.suanpan.persistence.db.Sessions;

/// What the movements are worth, kept beside them.
final class SqliteValuations implements Valuations {

    private final Sessions sessions;

    SqliteValuations(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Optional<Movement> restart(ProductId product, Place before) {
        return sessions.read(s -> Optional.ofNullable(mapper(s).restart(product, before))).map(MovementRow::movement);
    }

    @Override
    public PoolState stateAfter(ProductId product, @Nullable Movement restart) {
        return sessions.read(s -> {
            Long reference = mapper(s).referenceCost(product);
            Ratio known = reference == null ? Ratio.UNKNOWN : Ratio.of(new UnitPrice(reference));
            if (restart == null) {
                return PoolState.empty(known);
            }
            Ratio average = ratio(mapper(s).lastAverage(product, Place.of(restart)));
            Ratio purchase = average.isKnown() ? Ratio.UNKNOWN : ratio(mapper(s).lastPurchase(product, Place.of(restart)));
            return new PoolState(restart.stored().afterQuantity(), restart.stored().afterValue(), average, purchase, known);
        });
    }

    private static Ratio ratio(MovementMapper.@Nullable Pieces found) {
        return found == null ? Ratio.UNKNOWN : new Ratio(found.value(), found.quantity());
    }

    @Override
    public List<Movement> after(ProductId product, @Nullable Movement restart) {
        return movements(sessions.read(s -> restart == null
                ? mapper(s).all(product)
                : mapper(s).after(product, Place.of(restart))));
    }

    @Override
    public Map<WarehouseId, Long> there(ProductId product) {
        Map<WarehouseId, Long> there = new HashMap<>();
        sessions.read(s -> mapper(s).there(product))
                .forEach(held -> there.put(held.warehouse(), held.quantity().tenThousandths()));
        return there;
    }

    @Override
    public Quantity book(WarehouseId warehouse, ProductId product, LocalDate date, int minute) {
        return sessions.read(s -> Optional.ofNullable(mapper(s).book(warehouse, product, date, minute)))
                .orElse(Quantity.ZERO);
    }

    @Override
    public List<ProductId> moved() {
        return sessions.read(s -> mapper(s).moved());
    }

    @Override
    public Movement get(long id) {
        return sessions.read(s -> Optional.ofNullable(mapper(s).get(id))).map(MovementRow::movement)
                .orElseThrow(() -> new IllegalStateException("no movement " + id));
    }

    @Override
    public List<Movement> of(DocumentId document) {
        return movements(sessions.read(s -> mapper(s).ofDocument(document)));
    }

    @Override
    public List<Movement> of(DocumentId document, int line) {
        return movements(sessions.read(s -> mapper(s).ofLine(document, line)));
    }

    @Override
    public List<Movement> workshops(Set<Long> documents) {
        return movements(sessions.read(s -> mapper(s).workshops(documents)));
    }

    @Override
    public Map<Long, Long> late(ProductId product) {
        Map<Long, Long> late = new HashMap<>();
        sessions.read(s -> mapper(s).late(product)).forEach(added -> late.put(added.move(), added.amount().fen()));
        return late;
    }

    @Override
    public void pass(Collection<Movement> movements) {
        sessions.write(Topic.STOCK, s -> {
            movements.forEach(move -> mapper(s).pass(move.id()));
            return movements.size();
        });
    }

    @Override
    public void keep(List<Movement> before, List<Movement> after, Map<ProductId, PoolState> ends,
            @Nullable LocalDate firstOpen) {
        sessions.write(Topic.STOCK, s -> {
            ends.forEach((product, end) -> mapper(s).keepPool(product, new Quantity(end.quantity()),
                    Money.ofFen(end.value())));
            sessions.repeat(Topic.STOCK, MovementMapper.class, "keepValue", after.stream().map(SqliteValuations::kept).toList());
            for (int i = 0; i < after.size(); i++) {
                if (after.get(i).basis() == Basis.SALE
                        && (after.get(i).stored().corrections() != 0 || before.get(i).stored().corrections() != 0)) {
                    correct(mapper(s), after.get(i), firstOpen);
                }
            }
            KeptCosts.keep(sessions, s, worthOther(before, after));
            return after.size();
        });
    }

    private static long[] kept(Movement move) {
        Movement.Stored found = move.stored();
        return new long[] {found.value(), found.adjust(), found.afterQuantity(), found.afterValue(),
                move.product().value(), move.id()};
    }

    /// Those whose cost itself changed, not only what was left after them. A late charge shows no cost of its own.
    private static List<KeptCosts.Change> worthOther(List<Movement> before, List<Movement> after) {
        List<KeptCosts.Change> other = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            Movement move = after.get(i);
            long more = effect(move) - effect(before.get(i));
            if (more != 0 && move.basis() != Basis.LATE) {
                other.add(new KeptCosts.Change(move.document(), more));
            }
        }
        return other;
    }

    /// Corrections are kept for sales only.
    private static long effect(Movement move) {
        long corrections = move.basis() == Basis.SALE ? move.stored().corrections() : 0;
        return move.stored().value() + move.stored().adjust() - corrections;
    }

    /// What a closed month holds stays there; the rest is dated on the later of the sale's day and the first open day.
    private static void correct(MovementMapper mapper, Movement sale, @Nullable LocalDate firstOpen) {
        long frozen = firstOpen == null ? 0 : mapper.frozen(sale.id(), firstOpen);
        long open = sale.stored().corrections() - frozen;
        mapper.dropOpenCorrections(sale.id(), firstOpen);
        if (open != 0) {
            LocalDate date = firstOpen == null || sale.date().isAfter(firstOpen) ? sale.date() : firstOpen;
            mapper.addCorrection(sale.id(), date, Money.ofFen(open));
        }
    }

    private static List<Movement> movements(List<MovementRow> rows) {
        return rows.stream().map(MovementRow::movement).toList();
    }

    private static MovementMapper mapper(SqlSession session) {
        return session.getMapper(MovementMapper.class);
    }
}
