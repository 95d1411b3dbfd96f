package org.suanpan.app.staff.veil;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.DayList;

/// Goes through what a port is given or gives — records, lists, sets, maps — and changes what stands at its leaves. What nothing changed in is
/// the same object as before.
final class Walk {

    /// What becomes of a leaf. `where` = the record it stands in and under which name there, null and empty outside of one; `declared` = as what
    /// it is announced; `beside` = what stands in the same place of something to compare with, null where there is none.
    interface Leaf {

        @Nullable Object change(@Nullable Object value, Place place, @Nullable Object beside);
    }

    record Place(@Nullable Class<?> record, String name, Class<?> declared) {

        static Place of(Class<?> declared) {
            return new Place(null, "", declared);
        }

        private Place inside() {
            return new Place(record, name, Object.class);
        }
    }

    /// What does not come through at all: an element of a list, or an entry of a map under its key.
    interface Gap {

        boolean leavesOut(@Nullable Class<?> record, @Nullable Object key, @Nullable Object value);
    }

    private final Map<Class<?>, Shape> shapes = new ConcurrentHashMap<>();
    private final Leaf leaf;
    private final Gap gap;

    Walk(Leaf leaf) {
        this(leaf, (_, _, _) -> false);
    }

    Walk(Leaf leaf, Gap gap) {
        this.leaf = leaf;
        this.gap = gap;
    }

    @Nullable Object through(@Nullable Object value, Place place, @Nullable Object beside) {
        return switch (value) {
            case null -> null;
            case Record record when isOurs(record.getClass()) -> record(record, beside);
            // Days give nothing away, and there are many.
            case DayList days -> days;
            case List<?> list -> list(list, place.inside(), beside);
            case Set<?> set when !(set instanceof java.util.EnumSet<?>) -> set(set, place.inside());
            case Map<?, ?> map -> map(map, place.inside(), beside);
            case Optional<?> optional -> optional.filter(one -> !gap.leavesOut(place.record(), null, one))
                    .map(one -> through(one, place.inside(), null));
            default -> leaf.change(value, place, beside);
        };
    }

    static boolean isOurs(Class<?> type) {
        return type.getPackageName().startsWith("org.suanpan.");
    }

    private Object record(Record record, @Nullable Object beside) {
        Shape shape = shapes.computeIfAbsent(record.getClass(), Shape::of);
        int size = shape.components().size();
        @Nullable Object[] parts = new @Nullable Object[size];
        boolean changed = false;
        boolean alike = beside != null && beside.getClass() == record.getClass();
        for (int i = 0; i < size; i++) {
            Object before = shape.part(record, i);
            parts[i] = through(before, new Place(record.getClass(), shape.components().get(i).getName(),
                    shape.components().get(i).getType()), alike && beside != null ? shape.part(beside, i) : null);
            changed |= parts[i] != before;
        }
        return changed ? shape.whole(parts) : record;
    }

    private Object list(List<?> list, Place place, @Nullable Object beside) {
        List<@Nullable Object> now = new ArrayList<>(list.size());
        boolean changed = false;
        List<?> others = beside instanceof List<?> other ? other : List.of();
        for (int i = 0; i < list.size(); i++) {
            Object before = list.get(i);
            if (gap.leavesOut(place.record(), null, before)) {
                changed = true;
                continue;
            }
            Object one = through(before, place, i < others.size() ? others.get(i) : null);
            changed |= one != before;
            now.add(one);
        }
        return changed ? Collections.unmodifiableList(now) : list;
    }

    private Object set(Set<?> set, Place place) {
        Set<@Nullable Object> now = new LinkedHashSet<>();
        boolean changed = false;
        for (Object before : set) {
            Object one = through(before, place, null);
            changed |= one != before;
            now.add(one);
        }
        return changed ? Collections.unmodifiableSet(now) : set;
    }

    private Object map(Map<?, ?> map, Place place, @Nullable Object beside) {
        Map<Object, @Nullable Object> now = map instanceof SortedMap<?, ?> ? new TreeMap<>() : new LinkedHashMap<>();
        boolean changed = false;
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            if (gap.leavesOut(place.record(), entry.getKey(), entry.getValue())) {
                changed = true;
                continue;
            }
            Object key = through(entry.getKey(), place, null);
            Object one = through(entry.getValue(), place, beside instanceof Map<?, ?> other ? other.get(entry.getKey()) : null);
            changed |= one != entry.getValue() || key != entry.getKey();
            now.put(java.util.Objects.requireNonNull(key), one);
        }
        return !changed ? map : now instanceof TreeMap<Object, @Nullable Object> sorted ? Collections.unmodifiableSortedMap(sorted)
                : Collections.unmodifiableMap(now);
    }
}
