package org.suanpan.core.importing;

import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// Turns the bytes of any supported file into typed cells. The only door between recognising and file formats, so
/// that reading can move into a process of its own.
public interface SheetReader {

    /// Finds the format by the bytes, never by the name. Refuses in one sentence what is missing, empty, encrypted,
    /// damaged, too large or no spreadsheet. `encoding` is for text files; null = find it out.
    Workbook open(Path file, @Nullable String encoding);

    interface Workbook extends AutoCloseable {

        /// The text encoding, or the format where the file is no text: `UTF-8`, `GB18030`, `xlsx`, `xls`, `html`.
        String encoding();

        List<Sheet> sheets();

        @Override
        void close();
    }

    interface Sheet {

        String name();

        boolean hidden();

        /// Whether day numbers count from 1904.
        boolean date1904();

        /// Streams the rows from the first; may be called again. What `rows` throws comes out unchanged.
        void read(Rows rows);
    }

    interface Rows {

        /// One row that has cells, with its number in the source, from 1. False = enough.
        boolean row(int number, List<Cell> cells);

        /// The merged regions, after the last row; not called when reading was stopped before.
        default void merged(List<MergedRange> ranges) {}
    }
}
