package org.suanpan.reports.weekly;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.suanpan.core.base.Money;
import org.suanpan.core.report.WeeklyReport;
import org.suanpan.reports.excel.Book;
import org.suanpan.reports.excel.Chart;
import org.suanpan.reports.excel.Chart.Place;
import org.suanpan.reports.excel.Chart.Range;
import org.suanpan.reports.excel.Chart.Series;
import org.suanpan.reports.excel.Chart.Shape;
import org.suanpan.reports.excel.Format;
import org.suanpan.reports.excel.FreeSheet;
import org.suanpan.reports.excel.ListSheet;
import org.suanpan.reports.excel.Live;
import org.suanpan.reports.excel.Style;
import org.suanpan.reports.text.Words;

/// The four charts of the summary and, below the printed page, the cells they draw.
final class SummaryCharts {

    static final int MIDDLE = SummarySheet.CHARTS_ROW + 11;
    static final int LAST_ROW = MIDDLE + 13;

    private static final int DATA_ROW = LAST_ROW + 3;
    private static final int TOP = 8;
    private static final int LABEL = 20;
    /// Days from 1899-12-30, the day zero of spreadsheets, to 1970-01-01.
    private static final int EPOCH = 25_569;

    private final FreeSheet sheet;
    private final WeeklyReport report;
    private final Words words;
    private final Unit unit;

    /// What chart figures are shown in: yuan, or ten thousands of it for a shop that sells more.
    private record Unit(int shift, String name) {

        static final Money FROM = Money.parse("100000.00");

        BigDecimal of(Money money) {
            return money.yuan().movePointLeft(shift);
        }

        String formula(String yuan) {
            return shift == 0 ? yuan : yuan + "/1" + "0".repeat(shift);
        }

        Format format() {
            return shift == 0 ? Format.COUNT : Format.MONEY;
        }
    }

    SummaryCharts(FreeSheet sheet, WeeklyReport report, Words words) {
        this.sheet = sheet;
        this.report = report;
        this.words = words;
        Money largest = report.twelveWeeks().stream().map(WeeklyReport.WeekSales::net).max(Money::compareTo)
                .orElse(Money.ZERO);
        int shift = Integer.parseInt(words.get("report.unit.shift"));
        this.unit = largest.compareTo(Unit.FROM) < 0 ? new Unit(0, words.get("report.unit.one"))
                : new Unit(shift, words.get("report.unit.large"));
    }

    /// This week's total as its day cells have it, in yuan; for the tie-out.
    String dayTotal() {
        String sum = "SUM('" + sheet.name() + "'!$E$" + (DATA_ROW + 2) + ":$E$" + (DATA_ROW + 8) + ")";
        return unit.shift() == 0 ? sum : sum + "*1" + "0".repeat(unit.shift());
    }

    void fill(Sheets sheets) {
        sheet.put(DATA_ROW - 1, 0, words.get("report.chart.data"), Style.NOTE);
        weeks();
        days(sheets.lines());
        top(sheets.customers(), "customer", "report.chart.customers",
                report.details().customers().stream().map(c -> new Top(c.name(), c.figures().net())).toList(), 6,
                new Place(0, MIDDLE, 6, LAST_ROW));
        top(sheets.products(), "product", "report.chart.products",
                report.details().products().stream().map(p -> new Top(p.name(), p.figures().net())).toList(), 9,
                new Place(6, MIDDLE, 12, LAST_ROW));
        sheet.printOnly(LAST_ROW - 1, SummarySheet.COLUMNS - 1);
    }

    private record Top(String name, Money net) {}

    private void weeks() {
        header(0, words.get("report.chart.week"), words.get("report.column.net"));
        List<String> labels = new ArrayList<>();
        List<BigDecimal> values = new ArrayList<>();
        for (WeeklyReport.WeekSales week : report.twelveWeeks()) {
            int row = DATA_ROW + 1 + labels.size();
            boolean current = labels.size() == report.twelveWeeks().size() - 1;
            labels.add(week.week().isoWeek().substring(5));
            values.add(unit.of(week.net()));
            sheet.put(row, 0, labels.getLast(), Style.PLAIN);
            sheet.put(row, 1, current ? new Live(unit.formula("$B$" + (SummarySheet.TABLE_ROW + 2)), values.getLast())
                    : values.getLast(), Style.PLAIN.as(unit.format()));
        }
        Range range = new Range(1, DATA_ROW + 1, DATA_ROW + labels.size());
        sheet.chart(new Chart(words.get("report.chart.weeks", unit.name()), Shape.COLUMNS,
                new Range(0, range.firstRow(), range.lastRow()), labels,
                List.of(new Series(words.get("report.column.net"), range, values, Style.ACCENT_BAR)), "",
                new Place(0, SummarySheet.CHARTS_ROW, 6, MIDDLE)));
    }

    private void days(ListSheet<?> lines) {
        header(3, words.get("report.chart.day"), words.get("report.chart.this-week"));
        sheet.put(DATA_ROW, 5, words.get("report.chart.last-week"), Style.HEADER);
        List<String> labels = new ArrayList<>();
        List<BigDecimal> now = new ArrayList<>();
        List<BigDecimal> before = new ArrayList<>();
        for (int i = 0; i < report.days().size(); i++) {
            int row = DATA_ROW + 1 + i;
            LocalDate date = report.week().from().plusDays(i);
            labels.add(words.get("report.day." + (i + 1)));
            now.add(unit.of(report.days().get(i)));
            before.add(unit.of(report.previousDays().get(i)));
            sheet.put(row, 3, labels.getLast(), Style.PLAIN);
            Object value = lines.isEmpty() ? now.getLast() : new Live(unit.formula("SUMIFS(" + lines.range("amount")
                    + "," + lines.range("date") + "," + (date.toEpochDay() + EPOCH) + ")"), now.getLast());
            sheet.put(row, 4, value, Style.PLAIN.as(unit.format()));
            sheet.put(row, 5, before.getLast(), Style.PLAIN.as(unit.format()));
        }
        int first = DATA_ROW + 1;
        int last = DATA_ROW + labels.size();
        sheet.chart(new Chart(words.get("report.chart.days", unit.name()), Shape.COLUMNS, new Range(3, first, last), labels,
                List.of(new Series(words.get("report.chart.this-week"), new Range(4, first, last), now, Style.ACCENT_BAR),
                        new Series(words.get("report.chart.last-week"), new Range(5, first, last), before,
                                Style.GREY_BAR)),
                "", new Place(6, SummarySheet.CHARTS_ROW, 12, MIDDLE)));
    }

    private void top(ListSheet<?> list, String name, String title, List<Top> rows, int column, Place place) {
        List<Top> best = rows.stream().limit(TOP).filter(t -> t.net().isPositive()).toList();
        if (best.isEmpty()) {
            sheet.put(place.top() + 1, place.left(), words.get("report.empty.sales"), Style.NOTE);
            return;
        }
        header(column, words.get("report.column." + name), words.get("report.column.net"));
        List<String> labels = new ArrayList<>();
        List<BigDecimal> values = new ArrayList<>();
        for (Top one : best) {
            int row = DATA_ROW + 1 + labels.size();
            String at = ",MATCH(" + (labels.size() + 1) + "," + list.range("rank") + ",0))";
            int length = Book.fitting(one.name(), LABEL);
            labels.add(one.name().substring(0, length));
            values.add(unit.of(one.net()).setScale(4, RoundingMode.HALF_UP).stripTrailingZeros());
            sheet.put(row, column, new Live("LEFT(INDEX(" + list.range(name) + at + "," + length + ")", labels.getLast()),
                    Style.PLAIN);
            sheet.put(row, column + 1, new Live(unit.formula("INDEX(" + list.range("net") + at), unit.of(one.net())),
                    Style.PLAIN.as(unit.format()));
        }
        int first = DATA_ROW + 1;
        int last = DATA_ROW + labels.size();
        sheet.chart(new Chart(words.get(title, best.size(), unit.name()), Shape.BARS, new Range(column, first, last),
                labels, List.of(new Series(words.get("report.column.net"), new Range(column + 1, first, last), values,
                        Style.ACCENT_BAR)), unit.shift() == 0 ? "#,##0" : "#,##0.00", place));
    }

    private void header(int column, String name, String value) {
        sheet.put(DATA_ROW, column, name, Style.HEADER);
        sheet.put(DATA_ROW, column + 1, value, Style.HEADER);
    }
}
