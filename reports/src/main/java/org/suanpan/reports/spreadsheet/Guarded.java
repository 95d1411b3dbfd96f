package org.suanpan.reports.spreadsheet;

import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.suanpan.core.base.Rejected;
import org.suanpan.core.importing.Cell;
import org.suanpan.core.importing.MergedRange;
import org.suanpan.core.importing.SheetReader;

/// Runs the code of a file format over a file that may be hostile: whatever that code throws means "damaged", while
/// what the taker of the rows throws comes out unchanged.
final class Guarded implements SheetReader.Rows {

    private static final Logger LOG = LoggerFactory.getLogger(Guarded.class);

    private final SheetReader.Rows rows;
    private @Nullable Throwable thrownByTaker;

    private Guarded(SheetReader.Rows rows) {
        this.rows = rows;
    }

    interface Reading {
        void into(SheetReader.Rows rows) throws Exception;
    }

    interface Opening<T> {
        T open() throws Exception;
    }

    static void read(Path file, SheetReader.Rows rows, Reading reading) {
        Guarded guarded = new Guarded(rows);
        try {
            reading.into(guarded);
        } catch (Exception | StackOverflowError | OutOfMemoryError e) {
            switch (guarded.thrownByTaker) {
                case RuntimeException taker -> throw taker;
                case Error taker -> throw taker;
                case null, default -> throw refusal(file, e);
            }
        }
    }

    static <T> T open(Path file, Opening<T> opening) {
        try {
            return opening.open();
        } catch (Exception | StackOverflowError | OutOfMemoryError e) {
            throw refusal(file, e);
        }
    }

    private static Rejected refusal(Path file, Throwable e) {
        if (e instanceof Rejected rejected) {
            return rejected;
        }
        LOG.info("cannot read {}: {}", file.getFileName(), e.toString());
        return new Rejected("importing.file-damaged", file.getFileName().toString());
    }

    @Override
    public boolean row(int number, List<Cell> cells) {
        try {
            return rows.row(number, cells);
        } catch (RuntimeException | Error e) {
            thrownByTaker = e;
            throw e;
        }
    }

    @Override
    public void merged(List<MergedRange> ranges) {
        try {
            rows.merged(ranges);
        } catch (RuntimeException | Error e) {
            thrownByTaker = e;
            throw e;
        }
    }
}
