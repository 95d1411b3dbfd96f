package org.suanpan.core.sale;

import org.suanpan.core.base.Money;

/// The footer of the sales list: totals over the whole filter.
public record SalesTotals(long documents, Money sales, Money returns, Money net) {}
