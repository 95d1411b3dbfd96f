package org.suanpan.reports.statement;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.document.ChineseCapitals;
import org.suanpan.core.ledger.statement.AgeGroup;
import org.suanpan.core.ledger.statement.FreeAmount;
import org.suanpan.core.ledger.statement.OpenDocument;
import org.suanpan.core.ledger.statement.Paying;
import org.suanpan.core.ledger.statement.Side;
import org.suanpan.core.ledger.statement.Statement;
import org.suanpan.core.ledger.statement.StatementExport.Origin;
import org.suanpan.core.ledger.statement.StatementItem;
import org.suanpan.core.ledger.statement.StatementLine;
import org.suanpan.core.paper.Paper;
import org.suanpan.core.paper.Paper.Column;
import org.suanpan.core.paper.Paper.Fact;
import org.suanpan.core.paper.Paper.Level;
import org.suanpan.core.paper.Paper.Row;
import org.suanpan.core.paper.PaperExport;
import org.suanpan.reports.text.Words;

/// 对账单 on pages: the same blocks as in the workbook.
final class StatementPaper {

    private final Statement statement;
    private final Origin origin;
    private final Words words;
    private final Side side;
    private final boolean detailed;

    StatementPaper(Statement statement, Origin origin, Words words) {
        this.statement = statement;
        this.origin = origin;
        this.words = words;
        this.side = statement.holder().side();
        this.detailed = statement.lines().stream().anyMatch(line -> !line.items().isEmpty());
    }

    static PaperExport.Origin origin(Origin origin) {
        return new PaperExport.Origin(origin.shop(), origin.language(), origin.made());
    }

    Paper paper() {
        List<Paper.Part> parts = new ArrayList<>(List.of(lines(), sums(),
                new Paper.Said(words.get("report.statement.capitals", ChineseCapitals.of(statement.closing())), false), ages()));
        if (!statement.open().isEmpty() || !statement.unallocated().isEmpty()) {
            parts.add(open());
        }
        if (!origin.paying().isEmpty()) {
            parts.add(paying(origin.paying()));
        }
        parts.add(new Paper.Said(words.get("report.statement.please"), true));
        parts.add(new Paper.Signed(List.of(words.get("report.statement.ours", origin.shop()), words.get("report.statement.theirs." + side))));
        return new Paper(StatementTable.title(side, words), about(), parts);
    }

    private List<String> about() {
        String contact = String.join("  ", Stream.of(statement.holder().person(), statement.holder().phone(), statement.holder().address())
                .filter(each -> !each.isBlank()).toList());
        List<String> about = new ArrayList<>();
        about.add(words.get("report.statement.who." + side, statement.holder().name(), statement.holder().code()) + "　　"
                + words.get("report.statement.span", statement.span().from(), statement.span().to()));
        if (!contact.isEmpty()) {
            about.add(words.get("report.statement.contact", contact));
        }
        about.add(words.get("report.statement.made", origin.made(), "DZ-" + statement.holder().code() + "-"
                + statement.span().to().format(DateTimeFormatter.BASIC_ISO_DATE)));
        return about;
    }

    private String head(String key) {
        return words.get("report.statement.column." + StatementFiles.sided(key, side));
    }

    private Paper.Grid lines() {
        List<Column> columns = new ArrayList<>(Stream.of("date", "kind", "number", "summary").map(key -> Column.words(head(key))).toList());
        if (detailed) {
            columns.add(Column.figures(head("quantity")));
            columns.add(Column.figures(head("price")));
        }
        Stream.of("increase", "received", "waived", "balance").forEach(key -> columns.add(Column.figures(head(key))));
        List<Row> rows = new ArrayList<>();
        rows.add(row(Level.PLAIN, statement.span().from().toString(), words.get("report.statement.opening"), "", "", null, null, null, null,
                null, statement.opening()));
        for (StatementLine line : statement.lines()) {
            rows.add(row(Level.PLAIN, line.date().toString(), StatementTable.kind(line, words), line.number().text(), line.remark(), null, null,
                    some(line.increase()), some(line.received()), some(line.waived()), line.balance()));
            for (StatementItem item : line.items()) {
                rows.add(row(Level.DETAIL, "", "", "", StatementTable.summary(item, words) + "  " + item.unit(), item.quantity(),
                        item.price(), item.amount(), null, null, null));
            }
        }
        Money increase = statement.lines().stream().map(StatementLine::increase).reduce(Money.ZERO, Money::plus);
        rows.add(row(Level.TOTAL, words.get("report.total"), "", "", statement.lines().isEmpty() ? words.get("report.statement.nothing") : "",
                null, null, increase, statement.received(), statement.waived(), statement.closing()));
        return new Paper.Grid("", columns, rows, "");
    }

    /// Quantity and price stand in a detailed statement only.
    private Row row(Level level, @Nullable Object... cells) {
        List<@Nullable Object> all = new ArrayList<>();
        for (Object cell : cells) {
            all.add(cell);
        }
        if (!detailed) {
            all.subList(4, 6).clear();
        }
        return new Row(level, all);
    }

    private static @Nullable Money some(Money amount) {
        return amount.isZero() ? null : amount;
    }

    private Paper.Facts sums() {
        List<Fact> facts = new ArrayList<>(List.of(fact("opening", statement.opening()), fact("traded." + side, statement.traded()),
                fact("returned." + side, statement.returned()), fact("received." + side, statement.received()),
                fact("waived", statement.waived())));
        if (!statement.otherwise().isZero()) {
            facts.add(fact("otherwise", statement.otherwise()));
        }
        facts.add(new Fact(words.get("report.statement.closing"), statement.closing(), true));
        return new Paper.Facts(facts);
    }

    private Fact fact(String key, Money amount) {
        return new Fact(words.get("report.statement." + key), amount, false);
    }

    private Paper.Facts ages() {
        List<Fact> facts = new ArrayList<>();
        for (AgeGroup group : AgeGroup.values()) {
            facts.add(fact("age." + group, statement.aged().of(group)));
        }
        if (!statement.aged().unallocated().isZero()) {
            facts.add(fact("free." + side, statement.aged().unallocated()));
        }
        return new Paper.Facts(facts);
    }

    private Paper.Grid open() {
        List<Column> columns = new ArrayList<>(Stream.of("date", "kind", "number", "due").map(key -> Column.words(head(key))).toList());
        Stream.of("amount", "settled." + side, "days", "open").forEach(key -> columns.add(Column.figures(head(key))));
        List<Row> rows = new ArrayList<>();
        for (OpenDocument document : statement.open()) {
            long days = document.daysOverdue(statement.span().to());
            rows.add(new Row(Level.PLAIN, Arrays.asList(document.date().toString(), words.get("report.document." + document.kind()),
                    document.number().text(), document.due().toString(), document.amount(), some(document.settled()),
                    days == 0 ? null : days, document.open())));
        }
        for (FreeAmount free : statement.unallocated()) {
            rows.add(new Row(Level.PLAIN, Arrays.asList(free.date().toString(), words.get("report.document." + free.kind()),
                    free.number().text(), words.get("report.statement.free." + side), null, null, null, free.amount().negated())));
        }
        rows.add(new Row(Level.TOTAL, Arrays.asList(words.get("report.total"), "", "", "", null, null, null,
                statement.openTotal().minus(statement.freeTotal()))));
        return new Paper.Grid(words.get("report.statement.open"), columns, rows, "");
    }

    /// A picture may be missing; that an array may be null is not seen in classes of another module.
    @SuppressWarnings("NullAway")
    private Paper.Beside paying(Paying paying) {
        List<String> lines = new ArrayList<>();
        lines.add(words.get("report.statement.paying"));
        add(lines, "holder", paying.holder());
        add(lines, "bank", paying.bank());
        add(lines, "account", paying.spacedAccount());
        add(lines, "note", paying.note());
        return new Paper.Beside(lines, paying.code(), words.get("report.statement.scan"));
    }

    private void add(List<String> lines, String key, String value) {
        if (!value.isBlank()) {
            lines.add(words.get("report.statement.paying." + key, value));
        }
    }
}
