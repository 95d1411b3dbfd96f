package org.suanpan.app.trade.money;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.SupplierId;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.Settling;

/// One document that was open when the books began, as typed. `partner` 0 = none chosen; `date` null = as the form has it; `due`
/// null = its date.
record OpeningRow(long partner, String name, @Nullable LocalDate date, @Nullable LocalDate due, @Nullable Money amount,
        String remark) {

    /// Every row is a place of its own.
    static OpeningRow blank() {
        return new OpeningRow(0, "", null, null, null, "");
    }

    boolean isBlank() {
        return partner == 0 && date == null && due == null && amount == null && remark.isEmpty();
    }

    OpeningRow partner(long id, String called) {
        return new OpeningRow(id, called, date, due, amount, remark);
    }

    OpeningRow date(@Nullable LocalDate day) {
        return new OpeningRow(partner, name, day, due, amount, remark);
    }

    OpeningRow due(@Nullable LocalDate day) {
        return new OpeningRow(partner, name, date, day, amount, remark);
    }

    OpeningRow amount(@Nullable Money owed) {
        return new OpeningRow(partner, name, date, due, owed, remark);
    }

    OpeningRow remark(String note) {
        return new OpeningRow(partner, name, date, due, amount, note);
    }

    /// `otherwise` = the day where none is typed.
    Draft draft(DocumentKind kind, LocalDate otherwise) {
        Draft draft = Draft.of(kind, date == null ? otherwise : date).due(due).remark(remark)
                .settling(Settling.of(null, amount == null ? Money.ZERO : amount));
        return partner == 0 ? draft : kind == DocumentKind.OPENING_RECEIVABLE ? draft.customer(new CustomerId(partner))
                : draft.supplier(new SupplierId(partner));
    }
}
