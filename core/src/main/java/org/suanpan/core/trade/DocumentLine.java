package org.suanpan.core.trade;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.document.amount.Amounts;
import org.suanpan.core.product.ProductId;

/// One settled line. `no` counts from 1. `quantity` in `unit` as typed, `base` in the base unit = quantity × `factor`; of
/// a stocktake the difference. `charge` = its share of the document's own charges.
///
/// `cost` is derived: of a sale what its goods cost with corrections, of a sales return what came back, of a purchase
/// return, other-out or scrap what left, all positive; of any other stock document the value it moved, in +, out −. A
/// red document shows the opposite sign.
///
/// `taken` = what a line that follows another document's line counts for there, in the typed column and in tax: what is
/// left of that line is less by it.
public record DocumentLine(int no, DraftLine typed, ProductId product, Quantity quantity, String unit, long factor,
        Quantity base, Money discountShare, Amounts amounts, Money charge, Taken taken, Money cost) {

    public record Taken(Money typed, Money tax) {

        public static final Taken NOTHING = new Taken(Money.ZERO, Money.ZERO);
    }

    public DocumentLine marked(DraftLine.Marks marks) {
        return new DocumentLine(no, typed.marked(marks), product, quantity, unit, factor, base, discountShare, amounts,
                charge, taken, cost);
    }

    /// The same with the price and the amounts of its bill's line.
    DocumentLine at(DocumentLine billed) {
        return new DocumentLine(no, typed.price(billed.typed().price()).taxRate(billed.typed().taxRate()), product, quantity,
                unit, factor, base, billed.discountShare(), billed.amounts(), charge, taken, cost);
    }

    /// The same bearing so much of the document's own charges.
    public DocumentLine charged(Money share) {
        return new DocumentLine(no, typed, product, quantity, unit, factor, base, discountShare, amounts, share, taken, cost);
    }

    /// The same with every figure turned round, for the red document.
    DocumentLine negated() {
        return new DocumentLine(no, typed, product, quantity.negated(), unit, factor, base.negated(),
                discountShare.negated(), amounts.negated(), charge.negated(), Taken.NOTHING, Money.ZERO);
    }
}
