package org.suanpan.core.report;

import java.time.LocalDate;

/// The sales of one calendar day.
public record DaySales(LocalDate date, SalesFigures figures) {}
