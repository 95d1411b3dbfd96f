package org.suanpan.core.report;

import java.time.YearMonth;

/// The sales of one calendar month, or of the part of it inside the span asked for.
public record MonthSales(YearMonth month, SalesFigures figures) {}
