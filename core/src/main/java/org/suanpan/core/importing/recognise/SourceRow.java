package org.suanpan.core.importing.recognise;

import java.util.List;

import org.suanpan.core.importing.Cell;

/// One row as read: its number in the source, from 1, and its cells.
public record SourceRow(int number, List<Cell> cells) {

    public SourceRow {
        cells = List.copyOf(cells);
    }

    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.BLANK;
    }

    int filled() {
        int filled = 0;
        for (Cell cell : cells) {
            filled += cell.isBlank() ? 0 : 1;
        }
        return filled;
    }
}
