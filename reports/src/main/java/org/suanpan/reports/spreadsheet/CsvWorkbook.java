package org.suanpan.reports.spreadsheet;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import org.jspecify.annotations.Nullable;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.importing.Cell;
import org.suanpan.core.importing.SheetReader;

/// A delimited text file as a workbook of one sheet. Rows are counted as records, the way a spreadsheet shows them.
final class CsvWorkbook implements SheetReader.Workbook {

    private final TextSource source;
    private final TextEncoding encoding;
    private final Delimiters.Found delimiter;

    CsvWorkbook(TextSource source, @Nullable String encoding) throws IOException {
        this.source = source;
        this.encoding = encoding == null ? TextEncoding.of(source) : TextEncoding.named(encoding);
        try (Reader text = source.text(this.encoding)) {
            this.delimiter = Delimiters.in(text);
        }
    }

    @Override
    public String encoding() {
        return encoding.label();
    }

    @Override
    public List<SheetReader.Sheet> sheets() {
        return List.of(new CsvSheet());
    }

    @Override
    public void close() {}

    private final class CsvSheet implements SheetReader.Sheet {

        @Override
        public String name() {
            String name = source.file().getFileName().toString();
            return name.replaceFirst("(?i)\\.gz$", "").replaceFirst("\\.[A-Za-z]{1,4}$", "");
        }

        @Override
        public boolean hidden() {
            return false;
        }

        @Override
        public boolean date1904() {
            return false;
        }

        @Override
        public void read(SheetReader.Rows rows) {
            Guarded.read(source.file(), rows, guarded -> {
                try (Reader text = source.text(encoding);
                        CsvReader<CsvRecord> records = Delimiters.reader(delimiter.separator(), false)
                                .ofCsvRecord(text)) {
                    stream(records, guarded);
                }
            });
        }

        private void stream(CsvReader<CsvRecord> records, SheetReader.Rows rows) {
            int number = 0;
            for (CsvRecord one : records) {
                number++;
                if (number > Limits.ROWS) {
                    throw new Rejected("importing.too-many-rows", Limits.ROWS);
                }
                if (number == 1 && delimiter.declared()) {
                    continue;
                }
                List<Cell> cells = cells(one);
                if (!cells.isEmpty() && !rows.row(number, cells)) {
                    return;
                }
            }
            rows.merged(List.of());
        }

        private static List<Cell> cells(CsvRecord one) {
            int count = one.getFieldCount();
            List<Cell> cells = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                String field = one.getField(i);
                if (i >= Limits.COLUMNS && !field.isEmpty()) {
                    throw new Rejected("importing.file-too-wide", Limits.COLUMNS);
                }
                cells.add(field.isEmpty() ? Cell.BLANK : cell(field));
            }
            while (!cells.isEmpty() && cells.getLast() instanceof Cell.Blank) {
                cells.removeLast();
            }
            return cells;
        }

        /// A field of text that is only an error word of a spreadsheet was an error there.
        private static Cell cell(String field) {
            if (field.length() > Limits.CELL_CHARS) {
                throw new Rejected("importing.cell-too-long");
            }
            return field.charAt(0) == '#' && (field.equals("#N/A") || field.matches("#[A-Z0-9/]+[!?]"))
                    ? new Cell.Fault(field)
                    : new Cell.Text(field);
        }
    }
}
