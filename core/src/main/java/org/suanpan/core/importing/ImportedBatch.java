package org.suanpan.core.importing;

import java.util.List;
import java.util.Map;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Problem;
import org.suanpan.core.base.Quantity;

/// What became of one sheet. `batch` is 0 after a dry run. `headerRow` counts from 1. `rowsRead` are data rows: the
/// header, blank rows, titles, totals and signatures are not counted. rowsRead = imported + rejected + skipped.
public record ImportedBatch(long batch, String file, String sheet, Entity entity, int headerRow, String encoding,
        Map<String, String> mapping, long rowsRead, long imported, long rejected, long skipped, Created created,
        Totals totals, List<Problem> warnings, List<RejectedRow> firstRejects) {

    public ImportedBatch {
        mapping = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(mapping));
        warnings = List.copyOf(warnings);
        firstRejects = List.copyOf(firstRejects);
    }

    /// `documents` counts distinct order numbers.
    public record Created(long customers, long suppliers, long products, long reps, long documents) {}

    /// `amount` = `sales` + `returns`; `returns` is zero or negative. Zero for master data.
    public record Totals(Quantity quantity, Money amount, Money sales, Money returns, long returnLines,
            long returnDocuments) {}

    /// One row that was not taken: row in the source (from 1), field, the value as it stood, and why.
    public record RejectedRow(int row, String field, String value, Problem problem) {}
}
