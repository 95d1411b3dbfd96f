package org.suanpan.reports.spreadsheet;

import java.util.Arrays;
import java.util.List;

import org.suanpan.core.base.Rejected;
import org.suanpan.core.importing.Cell;

/// Gathers the cells of one row by column.
final class RowBuffer {

    private Cell[] cells = new Cell[16];
    private int width;

    void set(int column, Cell cell) {
        if (cell instanceof Cell.Blank) {
            return;
        }
        if (column >= Limits.COLUMNS) {
            throw new Rejected("importing.file-too-wide", Limits.COLUMNS);
        }
        if (column >= cells.length) {
            cells = Arrays.copyOf(cells, Math.max(column + 1, cells.length * 2));
        }
        while (width <= column) {
            cells[width++] = Cell.BLANK;
        }
        cells[column] = cell;
    }

    boolean isEmpty() {
        return width == 0;
    }

    /// The row as gathered; the buffer starts anew.
    List<Cell> take() {
        List<Cell> row = List.of(Arrays.copyOf(cells, width));
        width = 0;
        return row;
    }
}
