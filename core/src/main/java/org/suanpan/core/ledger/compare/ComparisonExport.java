package org.suanpan.core.ledger.compare;

import java.nio.file.Path;

import org.suanpan.core.ledger.statement.StatementExport;

/// Writes comparisons into files, ready to be sent and worked through.
public interface ComparisonExport {

    /// The ending of `out` chooses the form (.xlsx .csv .json); a folder gets a workbook named after shop, partner and days.
    /// Nothing in it is overwritten. Gives the file.
    Path write(Comparison comparison, StatementExport.Origin origin, Path out);
}
