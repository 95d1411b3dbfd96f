package org.suanpan.reports.weekly;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.suanpan.core.report.Highlight;
import org.suanpan.core.report.ReportRequest;
import org.suanpan.core.report.StockAlert;
import org.suanpan.core.report.WeeklyReport;
import org.suanpan.reports.excel.Format;
import org.suanpan.reports.excel.FreeSheet;
import org.suanpan.reports.excel.ListSheet;
import org.suanpan.reports.excel.Live;
import org.suanpan.reports.excel.Style;
import org.suanpan.reports.excel.Style.Align;
import org.suanpan.reports.excel.Style.Line;
import org.suanpan.reports.text.Words;

/// 汇总: the whole week on one page: cards, table, five sentences, four charts.
final class SummarySheet {

    static final int COLUMNS = 12;
    static final int TABLE_ROW = 7;
    static final int CHARTS_ROW = 19;

    private static final int CARD_ROW = 3;
    private static final double COLUMN_WIDTH = 15.6;
    private static final int SENTENCE_COLUMN = 7;
    private static final Style CARD = Style.PLAIN.filled(Style.SUBTLE);
    private static final Style UNDER = CARD.sized(9).coloured(Style.MUTED).aligned(Align.LEFT).indented(1);
    private static final Style SENTENCE = Style.PLAIN.coloured(Style.ACCENT).wrapped().aligned(Align.LEFT).indented(1);

    private final FreeSheet sheet;
    private final WeeklyReport report;
    private final ReportRequest request;
    private final Words words;

    SummarySheet(FreeSheet sheet, WeeklyReport report, ReportRequest request, Words words) {
        this.sheet = sheet;
        this.report = report;
        this.request = request;
        this.words = words;
    }

    void fill(Sheets sheets, CheckSheet check, boolean adds, String notes) {
        sheet.withoutGrid();
        for (int c = 0; c < COLUMNS; c++) {
            sheet.width(c, COLUMN_WIDTH);
        }
        head(check, adds);
        index(sheets, notes);
        List<Kpi> kpis = Kpi.of(report, sheets, check, words);
        cards(sheets, kpis);
        table(sheets, kpis);
        sentences(sheets);
    }

    private void head(CheckSheet check, boolean adds) {
        sheet.height(0, 32).height(1, 18);
        String week = report.week().isoWeek();
        String title = words.get("report.weekly.title", week.substring(0, 4),
                String.valueOf(Integer.parseInt(week.substring(6))));
        sheet.merged(0, 0, 0, 7, title, Style.TITLE.sized(20));
        sheet.merged(0, 8, 0, 11, request.shopName(), Style.TITLE.coloured(Style.MUTED).aligned(Align.RIGHT));
        String incomplete = report.isIncomplete() ? words.get("report.weekly.incomplete", report.asOf()) : "";
        sheet.merged(1, 0, 1, 7, words.get("report.weekly.period", report.week().from(), report.week().to(), incomplete,
                report.spans().previous().from(), report.spans().previous().to(),
                report.spans().lastYear().isoWeek()), Style.NOTE);
        String right = words.get("report.check.right");
        String wrong = words.get("report.check.wrong");
        sheet.merged(1, 8, 1, 11, new Live("IF(" + check.verdict() + ",\"" + right + "\",\"" + wrong + "\")",
                adds ? right : wrong), Style.NOTE.coloured(Style.OK).aligned(Align.RIGHT));
        sheet.alarm(1, 8, 11, "LEFT($I$2,1)=\"✗\"");
    }

    private void index(Sheets sheets, String notes) {
        sheet.height(2, 20);
        Style link = Style.LINK.sized(9).aligned(Align.LEFT);
        List<ListSheet<?>> all = sheets.all();
        for (int i = 0; i < all.size(); i++) {
            sheet.put(2, i, all.get(i).name(), link);
            sheet.link(2, i, "'" + all.get(i).name() + "'!A1");
        }
        sheet.put(2, all.size(), notes, link);
        sheet.link(2, all.size(), "'" + notes + "'!A1");
        String made = request.generatedAt().format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT));
        sheet.merged(2, 10, 2, 11, words.get("report.weekly.made", made), Style.NOTE.aligned(Align.RIGHT));
    }

    private void cards(Sheets sheets, List<Kpi> kpis) {
        sheet.height(CARD_ROW, 18).height(CARD_ROW + 1, 30).height(CARD_ROW + 2, 18).height(CARD_ROW + 3, 8);
        int[] rows = {Kpi.NET, Kpi.MARGIN, Kpi.DOCUMENTS, Kpi.CUSTOMERS, Kpi.RECEIVABLE};
        for (int i = 0; i < rows.length; i++) {
            Kpi kpi = kpis.get(rows[i]);
            String value = "B" + (TABLE_ROW + 2 + rows[i]);
            card(i, words.get("report.kpi." + kpi.key()), new Live(value, kpi.current().result()), kpi.format(),
                    "'" + sheets.of(kpi.section()).name() + "'!A1");
        }
        compared(0, kpis, Kpi.NET, Format.MONEY);
        marginUnder(kpis);
        compared(2, kpis, Kpi.DOCUMENTS, Format.COUNT);
        compared(3, kpis, Kpi.CUSTOMERS, Format.COUNT);
        ListSheet<?> owed = sheets.receivables();
        under(4, owed.isEmpty() ? words.get("report.card.nothing-overdue")
                : text("report.card.overdue", "TEXT(SUM(" + owed.range("overdue") + "),\"#,##0.00\")", report.overdue()));
        stockCard(sheets.stock());
    }

    private void card(int place, String label, Object value, Format format, String address) {
        int column = place * 2;
        Align left = Align.LEFT;
        sheet.merged(CARD_ROW, column, CARD_ROW, column + 1, label,
                CARD.underlining().sized(9).coloured(Style.ACCENT).aligned(left).indented(1).lined(gap(place)));
        sheet.link(CARD_ROW, column, address);
        sheet.merged(CARD_ROW + 1, column, CARD_ROW + 1, column + 1, value,
                CARD.sized(18).strong().as(format).aligned(left).indented(1).lined(gap(place)));
    }

    private static Line gap(int place) {
        return place == 0 ? Line.NONE : Line.GAP;
    }

    private void compared(int place, List<Kpi> kpis, int kpi, Format format) {
        int row = TABLE_ROW + 2 + kpi;
        Live before = kpis.get(kpi).previous();
        Object value = before == null ? null : before.result();
        sheet.put(CARD_ROW + 2, place * 2, text("report.card.previous",
                "TEXT(C" + row + ",\"" + (format == Format.MONEY ? "#,##0.00" : "#,##0") + "\")", value),
                UNDER.lined(gap(place)));
        sheet.put(CARD_ROW + 2, place * 2 + 1, new Live("D" + row, change(kpis.get(kpi))),
                CARD.sized(9).as(Format.CHANGE).aligned(Align.RIGHT));
    }

    private void marginUnder(List<Kpi> kpis) {
        int row = TABLE_ROW + 2 + Kpi.MARGIN_RATE;
        Object rate = kpis.get(Kpi.MARGIN_RATE).current().result();
        if (rate == null) {
            under(1, words.get("report.card.no-cost"));
            return;
        }
        sheet.put(CARD_ROW + 2, 2, text("report.card.rate", "TEXT(B" + row + ",\"0.0%\")", rate),
                UNDER.lined(gap(1)));
        sheet.put(CARD_ROW + 2, 3, new Live("D" + (TABLE_ROW + 2 + Kpi.MARGIN), change(kpis.get(Kpi.MARGIN))),
                CARD.sized(9).as(Format.CHANGE).aligned(Align.RIGHT));
    }

    private void stockCard(ListSheet<?> stock) {
        long out = report.details().stockAlerts().stream().filter(StockAlert::isOut).count();
        Object count = stock.isEmpty() ? Long.valueOf(0)
                : new Live("ROWS(" + stock.range("stock") + ")", stock.rows());
        card(5, words.get("report.kpi.stock-alerts"), count, Format.COUNT, "'" + stock.name() + "'!A1");
        under(5, stock.isEmpty() ? words.get("report.card.stock-fine")
                : text("report.card.out-of-stock", "COUNTIF(" + stock.range("stock") + ",\"<=0\")", out));
    }

    private void under(int place, Object text) {
        sheet.merged(CARD_ROW + 2, place * 2, CARD_ROW + 2, place * 2 + 1, text,
                UNDER.lined(gap(place)));
    }

    /// A sentence with a live figure in it: the words around the figure come from the bundle.
    private Live text(String key, String formula, @Nullable Object value) {
        String around = words.get(key, "\u0000");
        int at = around.indexOf('\u0000');
        String before = around.substring(0, at);
        String after = around.substring(at + 1);
        String shown = value == null ? "" : Words.figure(value);
        return new Live("\"" + before + "\"&" + formula + "&\"" + after + "\"", before + shown + after);
    }

    private void table(Sheets sheets, List<Kpi> kpis) {
        String[] heads = {"kpi", "current", "previous", "change", "last-year", "change-on-year", "month"};
        sheet.height(TABLE_ROW, 22);
        for (int c = 0; c < heads.length; c++) {
            sheet.put(TABLE_ROW, c, words.get("report.summary." + heads[c]),
                    Style.HEADER.aligned(c == 0 ? Align.LEFT : Align.RIGHT));
        }
        for (int i = 0; i < kpis.size(); i++) {
            row(TABLE_ROW + 1 + i, kpis.get(i), sheets);
        }
        int last = TABLE_ROW + kpis.size();
        sheet.arrows(TABLE_ROW + 1, 3, last, 3);
        sheet.arrows(TABLE_ROW + 1, 5, last, 5);
        sheet.height(last + 1, 8);
    }

    private void row(int row, Kpi kpi, Sheets sheets) {
        sheet.height(row, 20);
        sheet.put(row, 0, words.get("report.kpi." + kpi.key()), Style.LINK.aligned(Align.LEFT).lined(Line.NONE));
        sheet.link(row, 0, "'" + sheets.of(kpi.section()).name() + "'!A1");
        Style figure = Style.PLAIN.as(kpi.format()).aligned(Align.RIGHT);
        Style change = Style.PLAIN.as(kpi.inPoints() ? Format.valueOf(words.get("report.points")) : Format.SIGNED_RATIO).aligned(Align.RIGHT);
        sheet.put(row, 1, kpi.current(), figure.strong());
        sheet.put(row, 2, kpi.previous(), figure);
        sheet.put(row, 4, kpi.lastYear(), figure);
        sheet.put(row, 6, kpi.month(), figure);
        if (kpi.previous() != null) {
            sheet.put(row, 3, compare(row, "C", kpi, kpi.previous()), change);
        }
        if (kpi.lastYear() != null) {
            sheet.put(row, 5, compare(row, "E", kpi, kpi.lastYear()), change);
        }
    }

    private static Live compare(int row, String column, Kpi kpi, Live before) {
        String now = "B" + (row + 1);
        String then = column + (row + 1);
        Object current = kpi.current().result();
        return kpi.inPoints()
                ? new Live("IF(OR(" + now + "=\"\"," + then + "=\"\"),\"\",(" + now + "-" + then + ")*100)",
                        Difference.points(current, before.result()))
                : new Live("IF(OR(" + now + "=\"\",SUM(" + then + ")=0),\"\",(" + now + "-" + then + ")/ABS(" + then + "))",
                        Difference.relative(current, before.result()));
    }

    private static @Nullable Object change(Kpi kpi) {
        Live before = kpi.previous();
        return before == null ? null : Difference.relative(kpi.current().result(), before.result());
    }

    private void sentences(Sheets sheets) {
        sheet.merged(TABLE_ROW, SENTENCE_COLUMN, TABLE_ROW, COLUMNS - 1, words.get("report.weekly.highlights"),
                Style.HEADER.aligned(Align.LEFT).indented(1));
        for (int i = 0; i < report.highlights().size(); i++) {
            Highlight highlight = report.highlights().get(i);
            int row = TABLE_ROW + 1 + 2 * i;
            sheet.merged(row, SENTENCE_COLUMN, row + 1, COLUMNS - 1,
                    (i + 1) + ". " + words.say(highlight.sentence()), SENTENCE);
            sheet.link(row, SENTENCE_COLUMN, "'" + sheets.of(highlight.section()).name() + "'!A1");
        }
    }
}
