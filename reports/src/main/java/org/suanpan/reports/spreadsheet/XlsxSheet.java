package org.suanpan.reports.spreadsheet;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamException;

import org.suanpan.core.base.Rejected;
import org.suanpan.core.importing.Cell;
import org.suanpan.core.importing.MergedRange;
import org.suanpan.core.importing.SheetReader;
import org.suanpan.reports.spreadsheet.XlsxWorkbook.XlsxCells;

/// Streams the cells of one sheet of a zipped workbook.
record XlsxSheet(Path file, ZipParts parts, String part, String name, boolean hidden, XlsxCells workbook)
        implements SheetReader.Sheet {

    private static final int MERGES = 50_000;

    @Override
    public boolean date1904() {
        return workbook.formats().date1904();
    }

    @Override
    public void read(SheetReader.Rows rows) {
        Guarded.read(file, rows, guarded -> {
            InputStream in = parts.open(part);
            if (in == null) {
                throw new IllegalStateException("no sheet part " + part);
            }
            try (Xml xml = new Xml(in)) {
                sheet(xml, guarded);
            }
        });
    }

    private void sheet(Xml xml, SheetReader.Rows rows) throws XMLStreamException {
        RowBuffer buffer = new RowBuffer();
        List<MergedRange> merged = new ArrayList<>();
        int row = 0;
        int column = -1;
        while (xml.next()) {
            if (xml.starts("c")) {
                String ref = xml.attribute("r");
                column = ref.isEmpty() ? column + 1 : column(ref);
                buffer.set(column, cell(xml));
            } else if (xml.starts("row")) {
                String number = xml.attribute("r");
                row = number.isEmpty() ? row + 1 : Integer.parseInt(number);
                column = -1;
                if (row > Limits.ROWS) {
                    throw new Rejected("importing.too-many-rows", Limits.ROWS);
                }
            } else if (xml.ends("row")) {
                if (!buffer.isEmpty() && !rows.row(row, buffer.take())) {
                    return;
                }
            } else if (xml.starts("mergeCell") && merged.size() < MERGES) {
                merge(xml.attribute("ref"), merged);
            }
        }
        rows.merged(merged);
    }

    private Cell cell(Xml xml) throws XMLStreamException {
        String type = xml.attribute("t");
        String style = xml.attribute("s");
        String value = "";
        boolean has = false;
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("v")) {
                value = xml.text();
                has = true;
            } else if (xml.starts("is")) {
                value = XlsxStrings.plain(xml, "is");
                has = true;
            }
        }
        return has && !value.isEmpty() ? typed(type, style, value) : Cell.BLANK;
    }

    private Cell typed(String type, String style, String value) {
        return switch (type) {
            case "s" -> workbook.strings().at(value.strip());
            case "str" -> Cell.text(XlsxStrings.unescaped(value));
            case "inlineStr" -> Cell.text(value);
            case "b" -> new Cell.Bool(value.strip().equals("1") || value.strip().equals("true"));
            case "e" -> new Cell.Fault(value.strip());
            case "d" -> date(value.strip());
            default -> workbook.formats().cell(value.strip(), workbook.format(style));
        };
    }

    /// Strict files write dates as ISO text; a mere time of day is left as text.
    private static Cell date(String value) {
        String iso = value.endsWith("Z") ? value.substring(0, value.length() - 1) : value;
        if (iso.length() == 10) {
            return new Cell.Moment(LocalDate.parse(iso).atStartOfDay());
        }
        return iso.length() > 10 && iso.charAt(10) == 'T' ? new Cell.Moment(LocalDateTime.parse(iso)) : Cell.text(iso);
    }

    private static void merge(String ref, List<MergedRange> merged) {
        int colon = ref.indexOf(':');
        if (colon > 0) {
            String from = ref.substring(0, colon);
            String to = ref.substring(colon + 1);
            merged.add(new MergedRange(row(from), row(to), column(from), column(to)));
        }
    }

    private static int column(String ref) {
        int column = 0;
        for (int i = 0; i < ref.length() && ref.charAt(i) >= 'A'; i++) {
            column = column * 26 + (ref.charAt(i) & 0x5F) - 'A' + 1;
        }
        return column - 1;
    }

    private static int row(String ref) {
        int row = 0;
        for (int i = 0; i < ref.length(); i++) {
            char c = ref.charAt(i);
            row = c >= '0' && c <= '9' ? row * 10 + c - '0' : row;
        }
        return row;
    }
}
