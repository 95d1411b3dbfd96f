package org.suanpan.reports.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.ledger.compare.Comparison;
import org.suanpan.core.ledger.compare.Ours;
import org.suanpan.core.ledger.compare.Pair;
import org.suanpan.core.ledger.compare.Theirs;
import org.suanpan.reports.table.Column;
import org.suanpan.reports.table.Table;
import org.suanpan.reports.text.Words;

/// A comparison as rows: what differs first, then what one side has alone, then what is matched.
final class ComparisonTable {

    static final List<String> GROUPS = List.of("different", "ours", "theirs", "matched");

    private ComparisonTable() {}

    /// One row; what a side does not have is null or "". `difference` stands in the first row of what belongs together.
    record Row(String group, @Nullable Ours our, @Nullable Theirs their, String ground, @Nullable Money difference) {

        @Nullable LocalDate ourDate() {
            return our == null ? null : our.date();
        }

        @Nullable Money ourAmount() {
            return our == null ? null : our.amount();
        }

        @Nullable LocalDate theirDate() {
            return their == null ? null : their.date();
        }

        @Nullable Money theirAmount() {
            return their == null ? null : their.amount();
        }
    }

    static List<Row> rows(Comparison found, String group) {
        Comparison.Groups groups = found.groups();
        return switch (group) {
            case "different" -> groups.different().stream().flatMap(pair -> rows(group, pair).stream()).toList();
            case "ours" -> groups.onlyOurs().stream().map(our -> new Row(group, our, null, "", our.amount())).toList();
            case "theirs" -> groups.onlyTheirs().stream().map(their -> new Row(group, null, their, "", their.amount().negated())).toList();
            default -> groups.matched().stream().flatMap(pair -> rows(group, pair).stream()).toList();
        };
    }

    private static List<Row> rows(String group, Pair pair) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < Math.max(pair.ours().size(), pair.theirs().size()); i++) {
            rows.add(new Row(group, i < pair.ours().size() ? pair.ours().get(i) : null,
                    i < pair.theirs().size() ? pair.theirs().get(i) : null, pair.ground().name(), i == 0 ? pair.difference() : null));
        }
        return rows;
    }

    static Table<Row> of(Comparison found, Words words) {
        List<Row> rows = GROUPS.stream().flatMap(group -> rows(found, group).stream()).toList();
        return Table.of(words.get("report.compare.title"), found.holder().name() + "  " + found.span().from() + " – " + found.span().to(),
                List.of(
                        Column.text("group", row -> words.get("report.compare.group." + row.group())),
                        Column.date("our_date", Row::ourDate),
                        Column.code("our_number", row -> row.our() == null ? "" : row.our().number().text()),
                        Column.text("our_kind", row -> row.our() == null ? "" : kind(row.our(), words)),
                        Column.<Row>money("our_amount", Row::ourAmount).summed(),
                        Column.date("their_date", Row::theirDate),
                        Column.code("their_number", row -> row.their() == null ? "" : row.their().number()),
                        Column.text("their_words", row -> row.their() == null ? "" : row.their().words()),
                        Column.<Row>money("their_amount", Row::theirAmount).summed(),
                        Column.<Row>money("difference", Row::difference).summed(),
                        Column.text("ground", row -> row.ground().isEmpty() ? "" : words.get("report.compare.ground." + row.ground()))),
                1, rows, words.get("report.compare.nothing"), Map.of());
    }

    static String kind(Ours our, Words words) {
        String kind = words.get("report.document." + our.kind());
        return our.part() == Ours.Part.WAIVED ? words.get("report.compare.waived", kind) : kind;
    }
}
