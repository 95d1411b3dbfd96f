package org.suanpan.persistence.admin;

import java.util.List;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.UnitPrice;

/// What must hold between documents and books. Every statement aggregates once per table and joins the sums, so that
/// it stays linear in the rows.
interface BookCheckMapper {

    /// A line whose amount whole-number arithmetic cannot confirm.
    record DoubtfulLine(String number, int line, Quantity quantity, UnitPrice price, Money amount) {}

    Found stockRunning();

    Found moveSigns();

    Found moveLines();

    Found deliveryTotals();

    List<DoubtfulLine> doubtfulAmounts();

    Found deliveryOwed();

    Found deliveryCommission();

    Found postingWithoutDocument();

    Found documentWithoutPosting();

    Found bookDates();

    Found reversalMirrors();

    Found numberSeries();

    Found statementTotals();
}
