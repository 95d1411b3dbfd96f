package org.suanpan.app.kit.grid;

import javafx.scene.control.TableCell;

import org.suanpan.app.base.Style;

/// One cell: words, or the grid's editor while it is the active one.
final class GridCell<R> extends TableCell<R, R> {

    private final EntryGrid<R> grid;
    private final GridColumn<R> column;

    GridCell(EntryGrid<R> grid, GridColumn<R> column) {
        this.grid = grid;
        this.column = column;
        Style.on(this, column.isFigure() ? Style.CELL_NUMBER : Style.ENTRY_CELL);
        setOnMousePressed(event -> {
            if (!isEmpty()) {
                if (event.isShiftDown()) {
                    grid.extendTo(getIndex(), column);
                } else {
                    grid.goTo(getIndex(), column);
                }
                event.consume();
            }
        });
    }

    @Override
    protected void updateItem(R row, boolean empty) {
        super.updateItem(row, empty);
        render();
    }

    void render() {
        R row = getItem();
        if (isEmpty() || row == null) {
            setText(null);
            setGraphic(null);
            pseudoClassStateChanged(Style.PROBLEM, false);
            pseudoClassStateChanged(Style.CAUTION, false);
            pseudoClassStateChanged(Style.BLOCK, false);
            return;
        }
        boolean active = grid.isActive(getIndex(), column);
        pseudoClassStateChanged(Style.ON, active);
        pseudoClassStateChanged(Style.BLOCK, grid.block().holds(getIndex(), column));
        GridColumn.Tone tone = column.tone().apply(row);
        pseudoClassStateChanged(Style.PROBLEM, grid.refusal(row, column) != null || tone == GridColumn.Tone.PROBLEM);
        pseudoClassStateChanged(Style.CAUTION, tone == GridColumn.Tone.CAUTION);
        pseudoClassStateChanged(Style.COMPACT, !column.editable().test(row));
        if (active) {
            setText(null);
            setGraphic(grid.editor());
        } else {
            setGraphic(null);
            String typed = grid.refusal(row, column);
            setText(typed == null ? column.words(row) : typed);
        }
    }
}
