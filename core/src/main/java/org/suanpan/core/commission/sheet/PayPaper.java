package org.suanpan.core.commission.sheet;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.document.DocumentId;

/// A document behind a line. `paper` is what opens, null for a sale of the imported history; `share` = its part of what the line earned, by
/// what of it counts: the shares add up to the line. `buyer` = the customer's number, 0 = nobody; `due` = when the sale was due that money settled.
public record PayPaper(Kind kind, @Nullable DocumentId paper, String number, LocalDate date, String customer, Money base, Money margin,
        Money share, long buyer, @Nullable LocalDate due) {

    /// ORDER: what of an order is not delivered yet.
    public enum Kind { SALE, MONEY, WRITE_OFF, ORDER }

    public PayPaper sharing(Money part) {
        return new PayPaper(kind, paper, number, date, customer, base, margin, part, buyer, due);
    }
}
