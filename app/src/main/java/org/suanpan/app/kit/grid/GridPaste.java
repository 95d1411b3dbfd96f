package org.suanpan.app.kit.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/// Pastes a block of cells.
final class GridPaste {

    private GridPaste() {}

    static <R> void into(EntryGrid<R> grid, String text) {
        List<R> rows = new ArrayList<>(grid.model().all());
        List<GridColumn<R>> columns = grid.columns();
        int first = grid.activeColumn() == null ? 0 : columns.indexOf(grid.activeColumn());
        int at = grid.rowIndex();
        List<List<String>> lines = lines(text);
        List<@Nullable GridColumn<R>> titled = titled(columns, lines.getFirst());
        for (List<String> line : titled.isEmpty() ? lines : lines.subList(1, lines.size())) {
            if (at >= rows.size()) {
                rows.add(grid.model().blankRow());
            }
            R row = rows.get(at);
            List<R> made = List.of(row);
            int column = first;
            for (int i = 0; i < line.size(); i++) {
                String value = line.get(i);
                if (!titled.isEmpty()) {
                    GridColumn<R> into = i < titled.size() ? titled.get(i) : null;
                    if (into != null && into.editable().test(row) && !value.isBlank()) {
                        made = made.stream().flatMap(r -> taken(into, r, value.strip()).stream()).toList();
                        row = made.getFirst();
                    }
                    continue;
                }
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

    /// The columns a first line names by their titles; empty when it holds no two titles of columns that can be filled.
    private static <R> List<@Nullable GridColumn<R>> titled(List<GridColumn<R>> columns, List<String> first) {
        List<@Nullable GridColumn<R>> named = new ArrayList<>();
        for (String title : first) {
            named.add(columns.stream().filter(c -> c.title().equals(title.strip()) && c.kind() != GridColumn.Kind.READ_ONLY
                    && c.kind() != GridColumn.Kind.READ_ONLY_FIGURE).findFirst().orElse(null));
        }
        return named.stream().filter(Objects::nonNull).count() < 2 ? List.of() : named;
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
