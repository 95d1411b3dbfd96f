package org.suanpan.app.kit;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;

import javafx.beans.property.Property;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import javafx.util.converter.LocalDateStringConverter;

import org.suanpan.app.base.Style;

/// Choosing one of a few.
public final class Choices {

    private Choices() {}

    public static <T> ComboBox<T> box(String id, List<T> values, Function<T, String> words, Property<T> chosen) {
        ComboBox<T> box = Style.on(new ComboBox<>(), Style.FILTER_FIELD);
        box.setId(id);
        box.getItems().setAll(values);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String typed) {
                throw new UnsupportedOperationException("not editable");
            }
        });
        box.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        box.valueProperty().bindBidirectional(chosen);
        return box;
    }

    /// A day, written as everywhere else: 2026-11-23.
    public static DatePicker day(String id) {
        DatePicker picker = Style.on(new DatePicker(), Style.FILTER_FIELD);
        picker.setId(id);
        picker.setEditable(false);
        picker.setShowWeekNumbers(true);
        picker.setConverter(new LocalDateStringConverter(DateTimeFormatter.ISO_LOCAL_DATE,
                DateTimeFormatter.ISO_LOCAL_DATE));
        return picker;
    }

    /// All choices side by side.
    public static <T> HBox segments(String id, List<T> values, Function<T, String> words, Property<T> chosen) {
        HBox row = Nodes.id(Nodes.row(Style.SEGMENTS), id);
        ToggleGroup group = new ToggleGroup();
        for (T value : values) {
            ToggleButton button = Style.on(new ToggleButton(words.apply(value)), Style.SEGMENT);
            button.setToggleGroup(group);
            button.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
            button.setSelected(value.equals(chosen.getValue()));
            button.setOnAction(_ -> {
                button.setSelected(true);
                chosen.setValue(value);
            });
            chosen.subscribe(now -> button.setSelected(value.equals(now)));
            row.getChildren().add(button);
        }
        return row;
    }
}
