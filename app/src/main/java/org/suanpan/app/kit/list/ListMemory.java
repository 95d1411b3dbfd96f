package org.suanpan.app.kit.list;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.jr.ob.JSON;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.suanpan.app.base.Json;
import org.suanpan.app.base.Preferences;
import org.suanpan.app.kit.ColumnPlace;
import org.suanpan.core.base.ColumnTest;
import org.suanpan.core.base.ListQuery;

/// What this user keeps of one list: places of columns, and views. What can't be read any more is left out.
final class ListMemory {

    private static final Logger LOG = LoggerFactory.getLogger(ListMemory.class);

    private final Preferences preferences;
    private final String name;
    private final Set<String> known;

    /// `known` columns; what names another is left out.
    ListMemory(Preferences preferences, String name, Set<String> known) {
        this.preferences = preferences;
        this.name = "list." + name;
        this.known = Set.copyOf(known);
    }

    List<ColumnPlace> places() {
        return places(read(".columns"));
    }

    void keepPlaces(List<ColumnPlace> places) {
        write(".columns", written(places));
    }

    List<SavedView> views() {
        List<SavedView> views = new ArrayList<>();
        for (Json each : read(".views").items()) {
            try {
                views.add(new SavedView(each.at("name").text(), query(each.at("query")), places(each.at("columns"))));
            } catch (IllegalArgumentException | DateTimeException e) {
                LOG.warn("a view of {} can't be read and is left out", name, e);
            }
        }
        return views;
    }

    void keepViews(List<SavedView> views) {
        write(".views", views.stream().map(view -> Map.of("name", view.name(), "query", written(view.query()),
                "columns", written(view.places()))).toList());
    }

    /// How many columns stay in sight; below 0 = as the list was built.
    int frozen() {
        return Integer.parseInt(preferences.get(name + ".frozen", "-1"));
    }

    void keepFrozen(int columns) {
        preferences.set(name + ".frozen", String.valueOf(columns));
    }

    /// The view the list begins with; empty for none.
    String first() {
        return preferences.get(name + ".first", "");
    }

    void keepFirst(String view) {
        preferences.set(name + ".first", view);
    }

    private Json read(String what) {
        String kept = preferences.get(name + what, "[]");
        try {
            return new Json(JSON.std.anyFrom(kept));
        } catch (IOException e) {
            LOG.warn("{}{} can't be read and is left out", name, what, e);
            return new Json(List.of());
        }
    }

    private void write(String what, Object value) {
        try {
            preferences.set(name + what, JSON.std.asString(value));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<ColumnPlace> places(Json kept) {
        return kept.items().stream().filter(each -> known.contains(each.text("key", "")))
                .map(each -> new ColumnPlace(each.at("key").text(), Double.parseDouble(each.text("width", "0")),
                        each.has("shown") ? Boolean.valueOf(each.isTrue("shown")) : null))
                .toList();
    }

    private static List<Map<String, Object>> written(List<ColumnPlace> places) {
        return places.stream().map(place -> {
            Map<String, Object> each = new LinkedHashMap<>(Map.of("key", place.key()));
            if (place.width() > 0) {
                each.put("width", place.width());
            }
            if (place.shown() != null) {
                each.put("shown", place.shown());
            }
            return each;
        }).toList();
    }

    private ListQuery query(Json kept) {
        return new ListQuery(kept.text("text", ""),
                kept.at("filters").items().stream().filter(this::isKnown)
                        .map(f -> new ListQuery.Filter(f.at("column").text(), test(f))).toList(),
                kept.at("sorts").items().stream().filter(this::isKnown)
                        .map(s -> new ListQuery.Sort(s.at("column").text(), s.isTrue("descending"))).toList());
    }

    private boolean isKnown(Json step) {
        return known.contains(step.text("column", ""));
    }

    private static ColumnTest test(Json kept) {
        if (kept.has("values")) {
            return new ColumnTest.OneOf(kept.at("values").items().stream().map(Json::text).toList());
        }
        if (kept.has("contains")) {
            return new ColumnTest.Contains(kept.at("contains").text());
        }
        if (kept.has("present")) {
            return new ColumnTest.Present(kept.isTrue("present"));
        }
        if (kept.has("from") || kept.has("to")) {
            return new ColumnTest.Days(day(kept, "from"), day(kept, "to"));
        }
        return new ColumnTest.Between(figure(kept, "least"), figure(kept, "most"));
    }

    private static @Nullable LocalDate day(Json kept, String key) {
        return kept.has(key) ? kept.at(key).day() : null;
    }

    private static @Nullable Long figure(Json kept, String key) {
        return kept.has(key) ? Long.valueOf(kept.at(key).text()) : null;
    }

    private static Map<String, Object> written(ListQuery query) {
        return Map.of("text", query.text(),
                "filters", query.filters().stream().map(ListMemory::written).toList(),
                "sorts", query.sorts().stream()
                        .map(s -> Map.of("column", s.column(), "descending", s.descending())).toList());
    }

    private static Map<String, Object> written(ListQuery.Filter filter) {
        Map<String, Object> each = new LinkedHashMap<>(Map.of("column", filter.column()));
        switch (filter.test()) {
            case ColumnTest.OneOf one -> each.put("values", one.values());
            case ColumnTest.Contains words -> each.put("contains", words.text());
            case ColumnTest.Present is -> each.put("present", is.present());
            case ColumnTest.Days days -> {
                put(each, "from", days.from());
                put(each, "to", days.to());
            }
            case ColumnTest.Between range -> {
                put(each, "least", range.least());
                put(each, "most", range.most());
            }
        }
        return each;
    }

    private static void put(Map<String, Object> into, String key, @Nullable Object value) {
        if (value != null) {
            into.put(key, value.toString());
        }
    }
}
