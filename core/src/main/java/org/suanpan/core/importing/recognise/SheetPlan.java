package org.suanpan.core.importing.recognise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.suanpan.core.importing.Entity;
import org.suanpan.core.importing.MergedRange;
import org.suanpan.core.importing.SheetPreview;
import org.suanpan.core.importing.value.Dates;

/// How one sheet will be read. `columns`: field → column, imported fields only. `missing`: what it lacks to be that
/// kind of sheet (`date`, `product`, `amount`, `name`); empty = it can be imported.
public record SheetPlan(String sheet, Entity entity, Header header, List<ColumnMatch> matches,
        Map<String, Integer> columns, Dates dates, List<MergedRange> merged, List<String> missing, long dataRows) {

    public SheetPlan {
        matches = List.copyOf(matches);
        columns = Map.copyOf(columns);
        merged = List.copyOf(merged);
        missing = List.copyOf(missing);
    }

    public boolean isComplete() {
        return missing.isEmpty();
    }

    /// The sum that decides between kinds of sheets; a column named after the kind itself counts a little more.
    int weight() {
        return matches.stream().filter(m -> columns.containsKey(m.field())).mapToInt(ColumnMatch::score).sum();
    }

    public int confidence() {
        return isComplete()
                ? (int) matches.stream().filter(m -> columns.containsKey(m.field())).mapToInt(ColumnMatch::score)
                        .average().orElse(0)
                : 0;
    }

    /// Field → header as written, in the order of the columns.
    public Map<String, String> mapping() {
        Map<String, String> mapping = new LinkedHashMap<>();
        columns.entrySet().stream().sorted(Comparator.comparingInt(Map.Entry::getValue))
                .forEach(e -> mapping.put(e.getKey(), header.names().get(e.getValue())));
        return mapping;
    }

    public List<SheetPreview.Column> previewColumns() {
        List<SheetPreview.Column> shown = new ArrayList<>();
        for (int column = 0; column < header.names().size(); column++) {
            int at = column;
            ColumnMatch match = matches.stream()
                    .filter(m -> m.column() == at && columns.containsKey(m.field())).findFirst()
                    .orElse(new ColumnMatch(at, "", 0, "none"));
            shown.add(new SheetPreview.Column(
                    header.names().get(column), match.field(), match.score(), match.reason()));
        }
        return shown;
    }
}
