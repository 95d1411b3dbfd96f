package org.suanpan.app.product;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.product.ProductId;

/// One component of a bundle as it is typed.
final class ComponentEntry {

    /// A product by the words it is shown by.
    record Choice(ProductId id, String words) {}

    private final ObjectProperty<@Nullable Choice> product = new SimpleObjectProperty<>();
    private final StringProperty quantity = new SimpleStringProperty("1");

    ObjectProperty<@Nullable Choice> product() {
        return product;
    }

    StringProperty quantity() {
        return quantity;
    }
}
