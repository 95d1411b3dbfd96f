package org.suanpan.app.kit.grid;

import java.util.ArrayList;
import java.util.List;

/// Pastes a block of cells.
final class GridPaste {

    private GridPaste() {}

    static <R> void into(EntryGrid<R> grid, String text) {
        List<R> rows = new ArrayList<>(grid.model().all());
        List<GridColumn<R>> columns = grid.columns();
        int first = grid.activeColumn() == null ? 0 : columns.indexOf(grid.activeColumn());
        int at = grid.rowIndex();
        for (List<String> line : lines(text)) {
            if (at >= rows.size()) {
                rows.add(grid.model().blankRow());
            }
            R row = rows.get(at);
            List<R> made = List.of(row);
            int column = first;
            for (String value : line) {
                while (column < columns.size() && !columns.get(column).editable().test(row)) {
                    column++;
                }
                if (column >= columns.size()) {
                    break;
                }
                GridColumn<R> into = columns.get(column++);
                made = made.stream().flatMap(r -> taken(into, r, value.strip()).stream()).toList();
                row = made.getFirst();
            }
            rows.remove(at);
            rows.addAll(at, made);
            at += made.size();
        }
        grid.model().replace(rows);
    }

    private static <R> List<R> taken(GridColumn<R> column, R row, String value) {
        return switch (column.commit().apply(row, value)) {
            case GridEdit.Done<R>(R changed) -> List.of(changed);
            case GridEdit.Several<R>(_, List<R> parts) -> parts;
            case GridEdit.Refused<R> _ -> List.of(row);
        };
    }

    /// Tab-separated, cells with quotes may hold tabs, quotes and line ends.
    static List<List<String>> lines(String text) {
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append('"');
                    i++;
                } else if (c == '"') {
                    quoted = false;
                } else {
                    cell.append(c);
                }
            } else if (c == '"' && cell.isEmpty()) {
                quoted = true;
            } else if (c == '\t' || c == '\n') {
                line.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    lines.add(line);
                    line = new ArrayList<>();
                }
            } else if (c != '\r') {
                cell.append(c);
            }
        }
        if (!cell.isEmpty() || !line.isEmpty()) {
            line.add(cell.toString());
            lines.add(line);
        }
        return lines;
    }
}
