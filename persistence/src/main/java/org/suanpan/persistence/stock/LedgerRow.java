package org.suanpan.persistence.stock;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.stock.LedgerLine;
import org.suanpan.core.stock.LedgerLine.Note;

record LedgerRow(long id, DocumentId document, DocumentKind kind, String number, LocalDate date, String partner,
        String warehouse, Quantity quantity, String basis, int passed, int red, Quantity balance, @Nullable Money change,
        @Nullable Money value) {

    LedgerLine line() {
        return new LedgerLine(id, document, kind, number, date, partner, warehouse,
                quantity.isPositive() ? quantity : Quantity.ZERO, quantity.isNegative() ? quantity.negated() : Quantity.ZERO,
                balance, change, value, note());
    }

    private Note note() {
        if (passed != 0) {
            return Note.PASSED;
        }
        return switch (basis) {
            case "LATE" -> Note.LATE;
            case "CORRECTION" -> Note.CORRECTION;
            default -> red == 0 ? Note.NONE : Note.RED;
        };
    }
}
