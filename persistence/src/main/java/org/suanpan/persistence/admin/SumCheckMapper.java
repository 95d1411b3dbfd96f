package org.suanpan.persistence.admin;

import java.util.List;

import org.apache.ibatis.annotations.Param;

/// What must hold between kept sums and the rows they are sums of, and what must hold of the file itself.
interface SumCheckMapper {

    Found documentPayments();

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

    Found merges();

    Found owners();

    Found deals();

    Found references();

    List<String> schema();

    Found integrity();

    /// Hashes of the contents that are kept.
    List<String> fileContents();

    FileContent fileContent(@Param("sha256") String sha256);

    record FileContent(String sha256, byte[] bytes) {}
}
