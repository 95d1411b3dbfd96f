package org.suanpan.reports.statement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import org.suanpan.core.base.Money;
import org.suanpan.core.ledger.compare.Comparison;
import org.suanpan.core.ledger.compare.Comparison.OpeningFrom;
import org.suanpan.core.ledger.statement.StatementExport.Origin;
import org.suanpan.reports.excel.Format;
import org.suanpan.reports.excel.FreeSheet;
import org.suanpan.reports.excel.Live;
import org.suanpan.reports.excel.Style;
import org.suanpan.reports.excel.Style.Align;
import org.suanpan.reports.text.Words;

/// 对账差异 on one sheet: both balances and what lies between them, then each group with its sum. The difference of the balances is
/// reckoned once from them and once from the groups.
final class ComparisonSheet {

    private static final int LAST = 9;
    private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);
    private static final double[] WIDTHS = {11.5, 19, 14, 14, 11.5, 19, 30, 14, 14, 14};
    private static final List<String> COLUMNS = List.of("our_date", "our_number", "our_kind", "our_amount", "their_date", "their_number",
            "their_words", "their_amount", "difference", "ground");
    private static final Style TEXT = Style.PLAIN.aligned(Align.LEFT);
    private static final Style DAY = Style.PLAIN.as(Format.DATE).aligned(Align.CENTER);
    private static final Style MONEY = Style.PLAIN.as(Format.MONEY).aligned(Align.RIGHT);
    private static final Style SUM = Style.TOTAL.as(Format.MONEY).aligned(Align.RIGHT);

    private final FreeSheet sheet;
    private final Comparison found;
    private final Origin origin;
    private final Words words;
    private final List<Integer> sums = new ArrayList<>();
    private int row;

    ComparisonSheet(FreeSheet sheet, Comparison found, Origin origin, Words words) {
        this.sheet = sheet;
        this.found = found;
        this.origin = origin;
        this.words = words;
    }

    void fill() {
        for (int c = 0; c < WIDTHS.length; c++) {
            sheet.width(c, WIDTHS[c]);
        }
        sheet.withoutGrid();
        head();
        int bridge = row;
        row += 7;
        for (String group : ComparisonTable.GROUPS) {
            group(group);
        }
        bridge(bridge);
        sheet.printOnly(row, LAST);
    }

    private void head() {
        sheet.height(0, 30);
        sheet.merged(0, 0, 0, LAST, (origin.shop() + "  " + words.get("report.compare.title")).strip(),
                Style.TITLE.sized(18).aligned(Align.CENTER));
        sheet.merged(1, 0, 1, 5, words.get("report.statement.who." + found.holder().side(), found.holder().name(), found.holder().code()),
                TEXT.strong());
        sheet.merged(1, 6, 1, LAST, words.get("report.statement.span", found.span().from(), found.span().to()),
                Style.PLAIN.aligned(Align.RIGHT));
        sheet.merged(2, 0, 2, LAST, words.get("report.compare.file", found.file()), TEXT.coloured(Style.MUTED));
        row = 4;
    }

    /// Opening difference and groups at the left, both balances at the right.
    private void bridge(int top) {
        Money ours = found.ours().closing();
        Money theirs = found.theirs().closing();
        put(top, "report.compare.our-closing", ours);
        put(top + 1, "report.compare.their-closing", theirs);
        sheet.merged(top + 2, 0, top + 2, 2, words.get("report.compare.difference"), TEXT.strong());
        sheet.put(top + 2, 3, new Live("D%d-D%d".formatted(top + 1, top + 2), found.difference()), SUM);
        String opening = words.get("report.compare.opening-difference") + (found.openingFrom() == OpeningFrom.ASSUMED
                ? words.get("report.compare.opening-assumed") : "");
        List<String> names = List.of(opening, words.get("report.compare.group.different"), words.get("report.compare.group.ours"),
                words.get("report.compare.group.theirs"), words.get("report.compare.unexplained"));
        for (int i = 0; i < names.size(); i++) {
            sheet.merged(top + i, 5, top + i, 6, names.get(i), TEXT);
        }
        sheet.put(top, 7, found.openingDifference(), MONEY);
        List<Money> amounts = List.of(found.groups().differing(), found.groups().ours(), found.groups().theirs().negated());
        for (int i = 0; i < amounts.size(); i++) {
            sheet.put(top + 1 + i, 7, new Live("I" + (sums.get(i) + 1), amounts.get(i)), MONEY);
        }
        sheet.put(top + 4, 7, found.unexplained().negated(), MONEY);
        sheet.merged(top + 5, 5, top + 5, 6, words.get("report.compare.together"), TEXT.strong());
        sheet.put(top + 5, 7, new Live("SUM(H%d:H%d)".formatted(top + 1, top + 5), found.difference()), SUM);
        String right = words.get("report.statement.agrees");
        sheet.merged(top + 5, 8, top + 5, LAST, new Live("IF(ROUND(D%d-H%d,2)=0,\"%s\",\"%s\")".formatted(top + 3, top + 6, right,
                words.get("report.statement.differs")), right), Style.NOTE.coloured(Style.OK).aligned(Align.RIGHT));
    }

    private void put(int at, String key, Money amount) {
        sheet.merged(at, 0, at, 2, words.get(key), TEXT);
        sheet.put(at, 3, amount, MONEY);
    }

    private void group(String group) {
        List<ComparisonTable.Row> rows = ComparisonTable.rows(found, group);
        sheet.merged(row, 0, row, LAST, words.get("report.compare.group." + group), TEXT.strong());
        row++;
        sheet.height(row, 24);
        for (int c = 0; c < COLUMNS.size(); c++) {
            boolean figure = List.of("our_amount", "their_amount", "difference").contains(COLUMNS.get(c));
            sheet.put(row, c, words.get("report.compare.column." + COLUMNS.get(c)), Style.HEADER.aligned(figure ? Align.RIGHT : Align.LEFT));
        }
        int first = ++row;
        rows.forEach(this::line);
        if (rows.isEmpty()) {
            sheet.merged(row, 0, row, LAST, words.get("report.compare.nothing"), Style.NOTE);
            row++;
        }
        sheet.put(row, 0, words.get("report.total"), Style.TOTAL);
        for (int c = 1; c <= LAST; c++) {
            sheet.put(row, c, null, Style.TOTAL);
        }
        sum(3, first, rows.stream().map(ComparisonTable.Row::ourAmount).filter(a -> a != null).reduce(Money.ZERO, Money::plus));
        sum(7, first, rows.stream().map(ComparisonTable.Row::theirAmount).filter(a -> a != null).reduce(Money.ZERO, Money::plus));
        sum(8, first, rows.stream().map(ComparisonTable.Row::difference).filter(a -> a != null).reduce(Money.ZERO, Money::plus));
        sums.add(row);
        row += 2;
    }

    private void sum(int column, int first, Money total) {
        char name = (char) ('A' + column);
        sheet.put(row, column, new Live("SUM(%c%d:%c%d)".formatted(name, first + 1, name, row), total), SUM);
    }

    private void line(ComparisonTable.Row line) {
        if (line.our() != null) {
            sheet.put(row, 0, day(line.our().date()), DAY);
            sheet.put(row, 1, line.our().number().text(), TEXT);
            sheet.put(row, 2, ComparisonTable.kind(line.our(), words), TEXT);
            sheet.put(row, 3, line.our().amount(), MONEY);
        }
        if (line.their() != null) {
            sheet.put(row, 4, day(line.their().date()), DAY);
            sheet.put(row, 5, line.their().number(), TEXT);
            sheet.put(row, 6, line.their().words(), TEXT.wrapped());
            sheet.put(row, 7, line.their().amount(), MONEY);
        }
        Money difference = line.difference();
        sheet.put(row, 8, difference, difference == null || difference.isZero() ? MONEY : MONEY.coloured(Style.PROBLEM));
        sheet.put(row, LAST, line.ground().isEmpty() ? "" : words.get("report.compare.ground." + line.ground()), TEXT.coloured(Style.MUTED));
        row++;
    }

    /// As a spreadsheet counts days.
    private static long day(LocalDate date) {
        return ChronoUnit.DAYS.between(ZERO, date);
    }
}
