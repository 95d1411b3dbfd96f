package org.suanpan.app.product;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// One unit as it is typed, with its barcodes and its price at each level (empty = the list).
final class UnitEntry {

    private final StringProperty unit = new SimpleStringProperty("");
    private final StringProperty factor = new SimpleStringProperty("");
    private final StringProperty barcodes = new SimpleStringProperty("");
    private final Map<String, StringProperty> prices = new LinkedHashMap<>();

    UnitEntry(List<String> levels) {
        levels.forEach(level -> prices.put(level, new SimpleStringProperty("")));
    }

    StringProperty unit() {
        return unit;
    }

    StringProperty factor() {
        return factor;
    }

    /// Several are parted by spaces.
    StringProperty barcodes() {
        return barcodes;
    }

    StringProperty price(String level) {
        return prices.computeIfAbsent(level, _ -> new SimpleStringProperty(""));
    }

    boolean isBlank() {
        return unit.get().isBlank() && factor.get().isBlank() && barcodes.get().isBlank()
                && prices.values().stream().allMatch(price -> price.get().isBlank());
    }
}
