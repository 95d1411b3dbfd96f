package org.suanpan.reports.spreadsheet;

/// What a file may cost before it is refused; figures measured against hostile and odd files.
final class Limits {

    static final long WORKBOOK_BYTES = 100L << 20;
    static final long TEXT_BYTES = 500L << 20;
    static final int ZIP_ENTRIES = 1_000;
    /// One unpacked part, and all parts together.
    static final long ENTRY_BYTES = 1L << 30;
    static final long ALL_ENTRIES_BYTES = 3L << 29;
    /// The most compressible honest sheet shrinks to 5.8 %; a bomb to far below 1 %.
    static final int MOST_INFLATION = 100;
    static final long INFLATION_FREE_BYTES = 1L << 20;
    static final int SHEETS = 50;
    static final int ROWS = 1_048_576;
    static final int COLUMNS = 256;
    static final int CELL_CHARS = 32_767;
    static final int STRINGS = 1_000_000;
    static final long STRING_CHARS = 64L << 20;

    private Limits() {}
}
