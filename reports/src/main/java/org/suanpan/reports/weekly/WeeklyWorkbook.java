package org.suanpan.reports.weekly;

import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Progress;
import org.suanpan.core.report.ReportFigures;
import org.suanpan.core.report.ReportOutcome;
import org.suanpan.core.report.ReportQueries;
import org.suanpan.core.report.ReportRequest;
import org.suanpan.core.report.WeeklyReport;
import org.suanpan.core.report.WeeklyReportService;
import org.suanpan.reports.excel.Book;
import org.suanpan.reports.excel.FreeSheet;
import org.suanpan.reports.excel.Style;
import org.suanpan.reports.file.Fingerprint;
import org.suanpan.reports.file.OutFile;
import org.suanpan.reports.text.Words;

/// 经营周报: the week on one page, every list behind it, and the proof that they agree.
public final class WeeklyWorkbook {

    private static final int NOTES = 10;
    private static final int NOTE_WIDTH = 115;

    private final ReportQueries queries;
    private final Words words;
    private final String version;

    public WeeklyWorkbook(ReportQueries queries, Words words, String version) {
        this.queries = queries;
        this.words = words;
        this.version = version;
    }

    /// `经营周报_2026第47周_1116-1122`, without shop and ending.
    public static String fileName(ReportRequest request, Words words) {
        DateSpan week = DateSpan.weekOf(request.span().from());
        DateTimeFormatter day = DateTimeFormatter.ofPattern("MMdd", Locale.ROOT);
        return words.get("report.weekly.file", week.isoWeek().substring(0, 4), week.isoWeek().substring(6),
                week.from().format(day), week.to().format(day));
    }

    /// The week of the span's first day.
    public ReportOutcome write(ReportRequest request, Path file, Progress progress) {
        return queries.snapshot(figures -> {
            WeeklyReport report = new WeeklyReportService().report(DateSpan.weekOf(request.span().from()),
                    request.generatedAt().toLocalDate(), figures);
            List<String> sheets = new ArrayList<>();
            OutFile.write(file, out -> {
                try (Book book = new Book(words, about(request, report))) {
                    sheets.addAll(compose(book, report, request, figures));
                    book.write(out, progress);
                }
            });
            return new ReportOutcome(request.id(), file, sheets, report.current().lines(), totals(report));
        });
    }

    private Book.About about(ReportRequest request, WeeklyReport report) {
        return new Book.About(words.get("report.title.weekly"), report.week().isoWeek(), request.shopName(), version,
                Fingerprint.of(report), criteria(report));
    }

    private String criteria(WeeklyReport report) {
        return words.get("report.weekly.criteria", report.week().isoWeek(), report.week().from(), report.week().to());
    }

    private String basis(ReportFigures figures) {
        return words.get("report.basis.said", words.get("report.basis." + figures.costBasis()));
    }

    private List<String> compose(Book book, WeeklyReport report, ReportRequest request, ReportFigures figures) {
        FreeSheet summary = book.sheet(words.get("report.sheet.summary"), true);
        Sheets lists = Sheets.in(book, report, figures, summary.name(), criteria(report) + "  " + basis(figures), words);
        FreeSheet notes = book.sheet(words.get("report.sheet.notes"), false);
        FreeSheet hidden = book.sheet("_check", false);
        CheckSheet check = new CheckSheet(hidden, report, words);
        SummaryCharts charts = new SummaryCharts(summary, report, words);
        charts.fill(lists);
        boolean adds = check.fill(lists, figures.documentNet(report.week()), charts.dayTotal());
        new SummarySheet(summary, report, request, words).fill(lists, check, adds, notes.name());
        explain(notes, summary.name());
        List<String> names = new ArrayList<>(List.of(summary.name()));
        lists.all().forEach(list -> names.add(list.name()));
        names.addAll(List.of(notes.name(), hidden.name()));
        return names;
    }

    private void explain(FreeSheet notes, String home) {
        notes.width(0, 22).width(1, NOTE_WIDTH);
        notes.height(0, 27);
        notes.put(0, 0, words.get("report.sheet.notes"), Style.TITLE);
        notes.put(0, 1, words.get("report.home"), Style.LINK);
        notes.link(0, 1, "'" + home + "'!A1");
        notes.height(2, 24);
        notes.put(2, 0, words.get("report.note.term"), Style.HEADER);
        notes.put(2, 1, words.get("report.note.meaning"), Style.HEADER);
        for (int i = 1; i <= NOTES; i++) {
            notes.put(2 + i, 0, words.get("report.note." + i + ".term"), Style.PLAIN.strong());
            String meaning = words.get("report.note." + i + ".meaning");
            notes.put(2 + i, 1, meaning, Style.PLAIN.wrapped());
            notes.height(2 + i, Book.fitting(meaning, NOTE_WIDTH - 8) < meaning.length() ? 36 : 20);
        }
        notes.freezeBelow(3);
    }

    private static Map<String, String> totals(WeeklyReport report) {
        Map<String, String> totals = new LinkedHashMap<>();
        totals.put("net_sales", report.current().net().toString());
        Money margin = report.current().margin();
        if (margin != null) {
            totals.put("margin", margin.toString());
        }
        totals.put("receivable", report.receivable().toString());
        return totals;
    }
}
