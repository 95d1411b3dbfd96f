package org.suanpan.reports.statement;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.suanpan.core.base.Money;
import org.suanpan.core.document.ChineseCapitals;
import org.suanpan.core.ledger.statement.AgeGroup;
import org.suanpan.core.ledger.statement.Aged;
import org.suanpan.core.ledger.statement.FreeAmount;
import org.suanpan.core.ledger.statement.OpenDocument;
import org.suanpan.core.ledger.statement.Paying;
import org.suanpan.core.ledger.statement.Side;
import org.suanpan.core.ledger.statement.Statement;
import org.suanpan.core.ledger.statement.StatementExport.Origin;
import org.suanpan.core.ledger.statement.StatementItem;
import org.suanpan.core.ledger.statement.StatementLine;
import org.suanpan.reports.excel.Format;
import org.suanpan.reports.excel.FreeSheet;
import org.suanpan.reports.excel.Live;
import org.suanpan.reports.excel.Style;
import org.suanpan.reports.excel.Style.Align;
import org.suanpan.reports.text.Words;

/// 对账单 on one sheet: the account line by line, what it comes to, how old the debt is, what is open, room to sign. Balances
/// and totals are formulas over the lines.
final class StatementSheet {

    static final int HEADER_ROW = 4;
    /// Six rows of 18 points: as large as a code is printed on a card.
    private static final int CODE_ROWS = 6;
    private static final int LAST = 9;
    private static final int INCREASE = 6;
    private static final int RECEIVED = 7;
    private static final int WAIVED = 8;
    private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);
    private static final double[] WIDTHS = {11.5, 12, 19, 32, 10, 11, 14, 14, 11, 15};
    private static final List<String> COLUMNS = List.of("date", "kind", "number", "summary", "quantity", "price", "increase",
            "received", "waived", "balance");
    private static final List<String> OPEN = List.of("date", "kind", "number", "due", "", "", "amount", "settled", "days",
            "open");
    private static final Style TEXT = Style.PLAIN.aligned(Align.LEFT);
    private static final Style DAY = Style.PLAIN.as(Format.DATE).aligned(Align.CENTER);
    private static final Style MONEY = Style.PLAIN.as(Format.MONEY).aligned(Align.RIGHT);
    private static final Style STRONG = MONEY.strong();
    private static final Style SUM = Style.TOTAL.as(Format.MONEY).aligned(Align.RIGHT);
    private static final Style GREY = TEXT.coloured(Style.MUTED).sized(9).indented(2);
    private static final Style GREY_FIGURE = MONEY.coloured(Style.MUTED).sized(9);

    private final FreeSheet sheet;
    private final Statement statement;
    private final Origin origin;
    private final Words words;
    private final Side side;
    private int row = HEADER_ROW + 1;

    StatementSheet(FreeSheet sheet, Statement statement, Origin origin, Words words) {
        this.sheet = sheet;
        this.statement = statement;
        this.origin = origin;
        this.words = words;
        this.side = statement.holder().side();
    }

    void fill() {
        for (int c = 0; c < WIDTHS.length; c++) {
            sheet.width(c, WIDTHS[c]);
        }
        sheet.withoutGrid();
        head();
        header(HEADER_ROW, COLUMNS, "report.statement.column.");
        sheet.repeat(HEADER_ROW);
        sheet.freezeBelow(HEADER_ROW + 1);
        int closing = lines();
        standing(closing);
        open();
        foot();
        sheet.printOnly(row, LAST);
    }

    private void head() {
        sheet.height(0, 30);
        sheet.merged(0, 0, 0, LAST, (origin.shop() + "  " + StatementTable.title(side, words)).strip(),
                Style.TITLE.sized(18).aligned(Align.CENTER));
        sheet.merged(1, 0, 1, 5, words.get("report.statement.who." + side, statement.holder().name(),
                statement.holder().code()), TEXT.strong());
        sheet.merged(1, 6, 1, LAST, words.get("report.statement.span", statement.span().from(), statement.span().to()),
                Style.PLAIN.aligned(Align.RIGHT));
        sheet.merged(2, 0, 2, 5, words.get("report.statement.contact", contact()), TEXT.coloured(Style.MUTED));
        sheet.merged(2, 6, 2, LAST, words.get("report.statement.made",
                origin.made().format(DateTimeFormatter.ISO_LOCAL_DATE), number()),
                Style.PLAIN.coloured(Style.MUTED).aligned(Align.RIGHT));
        sheet.height(3, 6);
    }

    private String contact() {
        return List.of(statement.holder().person(), statement.holder().phone(), statement.holder().address()).stream()
                .filter(text -> !text.isBlank()).collect(Collectors.joining("  "));
    }

    private String number() {
        return "DZ-" + statement.holder().code() + "-" + statement.span().to().format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    private void header(int at, List<String> keys, String prefix) {
        sheet.height(at, 24);
        for (int c = 0; c < keys.size(); c++) {
            String key = keys.get(c);
            sheet.put(at, c, key.isEmpty() ? "" : words.get(prefix + (List.of("increase", "received", "settled").contains(key)
                    ? key + "." + side : key)), Style.HEADER.aligned(c < 4 ? Align.LEFT : Align.RIGHT));
        }
    }

    /// Gives the row of the closing balance.
    private int lines() {
        int first = row;
        sheet.put(row, 0, day(statement.span().from()), DAY);
        sheet.put(row, 1, words.get("report.statement.opening"), TEXT.strong());
        sheet.put(row, LAST, statement.opening(), STRONG);
        int before = row++;
        if (statement.lines().isEmpty()) {
            sheet.merged(row, 0, row, LAST, words.get("report.statement.nothing"), Style.NOTE);
            row++;
        }
        for (StatementLine line : statement.lines()) {
            line(line, before);
            before = row++;
            for (StatementItem item : line.items()) {
                item(item);
                row++;
            }
        }
        sheet.put(row, 0, words.get("report.total"), Style.TOTAL);
        for (int c = 1; c <= LAST; c++) {
            sheet.put(row, c, null, Style.TOTAL);
        }
        Money increase = statement.lines().stream().map(StatementLine::increase).reduce(Money.ZERO, Money::plus);
        sum(INCREASE, first, increase);
        sum(RECEIVED, first, statement.received());
        sum(WAIVED, first, statement.waived());
        sheet.put(row, LAST, new Live("J" + (before + 1), statement.closing()), SUM);
        return row++;
    }

    private void line(StatementLine line, int before) {
        sheet.put(row, 0, day(line.date()), DAY);
        sheet.put(row, 1, StatementTable.kind(line, words), line.red() ? TEXT.coloured(Style.PROBLEM) : TEXT);
        sheet.put(row, 2, line.number().text(), TEXT);
        sheet.put(row, 3, line.remark(), TEXT);
        figure(INCREASE, line.increase());
        figure(RECEIVED, line.received());
        figure(WAIVED, line.waived());
        sheet.put(row, LAST, new Live("J%d+G%d-H%d-I%d".formatted(before + 1, row + 1, row + 1, row + 1), line.balance()), MONEY);
    }

    private void figure(int column, Money amount) {
        sheet.put(row, column, amount.isZero() ? null : amount, MONEY);
    }

    private void item(StatementItem item) {
        sheet.put(row, 3, StatementTable.summary(item, words) + "  " + item.unit(), GREY);
        sheet.put(row, 4, item.quantity(), GREY_FIGURE.as(Format.QUANTITY));
        sheet.put(row, 5, item.price() == null ? null : item.price().value(), GREY_FIGURE.as(Format.FINE_PRICE));
        sheet.put(row, INCREASE, item.amount(), GREY_FIGURE);
    }

    private void sum(int column, int first, Money total) {
        char name = (char) ('A' + column);
        // lines of goods have no kind of document
        sheet.put(row, column, new Live("SUMIF(B%d:B%d,\"?*\",%c%d:%c%d)".formatted(first + 1, row, name, first + 1, name, row),
                total), SUM);
    }

    /// What the days come to at the left, how old the debt is at the right, and both agree.
    private void standing(int closing) {
        row++;
        int top = row;
        List<String> names = new ArrayList<>(List.of("opening", "traded", "returned", "received", "waived", "otherwise"));
        List<Money> values = List.of(statement.opening(), statement.traded(), statement.returned(), statement.received(),
                statement.waived(), statement.otherwise());
        for (int i = 0; i < names.size(); i++) {
            String key = names.get(i).equals("opening") || names.get(i).equals("waived") ? names.get(i)
                    : names.get(i).equals("otherwise") ? "otherwise" : names.get(i) + "." + side;
            sheet.merged(top + i, 0, top + i, 1, words.get("report.statement." + key), TEXT);
            sheet.put(top + i, 2, values.get(i), MONEY);
        }
        int end = top + names.size();
        sheet.merged(end, 0, end, 1, words.get("report.statement.closing"), TEXT.strong());
        sheet.put(end, 2, new Live("C%d+C%d-C%d-C%d-C%d+C%d".formatted(top + 1, top + 2, top + 3, top + 4, top + 5, top + 6),
                statement.closing()), STRONG);
        Aged aged = statement.aged();
        for (AgeGroup group : AgeGroup.values()) {
            int at = top + group.ordinal();
            sheet.merged(at, 6, at, 7, words.get("report.statement.age." + group), TEXT);
            boolean late = group.ordinal() >= AgeGroup.TO_90.ordinal() && aged.of(group).isPositive();
            sheet.put(at, LAST, aged.of(group), late ? MONEY.coloured(Style.PROBLEM) : MONEY);
        }
        int free = top + AgeGroup.values().length;
        sheet.merged(free, 6, free, 7, words.get("report.statement.free." + side), TEXT);
        sheet.put(free, LAST, aged.unallocated(), MONEY);
        sheet.merged(end, 6, end, 7, words.get("report.statement.together"), TEXT.strong());
        sheet.put(end, LAST, new Live("SUM(J%d:J%d)".formatted(top + 1, free + 1), statement.closing()), STRONG);
        row = end + 1;
        sheet.merged(row, 0, row, 5, words.get("report.statement.capitals", ChineseCapitals.of(statement.closing())), TEXT.strong());
        String right = words.get("report.statement.agrees");
        sheet.merged(row, 6, row, LAST, new Live("IF(AND(ROUND(C%d-J%d,2)=0,ROUND(J%d-J%d,2)=0),\"%s\",\"%s\")".formatted(
                end + 1, closing + 1, end + 1, closing + 1, right, words.get("report.statement.differs")), right),
                Style.NOTE.coloured(Style.OK).aligned(Align.RIGHT));
        row += 2;
    }

    private void open() {
        if (statement.open().isEmpty() && statement.unallocated().isEmpty()) {
            return;
        }
        sheet.merged(row, 0, row, LAST, words.get("report.statement.open"), TEXT.strong());
        row++;
        header(row, OPEN, "report.statement.column.");
        int first = ++row;
        for (OpenDocument document : statement.open()) {
            paper(document.date(), document.kind().name(), document.number().text());
            sheet.put(row, 3, day(document.due()), DAY.aligned(Align.LEFT));
            sheet.put(row, INCREASE, document.amount(), MONEY);
            sheet.put(row, RECEIVED, document.settled(), MONEY);
            long days = document.daysOverdue(statement.span().to());
            sheet.put(row, 8, days == 0 ? null : days, MONEY.as(Format.COUNT).coloured(days > 60 ? Style.PROBLEM : Style.INK));
            sheet.put(row++, LAST, new Live("G%d-H%d".formatted(row, row), document.open()), MONEY);
        }
        for (FreeAmount free : statement.unallocated()) {
            paper(free.date(), free.kind().name(), free.number().text());
            sheet.put(row, 3, words.get("report.statement.free." + side), GREY);
            sheet.put(row++, LAST, free.amount().negated(), MONEY);
        }
        sheet.put(row, 0, words.get("report.total"), Style.TOTAL);
        for (int c = 1; c < LAST; c++) {
            sheet.put(row, c, null, Style.TOTAL);
        }
        sheet.put(row, LAST, new Live("SUM(J%d:J%d)".formatted(first + 1, row), statement.closing()), SUM);
        row += 2;
    }

    private void paper(LocalDate date, String kind, String number) {
        sheet.put(row, 0, day(date), DAY);
        sheet.put(row, 1, words.get("report.document." + kind), TEXT);
        sheet.put(row, 2, number, TEXT);
    }

    private void paying(Paying paying) {
        if (paying.isEmpty()) {
            return;
        }
        int top = row;
        sheet.merged(row, 0, row, 5, words.get("report.statement.paying"), TEXT.strong());
        row++;
        said("report.statement.paying.holder", paying.holder());
        said("report.statement.paying.bank", paying.bank());
        said("report.statement.paying.account", paying.spacedAccount());
        said("report.statement.paying.note", paying.note());
        if (paying.code() != null) {
            sheet.picture(top, 6, CODE_ROWS, paying.code());
            sheet.merged(top + CODE_ROWS, 6, top + CODE_ROWS, LAST, words.get("report.statement.scan"), Style.NOTE);
            row = Math.max(row, top + CODE_ROWS + 1);
        }
        row++;
    }

    private void said(String key, String value) {
        if (!value.isBlank()) {
            sheet.merged(row, 0, row, 5, words.get(key, value), TEXT);
            row++;
        }
    }

    private void foot() {
        paying(origin.paying());
        sheet.merged(row, 0, row, LAST, words.get("report.statement.please"), Style.NOTE);
        row += 2;
        sheet.merged(row, 0, row, 3, words.get("report.statement.ours", origin.shop()), TEXT);
        sheet.merged(row, 6, row, LAST, words.get("report.statement.theirs." + side), TEXT);
        row++;
        sheet.merged(row, 0, row, 3, words.get("report.statement.signed"), TEXT);
        sheet.merged(row, 6, row, LAST, words.get("report.statement.signed"), TEXT);
        sheet.height(row, 26);
    }

    /// As a spreadsheet counts days.
    private static long day(LocalDate date) {
        return ChronoUnit.DAYS.between(ZERO, date);
    }

    /// Name of the file.
    static String name(Statement statement, Words words) {
        return "%s_%s_%s_%s".formatted(StatementTable.title(statement.holder().side(), words), statement.holder().name(),
                statement.span().from().format(DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT)),
                statement.span().to().format(DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT)));
    }
}
