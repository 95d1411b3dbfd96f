package org.suanpan.core.ledger.statement;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.UnitPrice;

/// One line of goods of a document on a statement, signed like the document: what comes back is negative. `quantity` in
/// `unit`; `price` null where none was typed.
public record StatementItem(String name, String spec, String unit, Quantity quantity, @Nullable UnitPrice price,
        Money amount, boolean gift) {}
