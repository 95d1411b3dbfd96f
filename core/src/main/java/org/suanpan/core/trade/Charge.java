package org.suanpan.core.trade;

import org.suanpan.core.base.Money;
import org.suanpan.core.document.Spread;

/// Freight and the like on a purchase, owed to its supplier without tax, and what it is shared out to the lines by.
public record Charge(Money amount, Spread by) {}
