package org.suanpan.core.party.supplier;

import org.suanpan.core.base.Money;

/// The footer of the supplier list: totals over the whole filter, not over one page.
public record SupplierTotals(long suppliers, Money payable, Money overdue, Money bought) {}
