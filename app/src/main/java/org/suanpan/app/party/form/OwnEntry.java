package org.suanpan.app.party.form;

import java.util.Map;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.suanpan.core.party.own.OwnField;

/// One of the shop's own fields as it is typed.
record OwnEntry(OwnField field, StringProperty words, StringProperty before) {

    static OwnEntry of(OwnField field) {
        return new OwnEntry(field, new SimpleStringProperty(""), new SimpleStringProperty(""));
    }

    void clear() {
        words.set("");
        before.set("");
    }

    void load(Map<String, String> values) {
        before.set(values.getOrDefault(field.name(), ""));
        words.set(before.get());
    }

    /// Refuses what is no value of the field.
    String read() {
        return field.read(words.get(), before.get());
    }
}
