package org.suanpan.app.kit;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

import javafx.beans.property.Property;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import javafx.util.converter.LocalDateStringConverter;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Style;
import org.suanpan.app.kit.grid.DayTyped;

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

    /// A day that is typed as well (UX-13): signs jump while the field holds a whole day, anything else is read when the
    /// field is left; what names no day leaves the one that was there.
    public static DatePicker day(String id, Supplier<LocalDate> today) {
        DatePicker picker = day(id);
        picker.setEditable(true);
        StringConverter<LocalDate> written = picker.getConverter();
        picker.setConverter(new StringConverter<>() {
            @Override
            public String toString(LocalDate day) {
                return written.toString(day);
            }

            @Override
            public @Nullable LocalDate fromString(String typed) {
                LocalDate read = DayTyped.read(typed, today.get());
                return typed.isBlank() ? null : read == null ? picker.getValue() : read;
            }
        });
        TextField editor = picker.getEditor();
        editor.setInputMethodRequests(null);
        picker.focusedProperty().subscribe(focused -> {
            if (focused) {
                editor.selectAll();
            } else {
                editor.setText(written.toString(picker.getValue()));
            }
        });
        editor.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            boolean whole = editor.getText().isBlank() || editor.getText().equals(written.toString(picker.getValue()));
            LocalDate from = picker.getValue() == null ? today.get() : picker.getValue();
            LocalDate to = event.getCharacter().length() == 1 && whole && !event.isShortcutDown()
                    ? DayTyped.jump(event.getCharacter().charAt(0), from, today.get()) : null;
            if (to != null) {
                jump(picker, to, event);
            }
        });
        editor.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.SEMICOLON && event.isShortcutDown()) {
                jump(picker, today.get(), event);
            }
        });
        return picker;
    }

    private static void jump(DatePicker picker, LocalDate to, KeyEvent event) {
        picker.setValue(to);
        picker.getEditor().selectAll();
        event.consume();
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
            button.setOnAction(_ -> button.setSelected(true));
            // Arrow keys choose without an action.
            button.selectedProperty().subscribe(on -> {
                if (on) {
                    chosen.setValue(value);
                }
            });
            chosen.subscribe(now -> button.setSelected(value.equals(now)));
            row.getChildren().add(button);
        }
        return row;
    }
}
