package org.suanpan.persistence.party;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.ColumnTest;
import org.suanpan.core.base.ListQuery;

/// The rule of a segment as rows of `segment_term`, and back.
final class SegmentRows {

    private static final String TEXT = "TEXT";

    private SegmentRows() {}

    /// One row; rows of one field stand for one condition.
    record TermRow(long segmentId, String field, String test, String value) {}

    static List<TermRow> rows(long segment, ListQuery rule) {
        List<TermRow> rows = new ArrayList<>();
        if (!rule.text().isEmpty()) {
            rows.add(new TermRow(segment, "", TEXT, rule.text()));
        }
        for (ListQuery.Filter filter : rule.filters()) {
            switch (filter.test()) {
                case ColumnTest.OneOf one -> one.values().forEach(value -> rows.add(new TermRow(segment, filter.column(), "ONE_OF", value)));
                case ColumnTest.Between range -> {
                    add(rows, segment, filter, "LEAST", range.least());
                    add(rows, segment, filter, "MOST", range.most());
                }
                case ColumnTest.Days days -> {
                    add(rows, segment, filter, "FROM", days.from());
                    add(rows, segment, filter, "UNTIL", days.to());
                }
                case ColumnTest.Contains words -> add(rows, segment, filter, "CONTAINS", words.text());
                case ColumnTest.Present is -> add(rows, segment, filter, is.present() ? "PRESENT" : "EMPTY", "");
            }
        }
        return rows;
    }

    private static void add(List<TermRow> rows, long segment, ListQuery.Filter filter, String test, @Nullable Object value) {
        if (value != null) {
            rows.add(new TermRow(segment, filter.column(), test, value.toString()));
        }
    }

    static ListQuery rule(List<TermRow> rows) {
        ListQuery rule = ListQuery.ALL;
        Map<String, List<TermRow>> fields = new LinkedHashMap<>();
        for (TermRow row : rows) {
            if (row.test().equals(TEXT)) {
                rule = rule.withText(row.value());
            } else {
                fields.computeIfAbsent(row.field(), _ -> new ArrayList<>()).add(row);
            }
        }
        for (Map.Entry<String, List<TermRow>> field : fields.entrySet()) {
            rule = rule.where(field.getKey(), test(field.getValue()));
        }
        return rule;
    }

    private static ColumnTest test(List<TermRow> rows) {
        Map<String, String> ends = new LinkedHashMap<>();
        rows.forEach(row -> ends.put(row.test(), row.value()));
        String first = rows.getFirst().test();
        return switch (first) {
            case "ONE_OF" -> new ColumnTest.OneOf(rows.stream().map(TermRow::value).toList());
            case "LEAST", "MOST" -> new ColumnTest.Between(number(ends.get("LEAST")), number(ends.get("MOST")));
            case "FROM", "UNTIL" -> new ColumnTest.Days(day(ends.get("FROM")), day(ends.get("UNTIL")));
            case "CONTAINS" -> new ColumnTest.Contains(rows.getFirst().value());
            default -> new ColumnTest.Present(first.equals("PRESENT"));
        };
    }

    private static @Nullable Long number(@Nullable String digits) {
        return digits == null ? null : Long.valueOf(digits);
    }

    private static @Nullable LocalDate day(@Nullable String iso) {
        return iso == null ? null : LocalDate.parse(iso);
    }
}
