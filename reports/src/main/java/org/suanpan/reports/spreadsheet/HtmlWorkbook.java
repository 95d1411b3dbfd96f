package org.suanpan.reports.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Rejected;
import org.suanpan.core.importing.Cell;
import org.suanpan.core.importing.MergedRange;
import org.suanpan.core.importing.SheetReader;

/// The "xls" of many web back-offices: an HTML page with tables. Each table of two or more rows is a sheet.
final class HtmlWorkbook implements SheetReader.Workbook {

    private static final int SPAN = 1_000;
    private static final long BYTES = 32L << 20;

    private final Path file;
    private final List<SheetReader.Sheet> sheets = new ArrayList<>();

    HtmlWorkbook(TextSource source, @Nullable String encoding) throws IOException {
        this.file = source.file();
        if (java.nio.file.Files.size(file) > BYTES) {
            throw new Rejected("importing.file-too-large");
        }
        Document page;
        try (InputStream in = source.bytes()) {
            byte[] bytes = in.readAllBytes();
            String head = new String(bytes, 0, Math.min(bytes.length, 4_096), java.nio.charset.StandardCharsets.ISO_8859_1);
            String charset = encoding != null || !head.toLowerCase(java.util.Locale.ROOT).contains("charset=")
                    ? (encoding == null ? TextEncoding.of(source) : TextEncoding.named(encoding)).label()
                    : null;
            page = Jsoup.parse(new java.io.ByteArrayInputStream(bytes), charset, "");
        }
        int number = 0;
        for (Element table : page.select("table")) {
            List<Element> rows = table.select("> tr, > thead > tr, > tbody > tr, > tfoot > tr");
            if (rows.size() > 1) {
                number++;
                sheets.add(new HtmlSheet(file, number == 1 ? "table" : "table" + number, rows));
            }
        }
    }

    @Override
    public String encoding() {
        return "html";
    }

    @Override
    public List<SheetReader.Sheet> sheets() {
        return List.copyOf(sheets);
    }

    @Override
    public void close() {}

    private record HtmlSheet(Path file, String name, List<Element> elements) implements SheetReader.Sheet {

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
            Guarded.read(file, rows, guarded -> {
                List<MergedRange> merged = new ArrayList<>();
                int number = 0;
                for (Element element : elements) {
                    number++;
                    RowBuffer buffer = new RowBuffer();
                    place(element, number, buffer, merged);
                    if (!buffer.isEmpty() && !guarded.row(number, buffer.take())) {
                        return;
                    }
                }
                guarded.merged(merged);
            });
        }

        private static void place(Element element, int number, RowBuffer buffer, List<MergedRange> merged) {
            int column = 0;
            for (Element cell : element.select("> td, > th")) {
                column = free(column, number, merged);
                int wide = span(cell, "colspan");
                int high = span(cell, "rowspan");
                buffer.set(column, Cell.text(cell.text()));
                if (wide > 1 || high > 1) {
                    merged.add(new MergedRange(number, number + high - 1, column, column + wide - 1));
                }
                column += wide;
            }
        }

        /// The next column that no cell from above reaches into.
        private static int free(int from, int row, List<MergedRange> merged) {
            int column = from;
            boolean moved = true;
            while (moved) {
                moved = false;
                for (MergedRange range : merged) {
                    if (range.firstRow() < row && row <= range.lastRow() && range.firstColumn() <= column
                            && column <= range.lastColumn()) {
                        column = range.lastColumn() + 1;
                        moved = true;
                    }
                }
            }
            return column;
        }

        private static int span(Element cell, String attribute) {
            String value = cell.attr(attribute);
            return value.matches("\\d{1,4}") ? Math.clamp(Integer.parseInt(value), 1, SPAN) : 1;
        }
    }
}
