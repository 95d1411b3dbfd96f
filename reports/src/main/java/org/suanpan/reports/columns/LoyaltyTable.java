package org.suanpan.reports.columns;

import java.util.List;
import java.util.Map;

import org.suanpan.core.base.Money;
import org.suanpan.core.loyalty.points.GivenLine;
import org.suanpan.reports.table.Column;
import org.suanpan.reports.table.Table;
import org.suanpan.reports.text.Words;

/// The register of rebates and gifts. What was taken back again stands with its value struck to nothing, so that the sum is what was given.
public final class LoyaltyTable {

    private LoyaltyTable() {}

    public static Table<GivenLine> given(List<GivenLine> rows, String title, String criteria, Words words) {
        List<Column<GivenLine>> columns = List.of(
                Column.date("date", GivenLine::day),
                Column.text("kind", row -> words.get("report.given." + row.kind())),
                Column.text("customer", GivenLine::name),
                Column.code("contract", GivenLine::contract),
                Column.text("gift", GivenLine::what),
                Column.text("receiver", GivenLine::person),
                Column.<GivenLine>count("points", row -> row.back() ? 0 : row.points()).summed(),
                Column.<GivenLine>money("value", row -> row.back() ? Money.ZERO : row.value()).summed(),
                Column.text("approver", GivenLine::approver),
                Column.text("reason", GivenLine::reason),
                Column.code("number", GivenLine::number),
                Column.text("state", row -> words.get(row.back() ? "report.given.back" : "report.given.stands")));
        return Table.of(title, criteria, columns, 1, rows, words.get("report.empty.loyalty"), Map.of());
    }
}
