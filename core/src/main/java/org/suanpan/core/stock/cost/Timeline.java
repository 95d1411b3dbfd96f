package org.suanpan.core.stock.cost;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.suanpan.core.product.ProductId;
import org.suanpan.core.stock.WarehouseId;

/// Whether the goods are there at every place of the order of the books, not only in the end (R2, C7, C8).
public final class Timeline {

    private final ProductId product;
    private final boolean sellFirst;
    private final Map<WarehouseId, Long> there;
    private long total;

    /// `there` = quantities (ten-thousandths) by warehouse before the first movement that will be walked.
    public Timeline(ProductId product, boolean sellFirst, Map<WarehouseId, Long> there) {
        this.product = product;
        this.sellFirst = sellFirst;
        this.there = new HashMap<>(there);
        this.total = there.values().stream().mapToLong(Long::longValue).sum();
    }

    /// A place where something would be missing: so much would be there (below zero) after the movement.
    public record Missing(Movement at, long there) {}

    /// Walks the movements (sorted, of any products); `lowered` = the warehouses the new document lowers, looked at from
    /// the movement `from` on.
    public Optional<Missing> walk(List<Movement> movements, Set<WarehouseId> lowered, Movement from) {
        for (Movement move : movements) {
            if (!move.product().equals(product) || move.passed() || move.quantity() == 0) {
                continue;
            }
            long here = there.merge(move.warehouse(), move.quantity(), Long::sum);
            if (move.basis() != Basis.TRANSFER) {
                total += move.quantity();
            }
            if (move.compareTo(from) < 0) {
                continue;
            }
            long least = sellFirst ? leastForSellFirst(move, lowered, here) : leastHere(move, lowered, here);
            if (least < 0) {
                return Optional.of(new Missing(move, least));
            }
        }
        return Optional.empty();
    }

    private static long leastHere(Movement move, Set<WarehouseId> lowered, long here) {
        return lowered.contains(move.warehouse()) ? here : 0;
    }

    private long leastForSellFirst(Movement move, Set<WarehouseId> lowered, long here) {
        if (!move.basis().needsGoods(move.quantity())) {
            return 0;
        }
        long warehouse = lowered.contains(move.warehouse()) ? here : 0;
        return move.basis() == Basis.TRANSFER ? warehouse : Math.min(warehouse, total);
    }
}
