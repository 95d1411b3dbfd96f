package org.suanpan.core.importing.compare;

import java.util.List;

import org.suanpan.core.importing.Cell;

/// A list as it stands in the file: its titles, and every row below them. `titleRow` from 1, `date1904` = day numbers count from 1904.
public record TheirSheet(String file, List<String> titles, int titleRow, List<Row> above, List<Row> rows, boolean date1904) {

    public TheirSheet {
        titles = List.copyOf(titles);
        above = List.copyOf(above);
        rows = List.copyOf(rows);
    }

    /// A row with its place in the file, from 1.
    public record Row(int number, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        Cell cell(int place) {
            return place < 0 || place >= cells.size() ? Cell.BLANK : cells.get(place);
        }
    }
}
