package org.suanpan.persistence.admin;

import java.util.List;

/// What must hold between documents and books. Every statement aggregates once per table and joins the sums, so that
/// it stays linear in the rows.
interface BookCheckMapper {

    Found stockRunning();

    Found moveSigns();

    Found moveValues();

    Found documentTotals();

    Found documentOwed();

    Found documentPaid();

    Found documentMoves();

    Found partnerOpen();

    Found matches();

    Found bookDates();

    Found reversalMirrors();

    Found numberSeries();

    Found statementTotals();
}
