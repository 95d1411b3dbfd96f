package org.suanpan.core.stock;

import java.time.LocalDate;
import java.util.List;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.product.ProductId;

/// The answer to "may these goods leave": what each line costs, or the first thing in the way. The document that asks
/// words its own refusal. Lines count from 1.
public sealed interface StockIssue {

    record Wanted(ProductId product, Quantity quantity) {}

    /// One cost per wanted line, in their order.
    record Costs(List<Money> costs) implements StockIssue {

        public Costs {
            costs = List.copyOf(costs);
        }
    }

    /// Less is there than wanted; `there` counts what the lines before have taken.
    record Short(int line, Wanted wanted, Quantity there) implements StockIssue {}

    /// The product has moved after the wanted day.
    record BackDated(int line, Wanted wanted, LocalDate lastMove) implements StockIssue {}
}
