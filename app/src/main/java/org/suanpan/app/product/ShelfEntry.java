package org.suanpan.app.product;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The limits of one warehouse as they are typed.
record ShelfEntry(long warehouse, String name, StringProperty minimum, StringProperty maximum) {

    static ShelfEntry of(long warehouse, String name) {
        return new ShelfEntry(warehouse, name, new SimpleStringProperty(""), new SimpleStringProperty(""));
    }
}
