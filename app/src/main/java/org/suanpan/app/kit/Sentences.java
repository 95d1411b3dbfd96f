package org.suanpan.app.kit;

import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import org.suanpan.app.base.Style;

/// A table whose last column holds sentences: its rows are high enough for two lines, and the words wrap.
public final class Sentences {

    private static final double PADDING = 18;

    private Sentences() {}

    public static <T> TableView<T> last(TableView<T> table) {
        wrapped(Style.on(table, Style.TALL_ROWS).getColumns().getLast());
        return table;
    }

    private static <T, S> void wrapped(TableColumn<T, S> column) {
        column.setCellFactory(_ -> new TableCell<>() {
            private final Label words = Nodes.paragraph("", Style.SMALL);

            @Override
            protected void updateItem(S item, boolean empty) {
                super.updateItem(item, empty);
                words.setText(empty || item == null ? "" : item.toString());
                words.maxWidthProperty().bind(column.widthProperty().subtract(PADDING));
                setGraphic(empty ? null : words);
            }
        });
    }
}
