package org.suanpan.core.price;

import java.time.LocalDate;
import java.util.List;

import org.suanpan.core.base.Actor;

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

    record SheetListItem(long id, String name, LocalDate from, PriceSheet.State state, int lines) {}
}
