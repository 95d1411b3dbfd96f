package org.suanpan.persistence.db;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.ColumnTest;
import org.suanpan.core.base.ListQuery;

/// A [ListQuery] as the fragments of `ListTerms.xml` read it: values go in as parameters only, and which SQL a column
/// stands for is said by the list's own mapper.
public record ListTerms(String like, List<Term> filters, List<Order> sorts) {

    /// `kind` chooses the comparison.
    public enum Kind { ONE_OF, AT_LEAST, AT_MOST, CONTAINS, EMPTY, PRESENT, NONE }

    /// One comparison; what `kind` does not need is empty.
    public record Term(String column, Kind kind, List<String> values, @Nullable Object bound) {}

    /// One step of the order.
    public record Order(String column, boolean descending) {}

    public ListTerms {
        filters = List.copyOf(filters);
        sorts = List.copyOf(sorts);
    }

    public static ListTerms of(ListQuery query) {
        return new ListTerms(Like.containing(query.text()),
                query.filters().stream().flatMap(f -> terms(f.column(), f.test()).stream()).toList(),
                query.sorts().stream().map(s -> new Order(s.column(), s.descending())).toList());
    }

    /// The same without the conditions on `column`: what its funnel offers does not shrink by its own choice.
    public ListTerms besides(String column) {
        return new ListTerms(like, filters.stream().filter(f -> !f.column().equals(column)).toList(), sorts);
    }

    /// The column whose values are counted.
    public static Term counted(String column) {
        return new Term(column, Kind.NONE, List.of(), null);
    }

    private static List<Term> terms(String column, ColumnTest test) {
        return switch (test) {
            case ColumnTest.OneOf one -> List.of(one.values().isEmpty()
                    ? new Term(column, Kind.NONE, List.of(), null)
                    : new Term(column, Kind.ONE_OF, one.values(), null));
            case ColumnTest.Between range -> ends(column, range.least(), range.most());
            case ColumnTest.Days days -> ends(column, iso(days.from()), iso(days.to()));
            case ColumnTest.Contains words -> words.text().isBlank() ? List.of()
                    : List.of(new Term(column, Kind.CONTAINS, List.of(), Like.containing(words.text())));
            case ColumnTest.Present is ->
                List.of(new Term(column, is.present() ? Kind.PRESENT : Kind.EMPTY, List.of(), null));
        };
    }

    private static List<Term> ends(String column, @Nullable Object least, @Nullable Object most) {
        return Stream.of(new Term(column, Kind.AT_LEAST, List.of(), least),
                new Term(column, Kind.AT_MOST, List.of(), most)).filter(t -> t.bound() != null).toList();
    }

    private static @Nullable String iso(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
