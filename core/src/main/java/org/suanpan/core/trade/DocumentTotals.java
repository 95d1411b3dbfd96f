package org.suanpan.core.trade;

import org.suanpan.core.base.Money;

/// The footer of a list of documents, over the whole filter.
public record DocumentTotals(long documents, Money gross, Money open, Money cost) {}
