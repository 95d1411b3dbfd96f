package org.suanpan.core.base;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/// Answers a [ListQuery] over rows that are already there, the way lists in the data file are asked: for lists that are
/// worked out rather than stored. A column gives text, a day, a whole number or money, null or "" for no value.
public final class RowQuery<T> {

    private final BiPredicate<T, String> found;
    private final Comparator<T> last;
    private final Map<String, Function<T, @Nullable Comparable<?>>> columns = new HashMap<>();
    private final Map<String, Function<T, @Nullable Comparable<?>>> ranks = new HashMap<>();

    /// `found`: the row has the free text, which is given in small letters; `last` orders what the query leaves equal.
    public RowQuery(BiPredicate<T, String> found, Comparator<T> last) {
        this.found = found;
        this.last = last;
    }

    public RowQuery<T> column(String key, Function<T, @Nullable Comparable<?>> value) {
        columns.put(key, value);
        return this;
    }

    /// Ordered by something else than what it shows, a name by its pinyin.
    public RowQuery<T> column(String key, Function<T, @Nullable Comparable<?>> value,
            Function<T, @Nullable Comparable<?>> rank) {
        ranks.put(key, rank);
        return column(key, value);
    }

    /// The rows the query leaves, in its order.
    public List<T> of(List<T> rows, ListQuery query) {
        query.over(columns.keySet());
        Comparator<T> order = null;
        for (ListQuery.Sort sort : query.sorts()) {
            order = order == null ? by(sort) : order.thenComparing(by(sort));
        }
        return left(rows, query).stream().sorted(order == null ? last : order.thenComparing(last)).toList();
    }

    /// The values of a column among the rows the query leaves without its condition on that column, the most frequent first.
    public List<ValueCount> values(List<T> rows, ListQuery query, String column, int limit) {
        Map<String, Long> counts = new LinkedHashMap<>();
        left(rows, query.without(column)).forEach(row -> counts.merge(stored(value(column, row)), 1L, Long::sum));
        return counts.entrySet().stream()
                .map(entry -> new ValueCount(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(ValueCount::rows).reversed().thenComparing(ValueCount::value))
                .limit(limit).toList();
    }

    private List<T> left(List<T> rows, ListQuery query) {
        String text = query.text().toLowerCase(Locale.ROOT);
        return rows.stream()
                .filter(row -> text.isEmpty() || found.test(row, text))
                .filter(row -> query.filters().stream().allMatch(f -> holds(f.test(), value(f.column(), row)))).toList();
    }

    private @Nullable Comparable<?> value(String column, T row) {
        Function<T, @Nullable Comparable<?>> of = columns.get(column);
        if (of == null) {
            throw new Rejected("list.unknown-column", column);
        }
        return of.apply(row);
    }

    @SuppressWarnings("unchecked") // one column gives values of one kind
    private Comparator<T> by(ListQuery.Sort sort) {
        Function<T, @Nullable Comparable<?>> of = ranks.getOrDefault(sort.column(), row -> value(sort.column(), row));
        Comparator<Comparable<Object>> one = sort.descending() ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return (a, b) -> {
            Comparable<?> left = of.apply(a);
            Comparable<?> right = of.apply(b);
            if (isNone(left) || isNone(right)) {
                return Boolean.compare(isNone(left), isNone(right));
            }
            return one.compare((Comparable<Object>) left, (Comparable<Object>) right);
        };
    }

    private static boolean isNone(@Nullable Comparable<?> value) {
        return value == null || value.equals("");
    }

    private static boolean holds(ColumnTest test, @Nullable Comparable<?> value) {
        return switch (test) {
            case ColumnTest.OneOf one -> one.values().contains(stored(value));
            case ColumnTest.Between(Long least, Long most) -> !isNone(value)
                    && (least == null || units(value) >= least) && (most == null || units(value) <= most);
            case ColumnTest.Days(LocalDate from, LocalDate to) -> value instanceof LocalDate day
                    && (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
            case ColumnTest.Contains(String text) -> stored(value).toLowerCase(Locale.ROOT)
                    .contains(text.toLowerCase(Locale.ROOT));
            case ColumnTest.Present(boolean present) -> isNone(value) != present;
        };
    }

    private static long units(@Nullable Comparable<?> value) {
        return switch (value) {
            case Money money -> money.fen();
            case Long count -> count;
            case null, default -> throw new IllegalArgumentException("not a figure: " + value);
        };
    }

    private static String stored(@Nullable Comparable<?> value) {
        return switch (value) {
            case null -> "";
            case Money money -> String.valueOf(money.fen());
            case Comparable<?> other -> other.toString();
        };
    }
}
