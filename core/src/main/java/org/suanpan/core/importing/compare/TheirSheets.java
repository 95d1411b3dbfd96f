package org.suanpan.core.importing.compare;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Rejected;
import org.suanpan.core.importing.Cell;
import org.suanpan.core.importing.SheetReader;
import org.suanpan.core.importing.compare.TheirSheet.Row;
import org.suanpan.core.ledger.statement.Side;

/// Reads the file with the other side's list.
public final class TheirSheets {

    /// More is no list one person could go through.
    private static final int MOST = 20_000;
    /// Titles stand within so many rows.
    private static final int TOP = 50;
    private static final int FILLED = 3;

    private final SheetReader reader;

    public TheirSheets(SheetReader reader) {
        this.reader = reader;
    }

    /// The first sheet whose titles name a day and an amount, else the first with a row that could be titles: somebody has to
    /// say then which column is what. Refuses a file without any row, and one that is too long.
    public TheirSheet read(Path file, Side side) {
        String name = String.valueOf(file.getFileName());
        TheirSheet fallback = null;
        try (SheetReader.Workbook book = reader.open(file, null)) {
            for (SheetReader.Sheet sheet : book.sheets()) {
                if (sheet.hidden()) {
                    continue;
                }
                List<Row> rows = rows(sheet, name);
                int titles = titles(rows, side);
                if (titles >= 0) {
                    return sheet(name, rows, titles, sheet.date1904());
                }
                fallback = fallback != null ? fallback : likely(name, rows, sheet.date1904());
            }
        }
        if (fallback == null) {
            throw new Rejected("compare.no-list", name);
        }
        return fallback;
    }

    private static List<Row> rows(SheetReader.Sheet sheet, String file) {
        List<Row> rows = new ArrayList<>();
        sheet.read((number, cells) -> {
            if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                rows.add(new Row(number, List.copyOf(cells)));
            }
            if (rows.size() > MOST) {
                throw new Rejected("compare.too-long", file, MOST);
            }
            return true;
        });
        return rows;
    }

    private static int titles(List<Row> rows, Side side) {
        for (int i = 0; i < Math.min(TOP, rows.size()); i++) {
            if (TheirColumns.guess(words(rows.get(i)), side).isEnough() && rows.get(i).cells().stream()
                    .noneMatch(cell -> cell instanceof Cell.Number || cell instanceof Cell.Moment)) {
                return i;
            }
        }
        return -1;
    }

    private static @Nullable TheirSheet likely(String file, List<Row> rows, boolean date1904) {
        for (int i = 0; i < Math.min(TOP, rows.size()); i++) {
            if (rows.get(i).cells().stream().filter(cell -> !cell.isBlank()).count() >= FILLED) {
                return sheet(file, rows, i, date1904);
            }
        }
        return null;
    }

    private static TheirSheet sheet(String file, List<Row> rows, int titles, boolean date1904) {
        return new TheirSheet(file, words(rows.get(titles)), rows.get(titles).number(), rows.subList(0, titles),
                rows.subList(titles + 1, rows.size()), date1904);
    }

    private static List<String> words(Row row) {
        return row.cells().stream().map(cell -> cell.written().strip()).toList();
    }
}
