package org.suanpan.app.kit.list;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

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
    private static final long KEEPING_MILLIS = 400;

    private final Desk desk;
    private final Values values;
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<ListQuery> query;
    private final ObjectProperty<List<ColumnPlace>> places;
    private final ObservableList<SavedView> views;
    private final StringProperty firstView;
    private final BooleanProperty elsewhere = new SimpleBooleanProperty();
    private final StringProperty selection = new SimpleStringProperty("");
    private final ObjectProperty<Integer> frozen = new SimpleObjectProperty<>(0);
    private final ListMemory memory;
    private int identity;
    private Runnable clearElsewhere = () -> {};

    /// `name` tells this list from others in what is kept; `first` is the query it begins with, unless a view has been
    /// chosen for that; `known` are the columns a query may name.
    public ListState(Desk desk, String name, ListQuery first, Set<String> known, Values values) {
        this.desk = desk;
        this.values = values;
        memory = new ListMemory(desk.preferences(), name, known);
        places = new SimpleObjectProperty<>(memory.places());
        views = FXCollections.observableArrayList(memory.views());
        firstView = new SimpleStringProperty(memory.first());
        query = new SimpleObjectProperty<>(first);
        search.set(first.text());
        views.stream().filter(view -> view.name().equals(firstView.get())).findFirst().ifPresent(this::use);
        Runnable keep = desk.work().settled(KEEPING_MILLIS, () -> memory.keepPlaces(places.get()));
        places.addListener(_ -> keep.run());
        views.subscribe(() -> memory.keepViews(views));
        firstView.addListener(_ -> memory.keepFirst(firstView.get()));
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

    /// By name.
    ObservableList<SavedView> views() {
        return views;
    }

    /// What the chosen cells come to, for the status bar.
    public StringProperty selection() {
        return selection;
    }

    /// So many columns from the left stay in sight.
    ObjectProperty<Integer> frozen() {
        return frozen;
    }

    /// As the list is built, columns stay in sight up to the one that names the row.
    void identityAt(int columns) {
        identity = columns;
        frozen.set(memory.frozen() < 0 ? columns : memory.frozen());
    }

    void freeze(int columns) {
        frozen.set(columns);
        memory.keepFrozen(columns == identity ? -1 : columns);
    }

    void freezeAsBuilt() {
        freeze(identity);
    }

    /// The name of the view the list begins with; empty for none.
    StringProperty firstView() {
        return firstView;
    }

    /// Gives what is shown now a name; a view of the same name is replaced.
    void save(String name) {
        SavedView view = new SavedView(name, query.get(), places.get());
        views.removeIf(v -> v.name().equals(name));
        views.add(view);
        FXCollections.sort(views, Comparator.comparing(SavedView::name));
    }

    void forget(SavedView view) {
        views.remove(view);
        if (firstView.get().equals(view.name())) {
            firstView.set("");
        }
    }

    void use(SavedView view) {
        places.set(view.places());
        query.set(view.query());
        search.set(view.query().text());
    }

    /// The one of `all` that `column` is narrowed to, each standing for some stored values, one of them for every value.
    /// Null = narrowed in another way.
    public <E> ObjectProperty<@Nullable E> choice(String column, List<E> all, Function<E, List<String>> values) {
        ObjectProperty<@Nullable E> chosen = new SimpleObjectProperty<>();
        query.subscribe(now -> chosen.set(all.stream()
                .filter(each -> wanted(values.apply(each)).equals(now.testOf(column))).findFirst().orElse(null)));
        chosen.addListener((_, _, each) -> {
            if (each != null) {
                narrow(column, wanted(values.apply(each)).orElse(null));
            }
        });
        return chosen;
    }

    private static Optional<ColumnTest> wanted(List<String> values) {
        return values.isEmpty() ? Optional.empty() : Optional.of(new ColumnTest.OneOf(values));
    }

    /// Without a test the column is not narrowed.
    public void narrow(String column, @Nullable ColumnTest test) {
        query.set(test == null ? query.get().without(column) : query.get().where(column, test));
    }

    public boolean isFiltered() {
        return !search.get().isBlank() || query.get().isFiltered() || elsewhere.get();
    }

    /// The list is narrowed by more than its query; `clear` takes that away.
    public void alsoNarrowed(ObservableValue<Boolean> narrowed, Runnable clear) {
        elsewhere.bind(narrowed);
        clearElsewhere = clear;
    }

    ReadOnlyBooleanProperty elsewhere() {
        return elsewhere;
    }

    /// Shows all rows in the order they have now.
    public void clear() {
        query.set(query.get().cleared());
        search.set("");
        clearElsewhere.run();
    }

    void readValues(ListColumn column, Consumer<List<ValueCount>> then) {
        ListQuery now = query.get();
        desk.work().read(desk.text().of("list.counting"), () -> values.of(now, column.key(), OFFERED))
                .onSuccess(then).run();
    }
}
