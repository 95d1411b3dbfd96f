package org.suanpan.app.kit;

import java.util.ArrayList;
import java.util.List;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.Region;

import org.suanpan.app.base.Style;

/// Sums under the columns of a table. A sum that needs more room than its column borrows that of empty neighbours:
/// words to the right, figures to the left.
final class TotalsRow extends Region {

    private final List<? extends TableColumn<?, ?>> columns;
    private final List<Label> labels = new ArrayList<>();

    TotalsRow(List<? extends TableColumn<?, ?>> columns) {
        this.columns = List.copyOf(columns);
        Style.on(this, Style.TOTALS_ROW);
        for (TableColumn<?, ?> column : this.columns) {
            Label label = Style.on(new Label(), Style.TOTALS_CELL);
            label.setAlignment(isFigure(column) ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
            labels.add(label);
            column.widthProperty().subscribe(_ -> requestLayout());
            column.visibleProperty().subscribe(_ -> requestLayout());
        }
        getChildren().addAll(labels);
    }

    /// One word for each column, empty where there is no sum.
    void show(List<String> words) {
        for (int i = 0; i < labels.size(); i++) {
            labels.get(i).setText(i < words.size() ? words.get(i) : "");
        }
        requestLayout();
    }

    private static boolean isFigure(TableColumn<?, ?> column) {
        return TableBuilder.titleOf(column).getAlignment() == Pos.CENTER_RIGHT;
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
        double[] lefts = new double[columns.size() + 1];
        for (int i = 0; i < columns.size(); i++) {
            lefts[i + 1] = lefts[i] + (columns.get(i).isVisible() ? columns.get(i).getWidth() : 0);
        }
        double taken = 0;
        for (int i = 0; i < labels.size(); i++) {
            Label label = labels.get(i);
            label.setVisible(!label.getText().isEmpty() && columns.get(i).isVisible());
            if (!label.isVisible()) {
                continue;
            }
            double needed = Math.ceil(label.prefWidth(-1));
            double from = lefts[i];
            double to = lefts[i + 1];
            if (isFigure(columns.get(i))) {
                from = Math.max(taken, Math.min(from, to - needed));
            } else {
                to = Math.max(to, Math.min(from + needed, nextTaken(i, lefts)));
            }
            label.resizeRelocate(from, 0, to - from, getHeight());
            taken = to;
        }
    }

    // Words may run on to where the next sum needs its own place.
    private double nextTaken(int index, double[] lefts) {
        for (int i = index + 1; i < labels.size(); i++) {
            if (!labels.get(i).getText().isEmpty() && columns.get(i).isVisible()) {
                return isFigure(columns.get(i)) ? lefts[i + 1] - labels.get(i).prefWidth(-1) : lefts[i];
            }
        }
        return lefts[columns.size()];
    }
}
