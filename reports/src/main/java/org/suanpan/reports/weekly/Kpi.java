package org.suanpan.reports.weekly;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.suanpan.core.base.Rate;
import org.suanpan.core.report.Highlight.Section;
import org.suanpan.core.report.SalesFigures;
import org.suanpan.core.report.WeeklyReport;
import org.suanpan.reports.excel.Format;
import org.suanpan.reports.excel.ListSheet;
import org.suanpan.reports.excel.Live;
import org.suanpan.reports.text.Words;
import org.suanpan.reports.weekly.CheckSheet.Figure;
import org.suanpan.reports.weekly.CheckSheet.Period;

/// One line of the summary's table: the week's value as a formula over the lists, the other periods as formulas over
/// the hidden check sheet. A null period is left empty.
record Kpi(String key, Format format, boolean inPoints, Section section, Live current, @Nullable Live previous,
        @Nullable Live lastYear, @Nullable Live month) {

    /// The figures in the order of the table; the summary's cards point at their rows.
    static final int NET = 0;
    static final int DOCUMENTS = 3;
    static final int CUSTOMERS = 4;
    static final int MARGIN = 7;
    static final int MARGIN_RATE = 8;
    static final int RECEIVABLE = 9;

    private static final Pattern COLUMN = Pattern.compile("([#@])(\\w+)");

    static List<Kpi> of(WeeklyReport report, Sheets sheets, CheckSheet check, Words words) {
        return new Maker(report, sheets, check, words).all();
    }

    private record Maker(WeeklyReport report, Sheets sheets, CheckSheet check, Words words) {

        List<Kpi> all() {
            ListSheet<?> lines = sheets.lines();
            ListSheet<?> customers = sheets.customers();
            List<Kpi> kpis = new ArrayList<>();
            kpis.add(plain("net", Format.MONEY, Section.SALES, Figure.NET, lines, "SUM(#amount)"));
            kpis.add(plain("sales", Format.MONEY, Section.SALES, Figure.SALES, lines, byKind("sale")));
            kpis.add(plain("returns", Format.MONEY, Section.SALES, Figure.RETURNS, lines, byKind("return")));
            kpis.add(plain("documents", Format.COUNT, Section.SALES, Figure.DOCUMENTS, customers, "SUM(#documents)"));
            kpis.add(plain("customers", Format.COUNT, Section.CUSTOMERS, Figure.CUSTOMERS, customers,
                    "COUNTIFS(#documents,\">0\",#customer_code,\"<>WALK-IN\")"));
            kpis.add(ratio("average", Format.MONEY, Section.SALES, Figure.NET, Figure.DOCUMENTS,
                    live(lines, customers, "IF(SUM(#documents)=0,\"\",SUM(@amount)/SUM(#documents))",
                            quotient(report.current(), Figure.NET, Figure.DOCUMENTS)), false));
            kpis.add(plain("quantity", Format.QUANTITY, Section.PRODUCTS, Figure.QUANTITY, lines, "SUM(#quantity)"));
            kpis.add(plain("margin", Format.MONEY, Section.MARGIN, Figure.MARGIN, lines,
                    "IF(COUNT(#cost)=0,\"\",SUM(#margin))"));
            kpis.add(ratio("margin-rate", Format.RATIO, Section.MARGIN, Figure.MARGIN, Figure.COSTED,
                    live(lines, lines, "IF(SUM(#cost)+SUM(#margin)=0,\"\",SUM(#margin)/(SUM(#cost)+SUM(#margin)))",
                            quotient(report.current(), Figure.MARGIN, Figure.COSTED)), true));
            kpis.add(receivable());
            return kpis;
        }

        private String byKind(String kind) {
            return "SUMIFS(#amount,#kind,\"" + words.get("report.kind." + kind) + "\")";
        }

        private Kpi plain(String key, Format format, Section section, Figure figure, ListSheet<?> list,
                String formula) {
            return new Kpi(key, format, false, section,
                    live(list, list, formula, figure.of(report.current())), stored(figure, Period.PREVIOUS),
                    stored(figure, Period.LAST_YEAR), stored(figure, Period.MONTH));
        }

        private Kpi ratio(String key, Format format, Section section, Figure part, Figure whole, Live current,
                boolean inPoints) {
            return new Kpi(key, format, inPoints, section, current, divided(part, whole, Period.PREVIOUS),
                    divided(part, whole, Period.LAST_YEAR), divided(part, whole, Period.MONTH));
        }

        private Kpi receivable() {
            ListSheet<?> list = sheets.receivables();
            return new Kpi("receivable", Format.MONEY, false, Section.RECEIVABLES,
                    live(list, list, "SUM(#balance)", report.receivable()), null, null, null);
        }

        /// `#key` is a column of `list`, `@key` one of `other`. An empty list has no columns to add up; its value is 0.
        private Live live(ListSheet<?> other, ListSheet<?> list, String formula, @Nullable Object value) {
            if (list.isEmpty() || other.isEmpty()) {
                return value == null ? new Live("\"\"", null) : new Live("0", 0L);
            }
            StringBuilder text = new StringBuilder();
            Matcher m = COLUMN.matcher(formula);
            while (m.find()) {
                ListSheet<?> of = m.group(1).equals("#") ? list : other;
                m.appendReplacement(text, Matcher.quoteReplacement(of.range(m.group(2))));
            }
            return new Live(m.appendTail(text).toString(), value);
        }

        /// A shop that is younger than a year has nothing to compare with rather than zeros.
        private Live stored(Figure figure, Period period) {
            String cell = check.cell(figure, period);
            if (period == Period.LAST_YEAR) {
                String lines = check.cell(Figure.LINES, period);
                return new Live("IF(OR(" + cell + "=\"\"," + lines + "=0),\"\"," + cell + ")",
                        check.figures(period).lines() == 0 ? null : figure.of(check.figures(period)));
            }
            return new Live("IF(" + cell + "=\"\",\"\"," + cell + ")", figure.of(check.figures(period)));
        }

        private Live divided(Figure part, Figure whole, Period period) {
            String above = check.cell(part, period);
            String below = check.cell(whole, period);
            return new Live("IF(OR(" + above + "=\"\",SUM(" + below + ")=0),\"\"," + above + "/" + below + ")",
                    quotient(check.figures(period), part, whole));
        }

        private static @Nullable Rate quotient(SalesFigures figures, Figure part, Figure whole) {
            Object above = part.of(figures);
            Object below = whole.of(figures);
            if (above == null || below == null || Difference.plain(below).signum() == 0) {
                return null;
            }
            BigDecimal value = Difference.plain(above).divide(Difference.plain(below), Difference.DECIMALS,
                    RoundingMode.HALF_UP);
            return new Rate(value);
        }
    }
}
