package org.suanpan.app.kit.grid;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/// Pastes a block of cells.
final class GridPaste {

    private GridPaste() {}

    /// What a block would make of the rows. `refused` = what its columns would not take, in the rows there are to be; `lines` = of
    /// the block, without its titles.
    record Read<R>(List<R> rows, List<Unread<R>> refused, int lines) {}

    /// `at` = its place among the rows, from 1.
    record Unread<R>(R row, int at, GridColumn<R> column, String words) {}

    private record Made<R>(List<R> rows, Map<GridColumn<R>, String> refused) {}

    static <R> Read<R> read(EntryGrid<R> grid, String text) {
        List<R> rows = new ArrayList<>(grid.model().all());
        List<GridColumn<R>> columns = grid.columns();
        int first = grid.activeColumn() == null ? 0 : columns.indexOf(grid.activeColumn());
        int at = grid.rowIndex();
        List<List<String>> lines = lines(text);
        List<@Nullable GridColumn<R>> titled = titled(columns, lines.getFirst());
        List<List<String>> content = titled.isEmpty() ? lines : lines.subList(1, lines.size());
        List<Unread<R>> refused = new ArrayList<>();
        for (List<String> line : content) {
            if (at >= rows.size()) {
                rows.add(grid.model().blankRow());
            }
            Made<R> made = titled.isEmpty() ? inOrder(columns.subList(first, columns.size()), rows.get(at), line)
                    : byTitle(titled, rows.get(at), line);
            rows.remove(at);
            rows.addAll(at, made.rows());
            int place = at + 1;
            made.refused().forEach((column, words) -> refused.add(new Unread<>(made.rows().getFirst(), place, column, words)));
            at += made.rows().size();
        }
        return new Read<>(rows, refused, content.size());
    }

    private static <R> Made<R> byTitle(List<@Nullable GridColumn<R>> titled, R row, List<String> line) {
        Made<R> made = new Made<>(List.of(row), new LinkedHashMap<>());
        for (int i = 0; i < Math.min(line.size(), titled.size()); i++) {
            GridColumn<R> into = titled.get(i);
            if (into != null && into.editable().test(made.rows().getFirst()) && !line.get(i).isBlank()) {
                made = taken(made, into, line.get(i).strip());
            }
        }
        return made;
    }

    private static <R> Made<R> inOrder(List<GridColumn<R>> columns, R row, List<String> line) {
        Made<R> made = new Made<>(List.of(row), new LinkedHashMap<>());
        int column = 0;
        for (String value : line) {
            while (column < columns.size() && !columns.get(column).editable().test(made.rows().getFirst())) {
                column++;
            }
            if (column >= columns.size()) {
                break;
            }
            made = taken(made, columns.get(column++), value.strip());
        }
        return made;
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

    private static <R> Made<R> taken(Made<R> made, GridColumn<R> column, String value) {
        List<R> rows = new ArrayList<>();
        for (R row : made.rows()) {
            switch (column.commit().apply(row, value)) {
                case GridEdit.Done<R>(R changed) -> rows.add(changed);
                case GridEdit.Several<R>(_, List<R> parts) -> rows.addAll(parts);
                case GridEdit.Refused<R>(_, @Nullable R kept) -> {
                    rows.add(kept == null ? row : kept);
                    made.refused().put(column, value);
                }
            }
        }
        return new Made<>(rows, made.refused());
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
