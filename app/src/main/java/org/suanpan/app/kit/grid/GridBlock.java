package org.suanpan.app.kit.grid;

import java.util.List;

import javafx.scene.input.ClipboardContent;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.kit.CopiedRows;

/// A block of cells of the entry grid, from the cell it began in to the one in front.
final class GridBlock<R> {

    private final EntryGrid<R> grid;
    private @Nullable GridColumn<R> column;
    private int row;

    GridBlock(EntryGrid<R> grid) {
        this.grid = grid;
    }

    /// A block that stands goes on from where it began.
    void begin() {
        if (column == null) {
            column = grid.activeColumn();
            row = grid.rowIndex();
        }
    }

    void leave() {
        column = null;
    }

    boolean stands() {
        return column != null;
    }

    boolean holds(int at, GridColumn<R> of) {
        int place = grid.columns().indexOf(of);
        return column != null && at >= firstRow() && at <= lastRow() && place >= Math.min(from(), to()) && place <= Math.max(from(), to());
    }

    int firstRow() {
        return column == null ? grid.rowIndex() : Math.min(row, grid.rowIndex());
    }

    int lastRow() {
        return column == null ? grid.rowIndex() : Math.max(row, grid.rowIndex());
    }

    private int from() {
        return grid.columns().indexOf(column);
    }

    private int to() {
        return grid.columns().indexOf(grid.activeColumn());
    }

    /// The block; without one, all rows that count.
    ClipboardContent copied(boolean titles) {
        List<GridColumn<R>> columns = column == null ? grid.columns()
                : grid.columns().subList(Math.min(from(), to()), Math.max(from(), to()) + 1);
        List<R> rows = column == null ? grid.model().filled() : grid.model().all().subList(firstRow(), lastRow() + 1);
        return new CopiedRows<>(columns.stream().map(c -> new CopiedRows.Column<R>(c.title(), c.isFigure(), c.shown())).toList(),
                rows).content(titles);
    }
}
