package org.suanpan.core.loyalty.points;

import java.time.LocalDate;
import java.util.List;

import org.suanpan.core.base.Money;

/// The points of one customer on a day. `entries` in the order of time; `collected` = the net money since points were turned on.
public record PointsStatement(LocalDate asOf, PointsEntry.Standing standing, List<PointsLot> lots, List<PointsEntry> entries, Money collected) {

    /// What is left of what one document has brought, and until when it can be spent.
    public record PointsLot(LocalDate earned, LocalDate lastDay, long left) {}

    public static PointsStatement nothing(LocalDate asOf) {
        return new PointsStatement(asOf, new PointsEntry.Standing(0, 0), List.of(), List.of(), Money.ZERO);
    }

    public PointsStatement {
        lots = List.copyOf(lots);
        entries = List.copyOf(entries);
    }

    public long balance() {
        return standing.balance();
    }

    public long debt() {
        return standing.debt();
    }
}
