package org.suanpan.app.base;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Page;
import org.suanpan.core.base.Topic;

/// One page of a list, with the totals of the whole filter, both from one reading so that they agree.
public final class PagedList<T, S> {

    public static final int PAGE = 200;
    private static final int MOST = 1_000_000;

    /// What one reading brings.
    public record Slice<T, S>(Page<T> page, S totals) {}

    /// Reads rows `offset` to `offset + limit`.
    public interface Reading<T, S> {
        Slice<T, S> read(int offset, int limit);
    }

    private final LiveValue<Slice<T, S>> live;
    private final Supplier<Reading<T, S>> query;
    private final ObservableList<T> rows = FXCollections.observableArrayList();
    private final ReadOnlyLongWrapper total = new ReadOnlyLongWrapper();
    private final ReadOnlyObjectWrapper<@Nullable S> totals = new ReadOnlyObjectWrapper<>();
    private final IntegerProperty offset = new SimpleIntegerProperty();

    /// `query` is asked on the window's thread and takes the filter as it stands.
    public PagedList(Refresh refresh, String what, Set<Topic> topics, Function<? super T, ?> key,
            Supplier<Reading<T, S>> query) {
        this.query = query;
        live = LiveValue.prepared(refresh, what, topics, () -> {
            Reading<T, S> reading = query.get();
            int from = offset.get();
            return () -> reading.read(from, PAGE);
        });
        live.value().subscribe(slice -> {
            if (slice != null) {
                Rows.merge(rows, slice.page().rows(), key);
                total.set(slice.page().total());
                totals.set(slice.totals());
            }
        });
    }

    /// To read every row of the list as it is narrowed and ordered now.
    public Callable<List<T>> whole() {
        Reading<T, S> reading = query.get();
        return () -> reading.read(0, MOST).page().rows();
    }

    public LiveValue<Slice<T, S>> live() {
        return live;
    }

    public ObservableList<T> rows() {
        return rows;
    }

    /// Rows in the whole list.
    public ReadOnlyLongProperty total() {
        return total.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable S> totals() {
        return totals.getReadOnlyProperty();
    }

    public IntegerProperty offset() {
        return offset;
    }

    public boolean hasNext() {
        return offset.get() + PAGE < total.get();
    }

    public boolean hasPrevious() {
        return offset.get() > 0;
    }

    public void next() {
        if (hasNext()) {
            offset.set(offset.get() + PAGE);
            live.reload();
        }
    }

    public void previous() {
        if (hasPrevious()) {
            offset.set(Math.max(0, offset.get() - PAGE));
            live.reload();
        }
    }

    /// The filter has changed: back to the first page.
    public void restart() {
        offset.set(0);
        live.reload();
    }
}
