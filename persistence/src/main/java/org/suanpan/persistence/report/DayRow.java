package org.suanpan.persistence.report;

import java.time.LocalDate;

import org.suanpan.core.base.Money;

/// One day of the kept day summary; `costed` is the net amount of sales with a known cost.
record DayRow(LocalDate businessDate, Money net, Money cost, Money costed) {}
