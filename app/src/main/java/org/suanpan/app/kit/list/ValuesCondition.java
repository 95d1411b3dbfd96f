package org.suanpan.app.kit.list;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Style;
import org.suanpan.app.kit.Nodes;
import org.suanpan.core.base.ColumnTest;
import org.suanpan.core.base.ValueCount;

/// Values with their counts to tick; none ticked, what is typed narrows the column by itself.
final class ValuesCondition implements Condition {

    // Rows of the list of values.
    private static final int FEWEST = 2;
    private static final int MOST = 9;
    // Height of one at the plain font size, in px.
    private static final double ROW = 28;

    private final ListState state;
    private final ConditionWords words;
    private final TextField search = Nodes.id(new TextField(), "funnel-search");
    private final ObservableList<ValueCount> offered = FXCollections.observableArrayList();
    private final FilteredList<ValueCount> matching = new FilteredList<>(offered);
    private final ListView<ValueCount> list = Nodes.id(Style.on(new ListView<>(matching), Style.OFFERS), "funnel-values");
    private final Label note = Nodes.label("", Style.MUTED, Style.SMALL);
    private final Set<String> ticked = new LinkedHashSet<>();
    private final VBox box = Nodes.column(Style.COLUMN_TIGHT, search, list, note);
    private @Nullable ListColumn column;

    ValuesCondition(ListState state) {
        this.state = state;
        this.words = new ConditionWords(state.desk());
        search.setPromptText(state.desk().text().of("list.search-values"));
        search.textProperty().subscribe(this::narrow);
        search.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN && !event.isAltDown()) {
                list.requestFocus();
                list.getSelectionModel().select(Math.max(0, list.getSelectionModel().getSelectedIndex()));
                event.consume();
            }
        });
        list.setCellFactory(_ -> new Offer());
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.SPACE) {
                turn(list.getSelectionModel().getSelectedItem());
                event.consume();
            } else if (event.getCode() == KeyCode.UP && list.getSelectionModel().getSelectedIndex() <= 0) {
                search.requestFocus();
                event.consume();
            }
        });
        Nodes.grow(list);
        Nodes.grow(box);
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public Node start() {
        return search;
    }

    @Override
    public void show(ListColumn shown, @Nullable ColumnTest test) {
        column = shown;
        ticked.clear();
        if (test instanceof ColumnTest.OneOf one) {
            ticked.addAll(one.values());
        }
        search.setText(test instanceof ColumnTest.Contains some ? some.text() : "");
        offered.clear();
        state.readValues(shown, values -> {
            if (shown.equals(column)) {
                offered.setAll(values);
                list.setPrefHeight(ROW * Math.max(FEWEST, Math.min(MOST, values.size())) * state.desk().theme().scale().get() / 100);
                note.setText(values.size() < ListState.OFFERED ? ""
                        : state.desk().text().of("list.most-frequent", String.valueOf(ListState.OFFERED)));
                Nodes.showIf(note, !note.getText().isEmpty());
            }
        });
    }

    @Override
    public boolean isComplete() {
        return true;
    }

    @Override
    public @Nullable ColumnTest test() {
        if (!ticked.isEmpty()) {
            return new ColumnTest.OneOf(List.copyOf(ticked));
        }
        if (search.getText().isBlank() || column == null) {
            return null;
        }
        return column.kind() == ListKind.WORDS ? new ColumnTest.Contains(search.getText().strip())
                : new ColumnTest.OneOf(matching.stream().map(ValueCount::value).toList());
    }

    private void narrow(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        matching.setPredicate(offer -> wanted.isEmpty() || read(offer).toLowerCase(Locale.ROOT).contains(wanted));
    }

    private String read(ValueCount offer) {
        return column == null ? offer.value() : words.value(column, offer.value());
    }

    private void turn(@Nullable ValueCount offer) {
        if (offer != null) {
            if (!ticked.remove(offer.value())) {
                ticked.add(offer.value());
            }
            list.refresh();
        }
    }

    private final class Offer extends ListCell<ValueCount> {

        private final CheckBox tick = new CheckBox();
        private final Label count = Nodes.label("", Style.MUTED);
        private final Node row = Nodes.row(Style.ROW, tick, Nodes.spacer(), count);

        Offer() {
            tick.setMouseTransparent(true);
            tick.setFocusTraversable(false);
            tick.setMinWidth(0);
            count.setMinWidth(USE_PREF_SIZE);
            setOnMouseClicked(_ -> turn(getItem()));
        }

        @Override
        protected void updateItem(@Nullable ValueCount offer, boolean empty) {
            super.updateItem(offer, empty);
            if (empty || offer == null) {
                setGraphic(null);
                return;
            }
            tick.setText(read(offer));
            tick.setSelected(ticked.contains(offer.value()));
            count.setText(state.desk().figures().count(offer.rows()));
            setGraphic(row);
        }
    }
}
