package org.suanpan.core.trade;

import org.suanpan.core.document.TaxMode;

/// The shop's settings that documents follow: how cost is counted, what typed prices of new documents mean, and whether
/// products that do not say otherwise may be sold before they are there.
public record BookRules(CostBasis basis, TaxMode taxMode, boolean sellFirst) {

    public static final BookRules STANDARD = new BookRules(CostBasis.GROSS, TaxMode.NONE, false);
}
