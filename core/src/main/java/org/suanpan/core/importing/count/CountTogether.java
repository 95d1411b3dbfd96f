package org.suanpan.core.importing.count;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.document.Minute;

/// Several people's counts as one. `ADD`: each has counted other goods; `COMPARE`: they have counted the same goods.
public enum CountTogether {
    ADD, COMPARE;

    /// One product of all sheets. `quantity` null: the counts differ, it is to be counted again; `note` says who counted
    /// what, empty where one has counted it.
    public record Line(String code, @Nullable Quantity quantity, String note) {}

    private record Count(String counter, Quantity quantity) {}

    /// In the order of the sheets. Refuses sheets of different times, and sheets on which nothing was counted.
    public List<Line> lines(List<CountSheet> sheets) {
        minute(sheets);
        Map<String, List<Count>> counts = new LinkedHashMap<>();
        sheets.forEach(sheet -> sheet.counted().forEach((code, quantity) ->
                counts.computeIfAbsent(code, _ -> new ArrayList<>()).add(new Count(sheet.counter(), quantity))));
        if (counts.isEmpty()) {
            throw new Rejected("count.nothing");
        }
        return counts.entrySet().stream().map(each -> line(each.getKey(), each.getValue())).toList();
    }

    private Line line(String code, List<Count> counts) {
        String note = counts.size() == 1 ? "" : counts.stream().map(count -> count.counter() + " " + count.quantity())
                .collect(Collectors.joining("，"));
        Quantity first = counts.getFirst().quantity();
        return switch (this) {
            case ADD -> new Line(code, counts.stream().map(Count::quantity).reduce(Quantity.ZERO, Quantity::plus), note);
            case COMPARE -> new Line(code, counts.stream().allMatch(count -> count.quantity().equals(first)) ? first : null, note);
        };
    }

    /// When all of them counted; null where no sheet says a time.
    public static @Nullable Integer minute(List<CountSheet> sheets) {
        CountSheet timed = null;
        for (CountSheet sheet : sheets) {
            Integer minute = sheet.minute();
            if (minute != null && timed != null && !minute.equals(timed.minute())) {
                Integer other = timed.minute();
                throw new Rejected("count.times-differ", timed.file(), sheet.file(), other == null ? "" : Minute.words(other),
                        Minute.words(minute));
            }
            timed = minute == null ? timed : sheet;
        }
        return timed == null ? null : timed.minute();
    }
}
