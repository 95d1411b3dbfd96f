package org.suanpan.core.trade;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.ledger.AccountId;

/// The money of a document. `money` = what moves now: received with a sale, paid with a purchase, refunded with a
/// return, the cash of a receipt or payment, the fee of an assembly, the amount of an expense or of an opening debt.
/// `account` null = cash. `waiver` and `typed` belong to receipts and payments: `typed` null = oldest due first, empty =
/// all of it stays a prepayment. `parts`: by several means at once, in the order typed; empty = all of it on `account`. On a sales order `money` is the deposit; on a delivery `typed` may name the order and how
/// much of its deposit is used, null = as much as there is.
public record Settling(@Nullable AccountId account, Money money, Money waiver, @Nullable List<Allocation> typed,
        List<Part> parts) {

    public static final Settling NONE = new Settling(null, Money.ZERO, Money.ZERO, null);

    public Settling {
        typed = typed == null ? null : List.copyOf(typed);
        parts = List.copyOf(parts);
    }

    public Settling(@Nullable AccountId account, Money money, Money waiver, @Nullable List<Allocation> typed) {
        this(account, money, waiver, typed, List.of());
    }

    public static Settling of(@Nullable AccountId account, Money money) {
        return new Settling(account, money, Money.ZERO, null);
    }

    /// The same money by several means; the first account stands for the document in lists. Nothing or one part is no split.
    public Settling parts(List<Part> split) {
        return new Settling(split.isEmpty() ? account : split.getFirst().account(), money, waiver, typed,
                split.size() < 2 ? List.of() : split);
    }

    /// Refuses parts that do not come to the money, are nothing, or name an account twice.
    public void checkParts() {
        Money sum = parts.stream().map(Part::amount).reduce(Money.ZERO, Money::plus);
        if (parts.stream().anyMatch(part -> !part.amount().isPositive())) {
            throw new Rejected("document.part-not-positive");
        }
        if (parts.stream().map(Part::account).distinct().count() < parts.size()) {
            throw new Rejected("document.part-twice");
        }
        if (!parts.isEmpty() && !sum.equals(money)) {
            throw new Rejected("document.parts-differ", sum, money, money.minus(sum).abs());
        }
    }

    /// So much of the money in one account.
    public record Part(AccountId account, Money amount) {}

    /// So much of the receipt for this document.
    public record Allocation(DocumentId to, Money amount) {}
}
