package org.suanpan.reports.weekly;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.report.SalesFigures;
import org.suanpan.core.report.WeeklyReport;
import org.suanpan.reports.excel.Format;
import org.suanpan.reports.excel.FreeSheet;
import org.suanpan.reports.excel.ListSheet;
import org.suanpan.reports.excel.Live;
import org.suanpan.reports.excel.Style;
import org.suanpan.reports.text.Words;

/// The hidden sheet the summary leans on: what the database says of each period, and whether the sheets add up to it.
final class CheckSheet {

    /// What stands in the first block, row by row.
    enum Figure {
        DOCUMENTS(SalesFigures::documents, Format.COUNT), CUSTOMERS(SalesFigures::customers, Format.COUNT),
        LINES(SalesFigures::lines, Format.COUNT), QUANTITY(SalesFigures::quantity, Format.COUNT),
        SALES(SalesFigures::sales, Format.MONEY), RETURNS(SalesFigures::returns, Format.MONEY),
        NET(SalesFigures::net, Format.MONEY), COSTED(SalesFigures::costed, Format.MONEY),
        COST(SalesFigures::cost, Format.MONEY), MARGIN(SalesFigures::margin, Format.MONEY);

        private final Function<SalesFigures, @Nullable Object> value;
        private final Format format;

        Figure(Function<SalesFigures, @Nullable Object> value, Format format) {
            this.value = value;
            this.format = format;
        }

        @Nullable Object of(SalesFigures figures) {
            return value.apply(figures);
        }
    }

    enum Period { CURRENT, PREVIOUS, LAST_YEAR, MONTH }

    private static final int VERDICT_ROW = 1;
    private static final int PERIOD_ROW = 3;
    private static final int TIES_ROW = PERIOD_ROW + Figure.values().length + 3;
    /// Half a fen: sums of decimals in a spreadsheet are binary.
    private static final String TOLERANCE = "0.005";

    private final FreeSheet sheet;
    private final WeeklyReport report;
    private final Words words;
    private final List<Tie> ties = new ArrayList<>();

    /// One sum on a sheet, and what it must equal.
    private record Tie(String name, Object sum, Object cached, Object expected) {

        boolean holds() {
            return cached.equals(expected);
        }
    }

    CheckSheet(FreeSheet sheet, WeeklyReport report, Words words) {
        this.sheet = sheet;
        this.report = report;
        this.words = words;
    }

    /// The cell that holds TRUE while everything adds up.
    String verdict() {
        return "'" + sheet.name() + "'!$B$" + (VERDICT_ROW + 1);
    }

    static boolean has(SalesFigures figures, Figure figure) {
        return figure.of(figures) != null;
    }

    String cell(Figure figure, Period period) {
        return "'" + sheet.name() + "'!$" + (char) ('B' + period.ordinal()) + "$" + (PERIOD_ROW + 2 + figure.ordinal());
    }

    SalesFigures figures(Period period) {
        return switch (period) {
            case CURRENT -> report.current();
            case PREVIOUS -> report.previous();
            case LAST_YEAR -> report.lastYear();
            case MONTH -> report.month();
        };
    }

    /// `documents` is the net amount of the documents' heads; `days` the formula over the summary's own day cells.
    boolean fill(Sheets sheets, Money documents, String days) {
        sheet.width(0, 44).width(1, 18).width(2, 18).width(3, 18).width(4, 18);
        sheet.put(0, 0, words.get("report.check.title"), Style.TITLE);
        periods();
        Money net = report.current().net();
        tie("documents", documents, documents, net);
        sum("lines", sheets.lines(), "amount", net, net);
        sum("lines-quantity", sheets.lines(), "quantity", report.current().quantity(), report.current().quantity());
        count(sheets.lines());
        sum("products", sheets.products(), "net", total(report.details().products(), p -> p.figures().net()), net);
        sum("customers", sheets.customers(), "net", total(report.details().customers(), c -> c.figures().net()), net);
        sum("reps", sheets.reps(), "net", total(report.details().reps(), r -> r.figures().net()), net);
        Money margin = report.current().margin();
        if (margin != null) {
            sum("lines-margin", sheets.lines(), "margin", margin, margin);
            sum("categories", sheets.margin(), "net", total(report.details().categories(), c -> c.figures().net()), net);
            sum("categories-margin", sheets.margin(), "margin", total(report.details().categories(),
                    c -> c.figures().cost() == null ? Money.ZERO : c.figures().margin()), margin);
        }
        Money dayTotal = total(report.days(), d -> d);
        tie("days", new Live(days, dayTotal), dayTotal, net);
        Money week = report.twelveWeeks().getLast().net();
        tie("twelve-weeks", week, week, net);
        return verdicts();
    }

    private void periods() {
        Style head = Style.HEADER.aligned(Style.Align.RIGHT);
        sheet.put(PERIOD_ROW, 0, words.get("report.check.database"), Style.HEADER);
        for (Period period : Period.values()) {
            sheet.put(PERIOD_ROW, 1 + period.ordinal(), words.get("report.check.period." + period.name()), head);
            for (Figure figure : Figure.values()) {
                int row = PERIOD_ROW + 1 + figure.ordinal();
                sheet.put(row, 0, words.get("report.check.figure." + figure.name()), Style.PLAIN);
                sheet.put(row, 1 + period.ordinal(), figure.of(figures(period)), Style.PLAIN.as(figure.format));
            }
        }
    }

    private void sum(String name, ListSheet<?> list, String column, Object cached, Object expected) {
        tie(name, list.isEmpty() ? cached : new Live("SUM(" + list.range(column) + ")", cached), cached, expected);
    }

    private void count(ListSheet<?> lines) {
        Long rows = report.current().lines();
        tie("lines-count", lines.isEmpty() ? rows : new Live("ROWS(" + lines.range("amount") + ")", rows), lines.rows(),
                rows);
    }

    private void tie(String name, Object sum, Object cached, Object expected) {
        ties.add(new Tie(name, sum, cached, expected));
    }

    private static <T> Money total(List<T> rows, Function<T, @Nullable Money> amount) {
        Money sum = Money.ZERO;
        for (T row : rows) {
            Money one = amount.apply(row);
            sum = one == null ? sum : sum.plus(one);
        }
        return sum;
    }

    private boolean verdicts() {
        String[] heads = {"tie", "sheet", "database", "difference", "holds"};
        for (int i = 0; i < heads.length; i++) {
            sheet.put(TIES_ROW, i, words.get("report.check.head." + heads[i]), Style.HEADER);
        }
        boolean all = true;
        for (int i = 0; i < ties.size(); i++) {
            Tie tie = ties.get(i);
            int row = TIES_ROW + 1 + i;
            all &= tie.holds();
            sheet.put(row, 0, words.get("report.check.tie." + tie.name()), Style.PLAIN);
            sheet.put(row, 1, tie.sum(), Style.PLAIN.as(Format.MONEY));
            sheet.put(row, 2, tie.expected(), Style.PLAIN.as(Format.MONEY));
            sheet.put(row, 3, new Live("B" + (row + 1) + "-C" + (row + 1), Difference.of(tie.cached(), tie.expected())),
                    Style.PLAIN.as(Format.MONEY));
            sheet.put(row, 4, new Live("ABS(D" + (row + 1) + ")<" + TOLERANCE, tie.holds()), Style.PLAIN);
        }
        String range = "E" + (TIES_ROW + 2) + ":E" + (TIES_ROW + 1 + ties.size());
        sheet.put(VERDICT_ROW, 0, words.get("report.check.verdict"), Style.PLAIN.strong());
        sheet.put(VERDICT_ROW, 1, new Live("AND(" + range + ")", all), Style.PLAIN.strong());
        sheet.hide();
        return all;
    }
}
