package org.suanpan.core.trade;

import org.suanpan.core.document.OverReceipt;
import org.suanpan.core.document.TaxMode;
import org.suanpan.core.ledger.WaiverCap;

/// The shop's settings that documents follow: how cost is counted, what typed prices of new documents mean, whether
/// products that do not say otherwise may be sold before they are there, how much more than ordered may come,
/// and how much a receipt may waive without a reason.
public record BookRules(CostBasis basis, TaxMode taxMode, boolean sellFirst, OverReceipt overReceipt, WaiverCap waivers) {

    public static final BookRules STANDARD = new BookRules(CostBasis.GROSS, TaxMode.NONE, false, OverReceipt.NONE);

    public BookRules(CostBasis basis, TaxMode taxMode, boolean sellFirst, OverReceipt overReceipt) {
        this(basis, taxMode, sellFirst, overReceipt, WaiverCap.NONE);
    }

    public BookRules overReceipt(OverReceipt more) {
        return new BookRules(basis, taxMode, sellFirst, more, waivers);
    }

    public BookRules waivers(WaiverCap cap) {
        return new BookRules(basis, taxMode, sellFirst, overReceipt, cap);
    }
}
