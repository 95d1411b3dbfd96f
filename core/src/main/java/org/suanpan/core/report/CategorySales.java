package org.suanpan.core.report;

/// The sales of one product category in a span; `category` is empty for products without one.
public record CategorySales(String category, long products, SalesFigures figures) {}
