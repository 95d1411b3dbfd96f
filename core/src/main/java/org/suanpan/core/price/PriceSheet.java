package org.suanpan.core.price;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.product.ProductId;

/// A change of many list or level prices from one day on. It can be taken back as a whole.
public record PriceSheet(long id, String name, LocalDate from, State state, List<Line> lines) {

    /// PLANNED: its day has not come. IN_FORCE: its prices were set. UNDONE: the prices before it were put back, or its
    /// day never came.
    public enum State { PLANNED, IN_FORCE, UNDONE }

    /// `before` = the price it takes the place of, as far as there was one; of a planned sheet as it was when it was made.
    /// `unit` empty = the base unit, `level` empty = the list price.
    public record Line(ProductId product, String level, String unit, @Nullable UnitPrice before, UnitPrice after) {}

    public PriceSheet {
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new Rejected("price.sheet-empty");
        }
        lines.stream().filter(line -> line.after().millionths() < 0).findFirst().ifPresent(line -> {
            throw new Rejected("price.rule-negative", line.after());
        });
    }

    public static PriceSheet planned(String name, LocalDate from, List<Line> lines) {
        return new PriceSheet(0, name, from, State.PLANNED, lines);
    }
}
