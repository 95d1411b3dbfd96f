package org.suanpan.reports.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.ledger.statement.Side;
import org.suanpan.core.ledger.statement.Statement;
import org.suanpan.core.ledger.statement.StatementItem;
import org.suanpan.core.ledger.statement.StatementLine;
import org.suanpan.reports.table.Column;
import org.suanpan.reports.table.Table;
import org.suanpan.reports.text.Words;

/// A statement as a plain list: the opening balance, then each document, with its lines of goods below it.
final class StatementTable {

    private StatementTable() {}

    /// One row; what does not apply is null. `amount` of goods stands in no column that is added up.
    record Row(@Nullable LocalDate date, String kind, String number, String summary, @Nullable Quantity quantity,
            @Nullable UnitPrice price, @Nullable Money amount, @Nullable Money increase, @Nullable Money received,
            @Nullable Money waived, @Nullable Money balance) {}

    static Table<Row> of(Statement statement, Words words) {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(statement.span().from(), words.get("report.statement.opening"), "", "", null, null, null, null, null,
                null, statement.opening()));
        for (StatementLine line : statement.lines()) {
            rows.add(new Row(line.date(), kind(line, words), line.number().text(), line.remark(), null, null, null,
                    line.increase(), line.received(), line.waived(), line.balance()));
            line.items().forEach(item -> rows.add(new Row(line.date(), "", line.number().text(), summary(item, words),
                    item.quantity(), item.price(), item.amount(), null, null, null, null)));
        }
        return Table.of(title(statement.holder().side(), words), statement.holder().name(), List.of(
                Column.date("date", Row::date),
                Column.text("kind", Row::kind),
                Column.code("number", Row::number),
                Column.text("summary", Row::summary),
                Column.quantity("quantity", Row::quantity),
                Column.price("price", Row::price),
                Column.money("amount", Row::amount),
                Column.<Row>money("increase", Row::increase).summed(),
                Column.<Row>money("received", Row::received).summed(),
                Column.<Row>money("waived", Row::waived).summed(),
                Column.money("balance", Row::balance)), 1, rows, "", Map.of());
    }

    static String title(Side side, Words words) {
        return words.get("report.statement.title." + side);
    }

    static String kind(StatementLine line, Words words) {
        String kind = words.get("report.document." + line.kind());
        return line.red() ? words.get("report.statement.red", kind) : kind;
    }

    static String summary(StatementItem item, Words words) {
        String name = item.spec().isBlank() ? item.name() : item.name() + " " + item.spec();
        return item.gift() ? words.get("report.statement.gift", name) : name;
    }
}
