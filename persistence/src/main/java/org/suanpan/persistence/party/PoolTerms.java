package org.suanpan.persistence.party;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.ColumnTest;
import org.suanpan.core.base.ListQuery;
import org.suanpan.core.party.CustomerQueries;
import org.suanpan.persistence.db.ListTerms;

/// A query over customers as its SQL reads it: days without a sale are days of the last one, and tags stand apart, each group of
/// `tagged` being what of one axis would do.
record PoolTerms(ListTerms terms, List<List<String>> tagged) {

    private static final Pattern AXIS = Pattern.compile("[:：]");
    private static final String TAGS = "tags";
    private static final String IDLE = "idleDays";
    private static final String LAST = "lastSale";

    static PoolTerms of(ListQuery asked, @Nullable LocalDate today) {
        ListQuery query = asked.over(CustomerQueries.COLUMNS);
        List<ListQuery.Filter> filters = new ArrayList<>();
        List<List<String>> tagged = new ArrayList<>();
        for (ListQuery.Filter filter : query.filters()) {
            if (filter.column().equals(TAGS) && filter.test() instanceof ColumnTest.OneOf some && !some.values().contains("")) {
                tagged.addAll(byAxis(some.values()));
            } else if (filter.column().equals(IDLE)) {
                filters.add(new ListQuery.Filter(LAST, lastSale(filter.test(), today)));
            } else {
                filters.add(filter);
            }
        }
        List<ListQuery.Sort> sorts = query.sorts().stream()
                .map(sort -> sort.column().equals(IDLE) ? new ListQuery.Sort(LAST, !sort.descending()) : sort).toList();
        return new PoolTerms(ListTerms.of(new ListQuery(query.text(), filters, sorts)), tagged);
    }

    /// Without what is asked of one column.
    PoolTerms besides(String column) {
        return new PoolTerms(terms.besides(column.equals(IDLE) ? LAST : column), column.equals(TAGS) ? List.of() : tagged);
    }

    private static List<List<String>> byAxis(List<String> tags) {
        Map<String, List<String>> axes = new LinkedHashMap<>();
        tags.forEach(tag -> axes.computeIfAbsent(AXIS.matcher(tag).find() ? AXIS.split(tag, 2)[0] : "", _ -> new ArrayList<>()).add(tag));
        return List.copyOf(axes.values());
    }

    private static ColumnTest lastSale(ColumnTest idle, @Nullable LocalDate today) {
        if (!(idle instanceof ColumnTest.Between days)) {
            return idle;
        }
        if (today == null) {
            return new ColumnTest.OneOf(List.of());
        }
        return new ColumnTest.Days(days.most() == null ? null : today.minusDays(days.most()),
                days.least() == null ? null : today.minusDays(days.least()));
    }
}
