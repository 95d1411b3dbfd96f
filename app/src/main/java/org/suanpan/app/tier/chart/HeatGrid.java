package org.suanpan.app.tier.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.suanpan.app.base.Style;
import org.suanpan.app.kit.Nodes;

/// A table of cells shaded by their weight, each with its figures written in it. The arrows go from cell to cell, Enter opens one.
public final class HeatGrid extends GridPane {

    private static final double DARKEST = 0.42;

    /// `figure` large, `note` small below; `share` 0–1 shades; `spoken` for those who do not see it.
    public record Cell(String figure, String note, double share, String spoken) {}

    private final BiConsumer<Integer, Integer> open;
    private final List<List<StackPane>> cells = new ArrayList<>();

    /// `open` is told row and column.
    public HeatGrid(String id, BiConsumer<Integer, Integer> open) {
        this.open = open;
        Style.on(this, Style.HEAT);
        setId(id);
        addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
    }

    public void show(List<String> columns, List<String> rows, List<List<Cell>> content) {
        int[] at = focused();
        getChildren().clear();
        getColumnConstraints().clear();
        cells.clear();
        ColumnConstraints head = new ColumnConstraints();
        head.setMinWidth(Region.USE_PREF_SIZE);
        getColumnConstraints().add(head);
        for (int c = 0; c < columns.size(); c++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setHgrow(Priority.ALWAYS);
            column.setMinWidth(0);
            column.setPrefWidth(10);
            getColumnConstraints().add(column);
            add(Nodes.label(columns.get(c), Style.HEAT_HEAD), c + 1, 0);
        }
        for (int r = 0; r < rows.size(); r++) {
            Label name = Nodes.label(rows.get(r), Style.HEAT_HEAD);
            name.setMinWidth(Region.USE_PREF_SIZE);
            add(name, 0, r + 1);
            List<StackPane> line = new ArrayList<>();
            for (int c = 0; c < columns.size(); c++) {
                StackPane cell = cell(content.get(r).get(c), r, c);
                line.add(cell);
                add(cell, c + 1, r + 1);
            }
            cells.add(line);
        }
        if (at != null && at[0] < cells.size() && at[1] < cells.get(at[0]).size()) {
            cells.get(at[0]).get(at[1]).requestFocus();
        }
    }

    /// Marks the cell whose rows are shown; -1 = none.
    public void mark(int row, int column) {
        for (int r = 0; r < cells.size(); r++) {
            for (int c = 0; c < cells.get(r).size(); c++) {
                cells.get(r).get(c).pseudoClassStateChanged(Style.ON, r == row && c == column);
            }
        }
    }

    private StackPane cell(Cell shown, int row, int column) {
        Region fill = Style.on(new Region(), Style.HEAT_FILL);
        fill.setOpacity(DARKEST * Math.max(0, Math.min(1, shown.share())));
        Label figure = Nodes.label(shown.figure(), Style.STRONG, Style.NUMBER);
        VBox words = Nodes.column(Style.COLUMN_TIGHT, figure);
        words.setSpacing(0);
        if (!shown.note().isEmpty()) {
            Label note = Nodes.label(shown.note(), Style.MUTED, Style.SMALL);
            note.setMinWidth(0);
            words.getChildren().add(note);
        }
        words.setAlignment(Pos.CENTER_RIGHT);
        words.setPickOnBounds(false);
        StackPane cell = Style.on(new StackPane(fill, words), Style.HEAT_CELL);
        cell.setMinWidth(0);
        cell.setFocusTraversable(row == 0 && column == 0);
        cell.setAccessibleRole(AccessibleRole.BUTTON);
        cell.setAccessibleText(shown.spoken());
        cell.setOnMouseClicked(_ -> {
            cell.requestFocus();
            open.accept(row, column);
        });
        return cell;
    }

    private void keys(KeyEvent event) {
        int[] at = focused();
        if (at == null || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        int row = at[0];
        int column = at[1];
        switch (event.getCode()) {
            case UP -> go(row - 1, column);
            case DOWN -> go(row + 1, column);
            case LEFT -> go(row, column - 1);
            case RIGHT -> go(row, column + 1);
            case ENTER, SPACE -> open.accept(row, column);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void go(int row, int column) {
        if (row >= 0 && row < cells.size() && column >= 0 && column < cells.get(row).size()) {
            cells.forEach(line -> line.forEach(cell -> cell.setFocusTraversable(false)));
            StackPane cell = cells.get(row).get(column);
            cell.setFocusTraversable(true);
            cell.requestFocus();
        }
    }

    private int @org.jspecify.annotations.Nullable [] focused() {
        for (int r = 0; r < cells.size(); r++) {
            for (int c = 0; c < cells.get(r).size(); c++) {
                if (cells.get(r).get(c).isFocused()) {
                    return new int[] {r, c};
                }
            }
        }
        return null;
    }

}
