package org.suanpan.core.importing.run;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.importing.ImportBatches;
import org.suanpan.core.importing.ImportedBatch.RejectedRow;
import org.suanpan.core.importing.RejectBook;

/// Where rows that were not taken go: the first to the answer, many to the data file, all to the workbook.
final class Rejects {

    private static final int SHOWN = 100;
    private static final int KEPT = 10_000;

    private final ImportBatches batches;
    private final long batch;
    private final RejectBook.@Nullable Writing book;
    private final String sheet;
    private final List<String> headers;
    private final List<RejectedRow> first = new ArrayList<>();
    private boolean sheetMade;
    private long rows;
    private long kept;

    Rejects(ImportBatches batches, long batch, RejectBook.@Nullable Writing book, String sheet, List<String> headers) {
        this.batches = batches;
        this.batch = batch;
        this.book = book;
        this.sheet = sheet;
        this.headers = headers;
    }

    void take(RowView row) {
        rows++;
        for (RejectedRow problem : row.problems()) {
            if (first.size() < SHOWN) {
                first.add(problem);
            }
            if (kept++ < KEPT) {
                batches.reject(batch, problem);
            }
        }
        if (book != null) {
            if (!sheetMade) {
                book.sheet(sheet, headers);
                sheetMade = true;
            }
            book.row(row.number(), row.problems().stream().map(RejectedRow::problem).toList(), row.cells(),
                    row.problems().stream().map(p -> row.column(p.field())).filter(c -> c >= 0).toList());
        }
    }

    long rows() {
        return rows;
    }

    List<RejectedRow> first() {
        return first;
    }
}
