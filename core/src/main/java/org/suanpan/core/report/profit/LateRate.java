package org.suanpan.core.report.profit;

import java.math.BigDecimal;

import org.suanpan.core.base.Rate;

/// What a year of late money costs the shop, as a fraction of it: what it pays at the bank, or could earn with the money.
public interface LateRate {

    /// Six percent, until the owner says what it is.
    Rate STANDARD = new Rate(new BigDecimal("0.06"));

    Rate yearly();

    void keep(Rate yearly);
}
