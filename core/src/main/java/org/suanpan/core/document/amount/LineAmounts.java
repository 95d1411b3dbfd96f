package org.suanpan.core.document.amount;

import org.suanpan.core.base.Money;

/// A settled line: its share of the document discount, and net, tax and gross of what is left.
public record LineAmounts(Money discountShare, Amounts amounts) {}
