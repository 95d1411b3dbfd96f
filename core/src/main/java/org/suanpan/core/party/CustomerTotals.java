package org.suanpan.core.party;

import org.suanpan.core.base.Money;

/// The footer of the customer list: totals over the whole filter, not over one page.
public record CustomerTotals(long customers, Money netSales, Money balance) {}
