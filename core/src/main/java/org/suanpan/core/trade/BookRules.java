package org.suanpan.core.trade;

import org.suanpan.core.document.OverReceipt;
import org.suanpan.core.document.TaxMode;

/// The shop's settings that documents follow: how cost is counted, what typed prices of new documents mean, whether
/// products that do not say otherwise may be sold before they are there, and how much more than ordered may come.
public record BookRules(CostBasis basis, TaxMode taxMode, boolean sellFirst, OverReceipt overReceipt) {

    public static final BookRules STANDARD = new BookRules(CostBasis.GROSS, TaxMode.NONE, false, OverReceipt.NONE);

    public BookRules overReceipt(OverReceipt more) {
        return new BookRules(basis, taxMode, sellFirst, more);
    }
}
