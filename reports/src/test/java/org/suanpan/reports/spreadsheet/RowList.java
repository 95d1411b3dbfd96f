package org.suanpan.reports.spreadsheet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.suanpan.core.importing.Cell;
import org.suanpan.core.importing.MergedRange;
import org.suanpan.core.importing.SheetReader;

/// Reads a sheet whole, for comparing.
final class RowList implements SheetReader.Rows {

    final List<List<Cell>> rows = new ArrayList<>();
    final List<Integer> numbers = new ArrayList<>();
    final List<MergedRange> merged = new ArrayList<>();

    static RowList of(SheetReader.Sheet sheet) {
        RowList list = new RowList();
        sheet.read(list);
        return list;
    }

    static RowList first(Path file) {
        try (SheetReader.Workbook book = new SpreadsheetReader().open(file, null)) {
            return of(book.sheets().getFirst());
        }
    }

    @Override
    public boolean row(int number, List<Cell> cells) {
        rows.add(cells);
        numbers.add(number);
        return true;
    }

    @Override
    public void merged(List<MergedRange> ranges) {
        merged.addAll(ranges);
    }

    /// The number of the last row with anything in it, 0 when there is none.
    int lastRow() {
        for (int i = rows.size() - 1; i >= 0; i--) {
            if (rows.get(i).stream().anyMatch(cell -> !cell.isBlank())) {
                return numbers.get(i);
            }
        }
        return 0;
    }

    List<List<String>> written() {
        return rows.stream().map(row -> row.stream().map(Cell::written).toList()).toList();
    }
}
