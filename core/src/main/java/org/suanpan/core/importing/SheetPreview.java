package org.suanpan.core.importing;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// How one sheet was understood, before anything is written. `entity` is null when the sheet was not recognised.
/// `confidence` in percent.
public record SheetPreview(String sheet, @Nullable Entity entity, int confidence, int headerRow, String encoding,
        List<Column> columns, List<List<String>> rows, long rowCount) {

    public SheetPreview {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /// A source column: its header, the field it goes to (empty = not imported), percent of certainty, and why
    /// (`exact`, `similar`, `content`, `none`).
    public record Column(String header, String field, int confidence, String reason) {}
}
