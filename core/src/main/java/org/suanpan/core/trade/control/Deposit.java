package org.suanpan.core.trade.control;

import org.suanpan.core.base.Money;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.DocumentNumber;

/// Money that a customer paid on an order: a receipt that follows the order. `free` = what of it has settled nothing yet.
/// While `bound`, because the order is open and goods are still to come, only deliveries of this order use it.
public record Deposit(DocumentId receipt, DocumentId order, DocumentNumber number, Money free, boolean bound) {}
