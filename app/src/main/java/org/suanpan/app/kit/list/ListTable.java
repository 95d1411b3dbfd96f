package org.suanpan.app.kit.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.image.Image;

import org.suanpan.app.kit.TableBuilder;
import org.suanpan.core.base.ListQuery;

/// Builds the table of a list whose columns its query knows by keys: each header orders the list and has a funnel.
public final class ListTable<T> {

    private final ListState state;
    private final TableBuilder<T> builder;
    private final List<ListColumn> columns = new ArrayList<>();
    private final Map<String, Function<T, String>> cells = new HashMap<>();
    private final Set<String> unsummed = new HashSet<>();

    public ListTable(String id, ListState state, ObservableList<T> rows) {
        this.state = state;
        builder = new TableBuilder<>(id, rows);
        builder.placed(state.places()).behind(state.desk().navigator()::behind);
    }

    /// What Enter, a double click and the identity column do.
    public ListTable<T> onOpen(Consumer<T> action) {
        builder.onOpen(action);
        return this;
    }

    public ListTable<T> text(String key, String title, double width, Function<T, String> value) {
        builder.text(title, width, value);
        return keyed(new ListColumn(key, title, ListKind.WORDS, UnaryOperator.identity()), value);
    }

    /// Words of a known length, never cut.
    public ListTable<T> exact(String key, String title, double width, Function<T, String> value) {
        builder.exact(title, width, value);
        return keyed(new ListColumn(key, title, ListKind.WORDS, UnaryOperator.identity()), value);
    }

    /// What names the row, and opens it.
    public ListTable<T> link(String key, String title, double width, Function<T, String> value) {
        builder.link(title, width, value);
        return keyed(new ListColumn(key, title, ListKind.WORDS, UnaryOperator.identity()), value);
    }

    /// The same with words of a known length, never cut.
    public ListTable<T> exactLink(String key, String title, double width, Function<T, String> value) {
        builder.exactLink(title, width, value);
        return keyed(new ListColumn(key, title, ListKind.WORDS, UnaryOperator.identity()), value);
    }

    public ListTable<T> day(String key, String title, double width, Function<T, String> value) {
        builder.exact(title, width, value);
        return keyed(new ListColumn(key, title, ListKind.DAY, UnaryOperator.identity()), value);
    }

    public ListTable<T> figure(ListKind kind, String key, String title, double width, Function<T, String> value) {
        builder.number(title, width, value);
        return keyed(new ListColumn(key, title, kind, UnaryOperator.identity()), value);
    }

    /// A figure the query knows nothing of.
    public ListTable<T> told(ListKind kind, String key, String title, double width, Function<T, String> value) {
        builder.number(title, width, value).key(key);
        columns.add(new ListColumn(key, title, kind, UnaryOperator.identity(), false));
        cells.put(key, value);
        return this;
    }

    /// A small picture, not shown until somebody wants the column; `ask` is given a row and who waits for its picture.
    public ListTable<T> picture(String key, String title, double width, BiConsumer<T, Consumer<Image>> ask) {
        builder.picture(title, width, ask).key(key);
        columns.add(new ListColumn(key, title, ListKind.WORDS, UnaryOperator.identity(), false));
        return this;
    }

    /// The cells of the column added last show words; `figure` is what they mean, plain as it is typed.
    public ListTable<T> meaning(Function<T, String> figure) {
        cells.put(columns.getLast().key(), figure);
        return this;
    }

    /// A chip that `dress` makes; `words` reads a stored value.
    public ListTable<T> chip(String key, String title, double width, UnaryOperator<String> words,
            BiConsumer<T, Label> dress) {
        builder.chip(title, width, dress);
        return keyed(new ListColumn(key, title, ListKind.CHOICE, words), row -> {
            Label chip = new Label();
            dress.accept(row, chip);
            return chip.getText();
        });
    }

    /// One of a few known words without a chip; `words` reads a stored value.
    public ListTable<T> choice(String key, String title, double width, UnaryOperator<String> words,
            Function<T, String> value) {
        builder.exact(title, width, value);
        return keyed(new ListColumn(key, title, ListKind.CHOICE, words), value);
    }

    /// A click on a cell of the column added last leads somewhere, and Enter while that cell is chosen.
    public ListTable<T> leads(Consumer<T> where) {
        builder.leads(where);
        return this;
    }

    /// Where one can go from a row besides, in the menu of the row.
    public ListTable<T> way(String words, Consumer<T> where) {
        builder.way(words, where);
        return this;
    }

    /// The column added last is left out where the table is too narrow for all; the first so marked goes last.
    public ListTable<T> optional() {
        builder.optional();
        return this;
    }

    /// The figures of the column added last mean different things, so that their plain sum means nothing.
    public ListTable<T> unsummed() {
        unsummed.add(columns.getLast().key());
        return this;
    }

    public ListParts<T> build() {
        state.identityAt(builder.identityAt());
        TableView<T> table = builder.celled(state.frozen()).build();
        return new ListParts<>(state, table, List.copyOf(columns),
                new ListSheet<>(state, table, List.copyOf(columns), Map.copyOf(cells), Set.copyOf(unsummed)));
    }

    private ListTable<T> keyed(ListColumn column, Function<T, String> value) {
        columns.add(column);
        cells.put(column.key(), value);
        builder.key(column.key())
                .ordered(new ListQuery.Sort(column.key(), column.kind().descendsFirst()), state.query());
        return this;
    }
}
