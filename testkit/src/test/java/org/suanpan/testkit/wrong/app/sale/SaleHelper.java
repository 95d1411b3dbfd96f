package org.suanpan.testkit.wrong.app.sale;

/// Breaks the names.
public final class SaleHelper {}
