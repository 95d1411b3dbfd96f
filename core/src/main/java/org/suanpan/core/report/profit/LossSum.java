package org.suanpan.core.report.profit;

import java.time.YearMonth;

import org.suanpan.core.base.Money;
import org.suanpan.core.document.DocumentKind;

/// Goods that came or went otherwise than by trade, of one month, kind, reason and person; both values ≥ 0. A red document takes
/// off what its original stands for.
public record LossSum(YearMonth month, DocumentKind kind, String reason, String person, long documents, Money gained, Money lost) {

    public Money result() {
        return gained.minus(lost);
    }
}
