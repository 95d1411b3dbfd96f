package org.suanpan.core.stock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.stock.StockBook.LastMove;
import org.suanpan.core.stock.StockIssue.BackDated;
import org.suanpan.core.stock.StockIssue.Costs;
import org.suanpan.core.stock.StockIssue.Short;
import org.suanpan.core.stock.StockIssue.Wanted;

/// Finds what goods cost that are to leave a warehouse, line by line, each seeing what the lines before it took.
///
/// Goods may not leave on a day before the product's last movement: that would change the cost of everything that left
/// since, and needs a replay of the product from that day on. Until that replay exists the honest answer is a refusal.
public final class IssuePlanner {

    private final StockBook book;

    public IssuePlanner(StockBook book) {
        this.book = book;
    }

    public StockIssue plan(WarehouseId warehouse, LocalDate date, List<Wanted> wanted) {
        Map<ProductId, AverageCost> pools = new HashMap<>();
        Map<ProductId, Quantity> there = new HashMap<>();
        List<Money> costs = new ArrayList<>();
        for (Wanted line : wanted) {
            ProductId product = line.product();
            Optional<LocalDate> later = laterMove(product, date);
            if (later.isPresent()) {
                return new BackDated(costs.size() + 1, line, later.get());
            }
            Quantity left = there.computeIfAbsent(product, p -> book.onHand(warehouse, p));
            if (line.quantity().compareTo(left) > 0) {
                return new Short(costs.size() + 1, line, left);
            }
            AverageCost pool = pools.computeIfAbsent(product, book::pool);
            costs.add(pool.costOf(line.quantity()));
            pools.put(product, pool.without(line.quantity()));
            there.put(product, left.minus(line.quantity()));
        }
        return new Costs(costs);
    }

    /// The product's last movement when it was after `date`.
    public Optional<LocalDate> laterMove(ProductId product, LocalDate date) {
        return book.lastMove(product).map(LastMove::date).filter(last -> last.isAfter(date));
    }
}
