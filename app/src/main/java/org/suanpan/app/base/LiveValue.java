package org.suanpan.app.base;

import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Problem;
import org.suanpan.core.base.Topic;

/// One reading that keeps itself fresh while it is on screen: reloads after a commit that touched its topics.
/// While one reload runs, further wishes cause exactly one more.
public final class LiveValue<T> {

    private final Refresh refresh;
    private final String what;
    private final Set<Topic> topics;
    private final Supplier<Callable<T>> query;
    private final ReadOnlyObjectWrapper<@Nullable T> value = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Problem> failed = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper loading = new ReadOnlyBooleanWrapper();
    private long loadedVersion = -1;
    private boolean again;

    public LiveValue(Refresh refresh, String what, Set<Topic> topics, Callable<T> query) {
        this(() -> query, refresh, what, topics);
    }

    private LiveValue(Supplier<Callable<T>> query, Refresh refresh, String what, Set<Topic> topics) {
        this.refresh = refresh;
        this.what = what;
        this.topics = Set.copyOf(topics);
        this.query = query;
    }

    /// `query` is asked on the window's thread for the reading to do: there it takes the filter as it stands.
    public static <T> LiveValue<T> prepared(Refresh refresh, String what, Set<Topic> topics,
            Supplier<Callable<T>> query) {
        return new LiveValue<>(query, refresh, what, topics);
    }

    /// Null until the first reading has arrived.
    public ReadOnlyObjectProperty<@Nullable T> value() {
        return value.getReadOnlyProperty();
    }

    /// Why the last reading failed; null when it did not.
    public ReadOnlyObjectProperty<@Nullable Problem> failed() {
        return failed.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty loading() {
        return loading.getReadOnlyProperty();
    }

    public void shown() {
        refresh.add(this);
        reloadIfStale();
    }

    public void hidden() {
        refresh.remove(this);
    }

    void reloadIfStale() {
        if (loadedVersion != refresh.version(topics)) {
            reload();
        }
    }

    /// Reads again, whatever has changed: for a changed filter.
    public void reload() {
        if (loading.get()) {
            again = true;
            return;
        }
        loading.set(true);
        loadedVersion = refresh.version(topics);
        refresh.work().read(what, query.get())
                .onSuccess(result -> {
                    failed.set(null);
                    value.set(result);
                })
                .onRejected(failed::set)
                .onFailed(cause -> failed.set(Problem.of("base.load-failed", ErrorCode.of(cause))))
                .finallyDo(this::loaded)
                .run();
    }

    private void loaded() {
        loading.set(false);
        if (again) {
            again = false;
            reload();
        }
    }
}
