package org.suanpan.core.trade;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.ledger.AccountId;

/// The money of a document. `money` = what moves now: received with a sale, paid with a purchase, refunded with a
/// return, the cash of a receipt or payment, the fee of an assembly, the amount of an expense or of an opening debt.
/// `account` null = cash. `waiver` and `typed` belong to receipts and payments: `typed` null = oldest due first, empty =
/// all of it stays a prepayment. On a sales order `money` is the deposit; on a delivery `typed` may name the order and how
/// much of its deposit is used, null = as much as there is.
public record Settling(@Nullable AccountId account, Money money, Money waiver, @Nullable List<Allocation> typed) {

    public static final Settling NONE = new Settling(null, Money.ZERO, Money.ZERO, null);

    public Settling {
        typed = typed == null ? null : List.copyOf(typed);
    }

    public static Settling of(@Nullable AccountId account, Money money) {
        return new Settling(account, money, Money.ZERO, null);
    }

    /// So much of the receipt for this document.
    public record Allocation(DocumentId to, Money amount) {}
}
