package org.suanpan.core.sample;

import java.time.LocalDate;
import java.util.List;

import org.suanpan.core.base.Money;

/// One order of the sample shop, or one return (`DH…` and `TH…` numbers).
public record SampleOrder(String number, LocalDate date, SampleCustomer customer, SampleRep rep, boolean isReturn,
        List<SampleLine> lines) {

    public SampleOrder {
        lines = List.copyOf(lines);
    }

    public Money amount() {
        return lines.stream().map(SampleLine::amount).reduce(Money.ZERO, Money::plus);
    }
}
