package org.suanpan.core.base;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What one list shows: free `text`, conditions on columns that all must hold, and the order, most important first.
/// Columns are named by the keys of the list, such as `balance`; each list accepts its own and no other.
public record ListQuery(String text, List<Filter> filters, List<Sort> sorts) {

    public static final ListQuery ALL = new ListQuery("", List.of(), List.of());

    /// A condition on one column.
    public record Filter(String column, ColumnTest test) {}

    /// One step of the order. Rows without a value come last either way.
    public record Sort(String column, boolean descending) {

        Sort turned() {
            return new Sort(column, !descending);
        }
    }

    public ListQuery {
        text = text.strip();
        filters = List.copyOf(filters);
        sorts = List.copyOf(sorts);
    }

    public ListQuery withText(String words) {
        return new ListQuery(words, filters, sorts);
    }

    /// A column holds one condition: a new one takes the place of the old.
    public ListQuery where(String column, ColumnTest test) {
        List<Filter> next = new ArrayList<>(without(column).filters);
        next.add(new Filter(column, test));
        return new ListQuery(text, next, sorts);
    }

    public ListQuery without(String column) {
        return new ListQuery(text, filters.stream().filter(f -> !f.column().equals(column)).toList(), sorts);
    }

    /// The condition on `column`, if it has one.
    public Optional<ColumnTest> testOf(String column) {
        return filters.stream().filter(f -> f.column().equals(column)).map(Filter::test).findFirst();
    }

    /// No text and no condition; the order stays.
    public ListQuery cleared() {
        return new ListQuery("", List.of(), sorts);
    }

    /// Orders by this column alone, upwards first; once it is the only one, it turns round each time.
    public ListQuery sortedBy(String column) {
        return sortedBy(new Sort(column, false));
    }

    /// The same with the direction that comes first.
    public ListQuery sortedBy(Sort first) {
        return new ListQuery(text, filters, List.of(sorts.equals(List.of(first)) ? first.turned() : first));
    }

    /// Adds the column as the least important step: upwards, then downwards, then not at all.
    public ListQuery alsoSortedBy(String column) {
        return alsoSortedBy(new Sort(column, false));
    }

    /// The same with the direction that comes first.
    public ListQuery alsoSortedBy(Sort first) {
        List<Sort> next = new ArrayList<>(sorts);
        int at = sorts.stream().map(Sort::column).toList().indexOf(first.column());
        if (at < 0) {
            next.add(first);
        } else if (sorts.get(at).equals(first)) {
            next.set(at, first.turned());
        } else {
            next.remove(at);
        }
        return new ListQuery(text, filters, next);
    }

    public boolean isFiltered() {
        return !text.isEmpty() || !filters.isEmpty();
    }

    /// Hands this back if it names only `known` columns. A view saved by another edition may name one that is gone:
    /// refuses with `list.unknown-column`.
    public ListQuery over(Set<String> known) {
        filters.forEach(f -> check(f.column(), known));
        sorts.forEach(s -> check(s.column(), known));
        return this;
    }

    private static void check(String column, Set<String> known) {
        if (!known.contains(column)) {
            throw new Rejected("list.unknown-column", column);
        }
    }
}
