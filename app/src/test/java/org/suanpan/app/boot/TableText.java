package org.suanpan.app.boot;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;

/// What stands in the rows of a table on the screen.
final class TableText {

    private TableText() {}

    /// One string a row: the cells of these columns, counted over the shown ones, with a space between.
    static List<String> of(TableView<?> table, int... columns) {
        table.applyCss();
        table.layout();
        return table.lookupAll(".table-row-cell").stream().map(TableRow.class::cast)
                .filter(row -> !row.isEmpty() && row.isVisible())
                .sorted(Comparator.comparingInt(TableRow::getIndex))
                .map(row -> Arrays.stream(columns).mapToObj(column -> cell(row, column)).collect(Collectors.joining(" ")))
                .toList();
    }

    private static String cell(TableRow<?> row, int column) {
        return row.getChildrenUnmodifiable().stream().filter(TableCell.class::isInstance).map(TableCell.class::cast)
                .filter(cell -> cell.getTableView().getVisibleLeafColumn(column) == cell.getTableColumn())
                .findFirst().map(TableText::words).orElse("");
    }

    private static String words(TableCell<?, ?> cell) {
        Node graphic = cell.getGraphic();
        return switch (graphic) {
            case TextInputControl field -> field.getText();
            case Labeled label -> label.getText();
            case null, default -> cell.getText() == null ? "" : cell.getText();
        };
    }
}
