package org.suanpan.app.party.form;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

import org.suanpan.app.base.Style;
import org.suanpan.app.kit.Nodes;

/// Lines of fields under titles; typing into the last one puts another below.
final class GrowingRows<E> extends GridPane {

    /// `share` of the width in percent; `cell` makes the field of a line.
    record Column<E>(String title, int share, BiFunction<Integer, E, Node> cell) {}

    private final List<Column<E>> columns;
    private final ObservableList<E> entries;
    private final Supplier<E> fresh;
    private final Function<E, List<StringProperty>> typed;
    private boolean growing;

    /// `typed` = the words of a line that call for another below it.
    GrowingRows(String id, List<Column<E>> columns, ObservableList<E> entries, Supplier<E> fresh,
            Function<E, List<StringProperty>> typed) {
        this.columns = List.copyOf(columns);
        this.entries = entries;
        this.fresh = fresh;
        this.typed = typed;
        setId(id);
        Style.on(this, Style.FORM);
        for (Column<E> column : columns) {
            ColumnConstraints width = new ColumnConstraints();
            width.setPercentWidth(column.share());
            width.setHgrow(Priority.ALWAYS);
            getColumnConstraints().add(width);
        }
        entries.subscribe(this::fill);
        fill();
    }

    private void fill() {
        if (growing) {
            return;
        }
        getChildren().clear();
        for (int i = 0; i < columns.size(); i++) {
            add(Nodes.label(columns.get(i).title(), Style.FORM_LABEL), i, 0);
        }
        for (int i = 0; i < entries.size(); i++) {
            line(i, entries.get(i));
        }
    }

    private void line(int at, E entry) {
        for (int i = 0; i < columns.size(); i++) {
            add(columns.get(i).cell().apply(at, entry), i, at + 1);
        }
        typed.apply(entry).forEach(words -> words.addListener((_, _, now) -> {
            if (!now.isBlank() && entry == entries.getLast()) {
                grow(at);
            }
        }));
    }

    /// One line more below, without touching the one that is being typed into.
    private void grow(int at) {
        growing = true;
        entries.add(fresh.get());
        growing = false;
        line(at + 1, entries.getLast());
    }
}
