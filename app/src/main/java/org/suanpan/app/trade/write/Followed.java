package org.suanpan.app.trade.write;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.document.TaxMode;
import org.suanpan.core.document.amount.CumulativeShare;
import org.suanpan.core.trade.DocumentLine;

/// The line a line of a form follows, and what documents that stand have taken of it before. `priced`: the following line
/// may say a price of its own, as only a purchase return and a bill do; otherwise, and where it says none, it takes its share of
/// the original's amount. `orders`: it may come in another quantity than was ordered, above it as well.
record Followed(DocumentLine line, TaxMode mode, Quantity before, Money taken, boolean priced, boolean orders) {

    static Followed of(DocumentLine line, TaxMode mode, DocumentKind kind, Quantity before, Money taken) {
        return new Followed(line, mode, before, taken, kind == DocumentKind.PURCHASE_RETURN || kind == DocumentKind.PURCHASE_BILL,
                kind.isReceipt());
    }

    int no() {
        return line.no();
    }

    Quantity left() {
        return line.base().minus(before);
    }

    /// What `base`, in the base unit, comes to without a price of its own, in the column that was typed; of goods that
    /// were not ordered at most what is left.
    Money share(Quantity base) {
        Quantity now = !orders && base.compareTo(left()) > 0 ? left() : base;
        return CumulativeShare.step(line.amounts().typed(mode), line.base(), before, now, taken);
    }
}
