package org.suanpan.core.price;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.product.ProductId;

/// The price sheets in the data file.
public interface PriceSheets {

    long add(PriceSheet sheet, Actor actor);

    /// Refuses with `price.sheet-unknown` when there is none.
    PriceSheet get(long id);

    /// Planned sheets whose day has come by `today`, in the order they are to be set.
    List<PriceSheet> due(LocalDate today);

    void keep(PriceSheet sheet);

    /// The newest first.
    List<SheetListItem> list(int limit);

    /// Products that may be put on a sheet, with what they are offered at on a level (empty = the list price): those whose
    /// code, name, category or pinyin has `text`; empty = all. Stopped ones are left out. Ordered by code.
    List<Offered> offered(String text, String level, int limit);

    /// `price` and `cost` per base unit; `cost` = the average, rounded half-up to six decimals, null while there is none.
    record Offered(ProductId product, String code, String name, String unit, @Nullable UnitPrice price,
            @Nullable UnitPrice cost) {}

    record SheetListItem(long id, String name, LocalDate from, PriceSheet.State state, int lines) {}
}
