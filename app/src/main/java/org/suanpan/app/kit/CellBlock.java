package org.suanpan.app.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.util.Callback;

import org.suanpan.app.base.Style;

/// Cells of a table are chosen one by one and in blocks, with arrows, Shift, Ctrl or by drawing over them; Shift+Space
/// makes whole rows of them. A row with a chosen cell is tinted.
final class CellBlock<T> {

    private final TableView<T> table;
    private final TableColumn<T, ?> identity;
    private final List<TableRow<T>> rows = new ArrayList<>();

    /// Keys begin in the column `identity` when no cell of a row has been chosen.
    CellBlock(TableView<T> table, TableColumn<T, ?> identity) {
        this.table = table;
        this.identity = identity;
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.getColumns().forEach(this::drawn);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        table.getSelectionModel().getSelectedCells().subscribe(this::tint);
    }

    /// `row` is tinted from now on while one of its cells is chosen.
    void tinted(TableRow<T> row) {
        rows.add(row);
        row.indexProperty().subscribe(_ -> tint(row));
    }

    boolean isChosen(int row, TableColumn<T, ?> column) {
        return table.getSelectionModel().isSelected(row, column);
    }

    /// The words of `column` where its cell is chosen, else none.
    CopiedRows.Column<T> copied(TableColumn<T, ?> column, CopiedRows.Column<T> all) {
        Function<T, String> words = all.words();
        return new CopiedRows.Column<>(all.title(), all.figure(),
                row -> isChosen(table.getItems().indexOf(row), column) ? words.apply(row) : "");
    }

    /// Columns with a chosen cell, as they stand.
    List<TableColumn<T, ?>> columns() {
        List<? extends TablePosition<?, ?>> cells = chosen();
        return table.getVisibleLeafColumns().stream()
                .filter(column -> cells.stream().anyMatch(cell -> cell.getTableColumn() == column)).toList();
    }

    private List<? extends TablePosition<?, ?>> chosen() {
        List<TablePosition<?, ?>> cells = new ArrayList<>();
        for (TablePosition<?, ?> cell : table.getSelectionModel().getSelectedCells()) {
            cells.add(cell);
        }
        return cells;
    }

    private void pressed(KeyEvent event) {
        TablePosition<?, ?> at = table.getFocusModel().getFocusedCell();
        if (at.getRow() >= 0 && at.getTableColumn() == null && event.getCode().isArrowKey() && !event.isAltDown()) {
            table.getFocusModel().focus(at.getRow(), identity);
            if (event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT) {
                table.getSelectionModel().clearAndSelect(at.getRow(), identity);
                event.consume();
            }
        } else if (event.getCode() == KeyCode.SPACE && event.isShiftDown()) {
            List.copyOf(table.getSelectionModel().getSelectedIndices()).forEach(row -> table.getSelectionModel().select(row));
            event.consume();
        }
    }

    private void tint() {
        rows.forEach(this::tint);
    }

    private void tint(TableRow<T> row) {
        row.pseudoClassStateChanged(Style.ON, !row.isEmpty() && table.getSelectionModel().getSelectedIndices().contains(row.getIndex()));
    }

    // A block is drawn with the button held down.
    private <S> void drawn(TableColumn<T, S> column) {
        Callback<TableColumn<T, S>, TableCell<T, S>> made = column.getCellFactory();
        column.setCellFactory(in -> {
            TableCell<T, S> cell = made.call(in);
            cell.setOnDragDetected(event -> {
                if (event.getButton() == MouseButton.PRIMARY) {
                    cell.startFullDrag();
                    event.consume();
                }
            });
            cell.setOnMouseDragEntered(event -> {
                if (event.getGestureSource() instanceof TableCell<?, ?> first && first.getTableView() == table && !cell.isEmpty()) {
                    draw(first, cell);
                }
            });
            return cell;
        });
    }

    @SuppressWarnings("unchecked") // both cells are of this table
    private void draw(TableCell<?, ?> first, TableCell<T, ?> last) {
        table.getSelectionModel().clearSelection();
        table.getSelectionModel().selectRange(first.getIndex(), (TableColumn<T, ?>) first.getTableColumn(), last.getIndex(),
                last.getTableColumn());
    }
}
