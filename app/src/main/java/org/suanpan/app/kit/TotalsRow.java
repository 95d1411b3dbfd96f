package org.suanpan.app.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Style;

/// Sums under the columns of a table. A sum that needs more room than its column borrows that of empty neighbours:
/// words to the right, figures to the left.
final class TotalsRow extends Region {

    private final TableView<?> table;
    private final List<TableColumn<?, ?>> columns;
    private final List<Label> labels = new ArrayList<>();
    private @Nullable ScrollBar across;

    TotalsRow(TableView<?> table) {
        this.table = table;
        this.columns = List.copyOf(table.getColumns());
        Style.on(this, Style.TOTALS_ROW);
        Rectangle inside = new Rectangle();
        inside.widthProperty().bind(widthProperty());
        inside.heightProperty().bind(heightProperty());
        setClip(inside);
        table.getColumns().subscribe(this::requestLayout);
        for (TableColumn<?, ?> column : this.columns) {
            Label label = Style.on(new Label(), Style.TOTALS_CELL);
            label.setAlignment(isFigure(column) ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
            labels.add(label);
            column.widthProperty().subscribe(_ -> requestLayout());
            column.visibleProperty().subscribe(_ -> requestLayout());
        }
        getChildren().addAll(labels);
    }

    /// One word for each column in the order the table was built, empty where there is no sum.
    void show(List<String> words) {
        for (int i = 0; i < labels.size(); i++) {
            labels.get(i).setText(i < words.size() ? words.get(i) : "");
        }
        requestLayout();
    }

    /// A click on the sum under the column `key` leads somewhere, and Enter on it; with Ctrl the tab in front stays.
    void leads(String key, Consumer<Boolean> where) {
        for (int i = 0; i < columns.size(); i++) {
            if (key.equals(columns.get(i).getId())) {
                Label label = Style.on(labels.get(i), Style.LINK);
                label.setFocusTraversable(true);
                label.setOnMouseClicked(click -> {
                    if (click.getButton() == MouseButton.PRIMARY) {
                        where.accept(click.isShortcutDown());
                    }
                });
                label.setOnKeyPressed(press -> {
                    if (press.getCode() == KeyCode.ENTER) {
                        press.consume();
                        where.accept(press.isShortcutDown());
                    }
                });
            }
        }
    }

    private static boolean isFigure(TableColumn<?, ?> column) {
        return ColumnTitle.of(column).isFigure();
    }

    @Override
    protected double computePrefHeight(double width) {
        return labels.getFirst().prefHeight(-1);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        List<Integer> order = table.getColumns().stream().map(columns::indexOf).filter(i -> i >= 0).toList();
        double[] lefts = new double[order.size() + 1];
        double scrolled = scrolled();
        lefts[0] = -scrolled;
        for (int i = 0; i < order.size(); i++) {
            TableColumn<?, ?> column = columns.get(order.get(i));
            lefts[i + 1] = lefts[i] + (column.isVisible() ? column.getWidth() : 0);
        }
        double taken = lefts[0];
        for (int i = 0; i < order.size() && ColumnTitle.of(columns.get(order.get(i))).isFrozen(); i++) {
            lefts[i] += scrolled;
            taken = lefts[0];
        }
        for (int i = 0; i < order.size(); i++) {
            TableColumn<?, ?> column = columns.get(order.get(i));
            Label label = labels.get(order.get(i));
            label.setVisible(!label.getText().isEmpty() && column.isVisible());
            if (!label.isVisible()) {
                continue;
            }
            double needed = Math.ceil(label.prefWidth(-1));
            double from = lefts[i];
            double to = lefts[i + 1];
            if (isFigure(column)) {
                from = Math.max(taken, Math.min(from, to - needed));
            } else {
                to = Math.max(to, Math.min(from + needed, nextTaken(order, i, lefts)));
            }
            // What would stand half under a frozen column is left out.
            label.setVisible(scrolled == 0 || to - from >= needed || ColumnTitle.of(column).isFrozen());
            label.resizeRelocate(from, 0, to - from, getHeight());
            taken = to;
        }
    }

    // How far the table is scrolled to the right: sums stay under their columns.
    private double scrolled() {
        if (across == null) {
            across = table.lookupAll(".scroll-bar").stream().filter(ScrollBar.class::isInstance)
                    .map(ScrollBar.class::cast).filter(bar -> bar.getOrientation() == Orientation.HORIZONTAL)
                    .findFirst().orElse(null);
            if (across != null) {
                across.valueProperty().addListener(_ -> requestLayout());
            }
        }
        return across != null && across.isVisible() ? across.getValue() : 0;
    }

    // Words may run on to where the next sum needs its own place.
    private double nextTaken(List<Integer> order, int index, double[] lefts) {
        for (int i = index + 1; i < order.size(); i++) {
            Label label = labels.get(order.get(i));
            TableColumn<?, ?> column = columns.get(order.get(i));
            if (!label.getText().isEmpty() && column.isVisible()) {
                return isFigure(column) ? lefts[i + 1] - label.prefWidth(-1) : lefts[i];
            }
        }
        return lefts[order.size()];
    }
}
