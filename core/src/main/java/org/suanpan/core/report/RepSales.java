package org.suanpan.core.report;

/// The sales of one salesperson in a span; code and name are empty for sales nobody is named for. `newCustomers` are
/// those whose first purchase ever lies in the span.
public record RepSales(String code, String name, long newCustomers, SalesFigures figures) {}
