package org.suanpan.core.stock;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.DocumentKind;

/// One line of a stock ledger (商品台账): what a document moved and what is there after it, in the order of the books.
/// `change` = what the shop's stock is worth more by it, `value` what it is worth then; both belong to the whole shop
/// and are null for one warehouse.
public record LedgerLine(long id, DocumentId document, DocumentKind kind, String number, LocalDate date, String partner,
        String warehouse, Quantity in, Quantity out, Quantity balance, @Nullable Money change, @Nullable Money value,
        Note note) {

    /// PASSED = stands beside its red document of the same day: counts for nothing. LATE = a charge that went into its
    /// receipt, whose line is worth more. CORRECTION = what a sale came to cost otherwise, dated after it.
    public enum Note { NONE, RED, PASSED, LATE, CORRECTION }
}
