package org.suanpan.app.goal;

import javafx.scene.control.TableView;

/// A table inside a page that scrolls is as high as its rows.
final class Fit {

    private static final double HEAD_ROWS = 1.35;

    private Fit() {}

    /// The height of a row is known once the table is styled, and again when the type grows.
    static void rows(TableView<?> table, int rows) {
        table.minHeightProperty().bind(table.fixedCellSizeProperty().multiply(rows + HEAD_ROWS).add(2));
        table.prefHeightProperty().bind(table.minHeightProperty());
    }
}
