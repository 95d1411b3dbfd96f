package org.suanpan.app.tier.look;

import javafx.scene.control.TableView;

/// A list that is come to by keys has its first row chosen, so that the next key means somebody.
public final class FirstRow {

    private FirstRow() {}

    public static <T> TableView<T> chosen(TableView<T> table) {
        table.focusedProperty().subscribe(focused -> {
            if (focused && table.getSelectionModel().isEmpty() && !table.getItems().isEmpty()) {
                table.getSelectionModel().selectFirst();
            }
        });
        return table;
    }
}
