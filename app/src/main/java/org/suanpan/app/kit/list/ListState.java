package org.suanpan.app.kit.list;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Desk;
import org.suanpan.app.kit.ColumnPlace;
import org.suanpan.core.base.ColumnTest;
import org.suanpan.core.base.ListQuery;
import org.suanpan.core.base.ValueCount;

/// What a list shows now: words looked for, conditions on its columns, their order, and where its columns stand.
public final class ListState {

    /// Counts the values of a column among the rows of a query; at most `limit`, the most frequent first.
    public interface Values {
        List<ValueCount> of(ListQuery query, String column, int limit);
    }

    /// So many values of a column are offered.
    static final int OFFERED = 200;
    private static final long TYPING_MILLIS = 160;

    private final Desk desk;
    private final Values values;
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<ListQuery> query;
    private final ObjectProperty<List<ColumnPlace>> places = new SimpleObjectProperty<>(List.of());

    /// `first` is the query the list begins with.
    public ListState(Desk desk, ListQuery first, Values values) {
        this.desk = desk;
        this.values = values;
        query = new SimpleObjectProperty<>(first);
        Runnable typed = desk.work().settled(TYPING_MILLIS, () -> query.set(query.get().withText(search.get())));
        search.addListener(_ -> typed.run());
        query.addListener((_, before, now) -> {
            if (!before.text().equals(now.text()) && !search.get().strip().equals(now.text())) {
                search.set(now.text());
            }
        });
    }

    Desk desk() {
        return desk;
    }

    public ObjectProperty<ListQuery> query() {
        return query;
    }

    /// What is typed into the search box; the query follows a moment later.
    public StringProperty search() {
        return search;
    }

    ObjectProperty<List<ColumnPlace>> places() {
        return places;
    }

    /// The one value that `column` is narrowed to, for a control that offers each: empty = not narrowed, null = narrowed
    /// in another way.
    public ObjectProperty<@Nullable String> choice(String column) {
        ObjectProperty<@Nullable String> chosen = new SimpleObjectProperty<>("");
        query.subscribe(now -> chosen.set(single(now.testOf(column))));
        chosen.addListener((_, _, value) -> {
            if (value != null && !value.equals(single(query.get().testOf(column)))) {
                narrow(column, value.isEmpty() ? null : new ColumnTest.OneOf(List.of(value)));
            }
        });
        return chosen;
    }

    /// Without a test the column is not narrowed.
    public void narrow(String column, @Nullable ColumnTest test) {
        query.set(test == null ? query.get().without(column) : query.get().where(column, test));
    }

    public boolean isFiltered() {
        return !search.get().isBlank() || query.get().isFiltered();
    }

    /// Shows all rows in the order they have now.
    public void clear() {
        query.set(query.get().cleared());
        search.set("");
    }

    void readValues(ListColumn column, Consumer<List<ValueCount>> then) {
        ListQuery now = query.get();
        desk.work().read(desk.text().of("list.counting"), () -> values.of(now, column.key(), OFFERED))
                .onSuccess(then).run();
    }

    private static @Nullable String single(Optional<ColumnTest> test) {
        if (test.isEmpty()) {
            return "";
        }
        return test.get() instanceof ColumnTest.OneOf one && one.values().size() == 1 && !one.values().getFirst().isEmpty()
                ? one.values().getFirst()
                : null;
    }
}
