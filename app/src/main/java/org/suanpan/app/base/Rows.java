package org.suanpan.app.base;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/// Brings a shown list to the state of a fresh reading with as few changes as possible, because replacing the whole
/// content of a table loses its selection and its place.
public final class Rows {

    private Rows() {}

    /// Afterwards `shown` equals `fresh`; rows with an equal key and equal content are not touched.
    public static <T> void merge(List<T> shown, List<T> fresh, Function<? super T, ?> key) {
        Map<Object, T> wanted = new HashMap<>();
        fresh.forEach(row -> wanted.put(key.apply(row), row));
        shown.removeIf(row -> !wanted.containsKey(key.apply(row)));
        for (int i = 0; i < fresh.size(); i++) {
            T row = fresh.get(i);
            int at = indexFrom(shown, i, key.apply(row), key);
            if (at < 0) {
                shown.add(i, row);
            } else {
                if (at > i) {
                    shown.add(i, shown.remove(at));
                }
                if (!row.equals(shown.get(i))) {
                    shown.set(i, row);
                }
            }
        }
        while (shown.size() > fresh.size()) {
            shown.remove(shown.size() - 1);
        }
    }

    private static <T> int indexFrom(List<T> rows, int from, Object wanted, Function<? super T, ?> key) {
        for (int i = from; i < rows.size(); i++) {
            if (Objects.equals(wanted, key.apply(rows.get(i)))) {
                return i;
            }
        }
        return -1;
    }
}
