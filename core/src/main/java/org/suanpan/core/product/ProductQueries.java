package org.suanpan.core.product;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.suanpan.core.base.ListQuery;
import org.suanpan.core.base.Page;
import org.suanpan.core.base.ValueCount;

/// Reading products for lists. Text matches code, name, spec, brand, any barcode or pinyin; of several words all must.
public interface ProductQueries {

    /// Columns a [ListQuery] over products may name; `short` and `stopped` are 1 or 0, `state` is
    /// `STOPPED`, `SHORT` or empty.
    Set<String> COLUMNS = Set.of("name", "code", "spec", "category", "brand", "unit", "price", "onHand", "stockValue",
            "kind", "short", "stopped", "state");

    /// Everything, stopped products too, ordered by code; empty text = all.
    Page<ProductListItem> list(String text, int offset, int limit);

    /// Refuses with `list.unknown-column` what is none of [#COLUMNS]; without an order, by code.
    Page<ProductListItem> page(ListQuery query, int offset, int limit);

    ProductTotals totals(ListQuery query);

    /// Values of `column` among the rows of `query`, its own condition left out; the most frequent `limit` of them.
    List<ValueCount> values(ListQuery query, String column, int limit);

    /// What the books say about one product up to now; refuses with `product.unknown` when there is none.
    ProductCard card(ProductId id, LocalDate today);

    /// The best few for what has been typed; stopped ones last.
    List<ProductListItem> find(String text, int limit);
}
