package org.suanpan.core.sample;

import java.time.LocalDate;
import java.util.List;

import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.UnitPrice;

/// A delivery after the opening day, to be posted. The salesperson's code is the one of the sample shop; a shop that
/// knows salespeople from old sheets only by name finds them by `repName`.
public record SampleDelivery(LocalDate date, String customerCode, String repCode, String repName, List<Line> lines) {

    public SampleDelivery {
        lines = List.copyOf(lines);
    }

    public record Line(String productCode, Quantity quantity, UnitPrice price) {}
}
