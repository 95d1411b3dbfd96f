package org.suanpan.core.base;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/// A list that is made when somebody looks into it; it never changes afterwards. For what is worked out for tens of thousands and read of
/// a few.
public final class LazyList<T> extends AbstractList<T> {

    private @Nullable Supplier<List<T>> make;
    private volatile @Nullable List<T> made;

    private LazyList(Supplier<List<T>> make) {
        this.make = make;
    }

    /// `make` is asked at most once, and must not depend on when.
    public static <T> List<T> of(Supplier<List<T>> make) {
        return new LazyList<>(make);
    }

    /// A copy that never changes; lists that are not made yet stay so.
    public static <T> List<T> copyOf(List<T> list) {
        return list instanceof LazyList<T> ? list : List.copyOf(list);
    }

    @Override
    public T get(int index) {
        return list().get(index);
    }

    @Override
    public int size() {
        return list().size();
    }

    private List<T> list() {
        List<T> now = made;
        return now == null ? made() : now;
    }

    private synchronized List<T> made() {
        List<T> now = made;
        Supplier<List<T>> supplier = make;
        if (now == null && supplier != null) {
            now = List.copyOf(supplier.get());
            made = now;
            make = null;
        }
        return now == null ? List.of() : now;
    }
}
