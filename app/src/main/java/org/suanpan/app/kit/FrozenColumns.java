package org.suanpan.app.kit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.util.Callback;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Style;

/// Keeps the first columns of a table in sight while the others are scrolled beside them. The toolkit has no such
/// thing: cells and headers of these columns are moved back by as much as the table is scrolled, over the others.
final class FrozenColumns<T> {

    private final TableView<T> table;
    private final ObservableValue<Integer> count;
    private final Map<TableColumn<T, ?>, DoubleProperty> shifts = new HashMap<>();
    private @Nullable ScrollBar across;

    /// `count` = so many columns from the left.
    FrozenColumns(TableView<T> table, ObservableValue<Integer> count) {
        this.table = table;
        this.count = count;
        // Rows of a fixed height take cells that are scrolled away out of the scene, and with them the frozen ones.
        Style.on(table, Style.FREEZING);
        table.getColumns().forEach(this::follow);
        table.skinProperty().subscribe(_ -> find());
        table.getVisibleLeafColumns().subscribe(this::place);
        count.subscribe(_ -> place());
    }

    private <S> void follow(TableColumn<T, S> column) {
        DoubleProperty shift = new SimpleDoubleProperty();
        shifts.put(column, shift);
        Callback<TableColumn<T, S>, TableCell<T, S>> made = column.getCellFactory();
        column.setCellFactory(in -> {
            TableCell<T, S> cell = made.call(in);
            cell.translateXProperty().subscribe(by -> over(cell, by.doubleValue() > 0));
            cell.translateXProperty().bind(shift);
            return cell;
        });
    }

    private void find() {
        across = table.lookupAll(".scroll-bar").stream().filter(ScrollBar.class::isInstance).map(ScrollBar.class::cast)
                .filter(bar -> bar.getOrientation() == Orientation.HORIZONTAL).findFirst().orElse(null);
        if (across != null) {
            across.valueProperty().subscribe(_ -> place());
            across.visibleProperty().subscribe(_ -> place());
        }
    }

    private void place() {
        double scrolled = across != null && across.isVisible() ? across.getValue() : 0;
        List<TableColumn<T, ?>> shown = table.getVisibleLeafColumns();
        for (int i = 0; i < shown.size(); i++) {
            TableColumn<T, ?> column = shown.get(i);
            boolean frozen = i < count.getValue();
            double by = frozen ? scrolled : 0;
            ColumnTitle.of(column).frozen(frozen);
            Objects.requireNonNull(shifts.get(column)).set(by);
            Node header = header(column);
            if (header != null) {
                header.setTranslateX(by);
                over(header, by > 0);
            }
        }
    }

    private static void over(Node node, boolean above) {
        node.setViewOrder(above ? -1 : 0);
        node.pseudoClassStateChanged(Style.FROZEN, above);
    }

    private static @Nullable Node header(TableColumn<?, ?> column) {
        for (Node up = ColumnTitle.of(column).getParent(); up != null; up = up.getParent()) {
            if (up instanceof TableColumnHeader) {
                return up;
            }
        }
        return null;
    }
}
