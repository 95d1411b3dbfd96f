package org.suanpan.core.stock;

import java.util.List;
import java.util.Set;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Page;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.ValueCount;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.product.Item;
import org.suanpan.core.product.ProductId;

/// Reading the stock for screens.
public interface StockQueries {

    /// Columns a [StockFilter] may name.
    Set<String> COLUMNS = Set.of("name", "code", "category", "unit", "quantity", "value");

    /// Products and what is there of them; without an order by code. Refuses with `list.unknown-column` what is none of
    /// [#COLUMNS].
    Page<StockListItem> list(StockFilter filter, int offset, int limit);

    StockTotals totals(StockFilter filter);

    /// Values of `column` among the rows of `filter`, its own condition left out; the most frequent `limit` of them.
    List<ValueCount> values(StockFilter filter, String column, int limit);

    /// The newest line first.
    Page<LedgerLine> ledger(LedgerFilter filter, int offset, int limit);

    StockFlow flow(LedgerFilter filter);

    /// What each line of a cost adjustment found and left, in the order of its lines.
    List<Revalued> revalued(DocumentId adjustment);

    /// So much was there, worth this before and after.
    record Revalued(int line, Quantity quantity, Money before, Money after) {}

    /// What one base unit of a product is made of, whether it is sold as a bundle or assembled; empty when nobody said.
    List<Item.Component> partsOf(ProductId whole);
}
