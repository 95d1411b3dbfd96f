package org.suanpan.core.importing.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

import org.suanpan.core.importing.Cell;
import org.suanpan.core.importing.MergedRange;

/// Gives the lines of a group the cell that was merged over them (单号, 客户, 日期), or that says 同上.
final class FillDown {

    private static final Set<String> DITTO = Set.of("同上", "〃", "″", "\"");

    private final List<Column> columns = new ArrayList<>();

    private static final class Column {
        private final int column;
        private final TreeMap<Integer, Integer> ranges = new TreeMap<>();
        private Cell last = Cell.BLANK;
        private Cell merged = Cell.BLANK;
        private int mergedTo;

        Column(int column) {
            this.column = column;
        }
    }

    FillDown(List<Integer> grouped, List<MergedRange> ranges, int firstDataRow) {
        for (int column : grouped) {
            Column one = new Column(column);
            for (MergedRange range : ranges) {
                if (range.firstColumn() == column && range.lastRow() > range.firstRow()
                        && range.firstRow() >= firstDataRow) {
                    one.ranges.put(range.firstRow(), range.lastRow());
                }
            }
            columns.add(one);
        }
    }

    List<Cell> fill(int row, List<Cell> cells) {
        List<Cell> filled = cells;
        for (Column column : columns) {
            Cell cell = column.column < cells.size() ? cells.get(column.column) : Cell.BLANK;
            Integer lastRow = column.ranges.get(row);
            if (lastRow != null) {
                column.merged = cell;
                column.mergedTo = lastRow;
            }
            Cell given = cell;
            if (cell.isBlank() && row <= column.mergedTo) {
                given = column.merged;
            } else if (cell instanceof Cell.Text(String text) && DITTO.contains(text.strip())) {
                given = column.last;
            }
            if (!given.isBlank()) {
                column.last = given;
            }
            if (given != cell) {
                filled = filled == cells ? new ArrayList<>(cells) : filled;
                while (filled.size() <= column.column) {
                    filled.add(Cell.BLANK);
                }
                filled.set(column.column, given);
            }
        }
        return filled;
    }
}
