package org.suanpan.app.kit.list;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Choices;
import org.suanpan.app.kit.ColumnPlace;
import org.suanpan.app.kit.Nodes;

/// Which columns of a list are shown, and in what order. Everything takes effect at once.
final class ColumnsCard extends VBox {

    private static final double ROW = 28;

    private final ListState state;
    private final TableView<?> table;
    private final Map<String, ListColumn> columns;
    private final TextField search = Nodes.id(new TextField(), "columns-search");
    private final ListView<ListColumn> list = Nodes.id(Style.on(new ListView<>(), Style.OFFERS), "columns-list");

    ColumnsCard(ListState state, TableView<?> table, List<ListColumn> columns) {
        this.state = state;
        this.table = table;
        this.columns = columns.stream().collect(Collectors.toMap(ListColumn::key, Function.identity()));
        Text text = state.desk().text();
        Style.on(this, Style.FLOAT_CARD);
        setId("columns");
        search.setPromptText(text.of("list.search-columns"));
        search.textProperty().subscribe(_ -> fill());
        list.setCellFactory(_ -> new Row());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        search.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN) {
                list.requestFocus();
                list.getSelectionModel().select(Math.max(0, list.getSelectionModel().getSelectedIndex()));
                event.consume();
            }
        });
        Nodes.grow(list);
        ObjectProperty<Integer> frozen = new SimpleObjectProperty<>(state.frozen().get());
        state.frozen().subscribe(frozen::set);
        frozen.addListener((_, _, wanted) -> state.freeze(wanted));
        getChildren().addAll(search, list, Nodes.row(Style.ROW, Nodes.label(text.of("list.freeze")),
                Choices.box("columns-frozen", List.of(0, 1, 2, 3, 4), String::valueOf, frozen),
                Nodes.label(text.of("list.freeze-columns"))), Nodes.label(text.of("list.columns-keys"), Style.MUTED, Style.SMALL),
                Nodes.row(Style.ACTIONS, Nodes.id(Nodes.link(text.of("list.columns-reset"), this::reset), "columns-reset")));
    }

    void open() {
        search.setText("");
        list.getSelectionModel().clearSelection();
        fill();
        list.setPrefHeight(ROW * list.getItems().size() * state.desk().theme().scale().get() / 100);
        search.requestFocus();
    }

    private void fill() {
        String wanted = search.getText().strip().toLowerCase(Locale.ROOT);
        ListColumn selected = list.getSelectionModel().getSelectedItem();
        list.getItems().setAll(table.getColumns().stream().map(TableColumn::getId).filter(columns::containsKey)
                .map(columns::get).filter(c -> c.title().toLowerCase(Locale.ROOT).contains(wanted)).toList());
        if (selected != null) {
            list.getSelectionModel().select(selected);
        }
    }

    private void pressed(KeyEvent event) {
        ListColumn selected = list.getSelectionModel().getSelectedItem();
        if (selected == null) {
            return;
        }
        if (event.getCode() == KeyCode.SPACE) {
            turn(selected);
            event.consume();
        } else if (event.isAltDown() && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
            move(selected, event.getCode() == KeyCode.UP ? -1 : 1);
            event.consume();
        } else if (event.getCode() == KeyCode.UP && list.getSelectionModel().getSelectedIndex() == 0) {
            search.requestFocus();
            event.consume();
        }
    }

    // The last column can't be hidden: without any there is no way back.
    private void turn(ListColumn column) {
        boolean shown = isShown(column);
        if (shown && table.getVisibleLeafColumns().size() == 1) {
            return;
        }
        state.places().set(places().stream().map(p -> p.key().equals(column.key())
                ? new ColumnPlace(p.key(), p.width(), !shown) : p).toList());
        fill();
        list.refresh();
    }

    private void move(ListColumn column, int by) {
        List<ColumnPlace> places = new ArrayList<>(places());
        int at = places.stream().map(ColumnPlace::key).toList().indexOf(column.key());
        if (at + by >= 0 && at + by < places.size()) {
            Collections.swap(places, at, at + by);
            state.places().set(places);
            fill();
        }
    }

    private void reset() {
        state.places().set(List.of());
        state.freezeAsBuilt();
        fill();
        list.refresh();
    }

    // A place for every column, in the order they have now.
    private List<ColumnPlace> places() {
        Map<String, ColumnPlace> kept = state.places().get().stream()
                .collect(Collectors.toMap(ColumnPlace::key, Function.identity(), (a, _) -> a));
        return table.getColumns().stream().map(TableColumn::getId).filter(columns::containsKey)
                .map(key -> kept.getOrDefault(key, new ColumnPlace(key, 0, null))).toList();
    }

    private boolean isShown(ListColumn column) {
        return table.getColumns().stream().anyMatch(c -> column.key().equals(c.getId()) && c.isVisible());
    }

    private final class Row extends ListCell<ListColumn> {

        private final CheckBox tick = new CheckBox();
        private final Node row = Nodes.row(Style.ROW, tick);

        Row() {
            tick.setMouseTransparent(true);
            tick.setFocusTraversable(false);
            setOnMouseClicked(_ -> {
                if (getItem() != null) {
                    turn(getItem());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable ListColumn column, boolean empty) {
            super.updateItem(column, empty);
            if (empty || column == null) {
                setGraphic(null);
                return;
            }
            tick.setText(column.title());
            tick.setSelected(isShown(column));
            setGraphic(row);
        }
    }
}
