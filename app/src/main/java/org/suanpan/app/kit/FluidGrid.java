package org.suanpan.app.kit;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

import org.suanpan.app.base.Style;

/// Lays children in rows of equal columns, as many as fit at `narrowest` em each; every row as high as its highest.
public final class FluidGrid extends Pane {

    private static final double GAP = 12;

    private final double narrowest;
    private final int mostColumns;
    private final Label probe = new Label();

    /// `narrowest` in em, i.e. in multiples of the font size.
    public FluidGrid(double narrowest, int mostColumns, Node... children) {
        this.narrowest = narrowest;
        this.mostColumns = mostColumns;
        Style.on(this, Style.CARDS);
        // Carries the font size of this place, the unit of `narrowest`.
        probe.setManaged(false);
        probe.setVisible(false);
        getChildren().add(probe);
        getChildren().addAll(children);
    }

    @Override
    public javafx.geometry.Orientation getContentBias() {
        return javafx.geometry.Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        List<Node> children = getManagedChildren();
        int columns = columns(width, children.size());
        double height = 0;
        for (int i = 0; i < children.size(); i += columns) {
            height += rowHeight(children, i, columns, width) + (i == 0 ? 0 : GAP);
        }
        return height;
    }

    @Override
    protected void layoutChildren() {
        List<Node> children = getManagedChildren();
        int columns = columns(getWidth(), children.size());
        double cell = cell(getWidth(), columns);
        double y = 0;
        for (int i = 0; i < children.size(); i += columns) {
            double height = rowHeight(children, i, columns, getWidth());
            for (int k = i; k < Math.min(i + columns, children.size()); k++) {
                children.get(k).resizeRelocate(Math.round((k - i) * (cell + GAP)), y, Math.floor(cell), height);
            }
            y += height + GAP;
        }
    }

    // Rows are kept even: six tiles stand as 6, 3+3 or 2+2+2, not as 4+2 or 5+1.
    private int columns(double width, int count) {
        int fitting = (int) Math.max(1, Math.floor(((width <= 0 ? 1000 : width) + GAP) / (narrowest * em() + GAP)));
        int columns = Math.max(1, Math.min(Math.min(fitting, mostColumns), count));
        while (columns > 1 && count % columns != 0) {
            columns--;
        }
        return columns;
    }

    private double em() {
        return probe.getFont().getSize();
    }

    private static double cell(double width, int columns) {
        return (width - (columns - 1) * GAP) / columns;
    }

    private static double rowHeight(List<Node> children, int from, int columns, double width) {
        double cell = cell(width <= 0 ? 1000 : width, columns);
        double height = 0;
        for (int k = from; k < Math.min(from + columns, children.size()); k++) {
            height = Math.max(height, children.get(k).prefHeight(cell));
        }
        return Math.ceil(height);
    }
}
