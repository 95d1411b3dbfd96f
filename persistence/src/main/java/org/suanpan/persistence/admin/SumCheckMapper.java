package org.suanpan.persistence.admin;

import java.util.List;

/// What must hold between kept sums and the rows they are sums of, and what must hold of the file itself.
interface SumCheckMapper {

    Found stockBalance();

    Found stockWorth();

    Found stockNotNegative();

    Found warehouseBalance();

    Found customerBalance();

    Found supplierBalance();

    Found daySales();

    Found customerSales();

    Found historyTotals();

    Found importBatches();

    Found tierAssignments();

    Found references();

    List<String> schema();

    Found integrity();
}
