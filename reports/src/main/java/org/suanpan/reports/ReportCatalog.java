package org.suanpan.reports;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Progress;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.paper.Paper;
import org.suanpan.core.paper.PaperExport;
import org.suanpan.core.report.ReportDescriptor;
import org.suanpan.core.report.ReportDescriptor.Period;
import org.suanpan.core.report.ReportFigures;
import org.suanpan.core.report.ReportOutcome;
import org.suanpan.core.report.ReportQueries;
import org.suanpan.core.report.ReportRequest;
import org.suanpan.core.report.ReportRunner;
import org.suanpan.reports.excel.Book;
import org.suanpan.reports.excel.ListSheet;
import org.suanpan.reports.file.FileNames;
import org.suanpan.reports.file.Fingerprint;
import org.suanpan.reports.file.OutFile;
import org.suanpan.reports.list.ListReport;
import org.suanpan.reports.list.ListReports;
import org.suanpan.reports.page.PaperFiles;
import org.suanpan.reports.page.TablePapers;
import org.suanpan.reports.table.CsvFile;
import org.suanpan.reports.table.JsonFile;
import org.suanpan.reports.table.Table;
import org.suanpan.reports.table.Totals;
import org.suanpan.reports.text.Words;
import org.suanpan.reports.weekly.WeeklyWorkbook;

/// Every report there is, and the way into a file.
public final class ReportCatalog implements ReportRunner {

    private static final String WEEKLY = "weekly";
    private static final int FINGERPRINTED_ROWS = 5_000;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final ReportQueries queries;
    private final String version;
    private final List<ListReport> lists = ListReports.all();

    /// `version` of the program stands in every workbook's properties.
    public ReportCatalog(ReportQueries queries, String version) {
        this.queries = queries;
        this.version = version;
    }

    /// Every report there is, whatever data file is open.
    public static List<ReportDescriptor> all() {
        List<ReportDescriptor> all = new ArrayList<>(List.of(new ReportDescriptor(WEEKLY, Period.WEEK)));
        ListReports.all().forEach(report -> all.add(report.descriptor()));
        return all;
    }

    @Override
    public List<ReportDescriptor> list() {
        return all();
    }

    /// A folder as `out` gets a file named after shop, report and span, as a workbook; nothing there is overwritten.
    @Override
    public ReportOutcome run(ReportRequest request, Progress progress) {
        Words words = Words.of(request.language());
        if (request.id().equals(WEEKLY)) {
            if (!request.span().equals(DateSpan.weekOf(request.span().from()))) {
                throw new Rejected("report.weekly-is-one-week", request.span().from(), request.span().to());
            }
            Path file = file(request, words);
            if (!ending(file).equals("xlsx")) {
                throw new Rejected("report.weekly-is-a-workbook", file.getFileName().toString());
            }
            return new WeeklyWorkbook(queries, words, version).write(request, file, progress);
        }
        ListReport report = lists.stream().filter(r -> r.id().equals(request.id())).findFirst()
                .orElseThrow(() -> new Rejected("report.unknown", request.id()));
        Path file = file(request, words);
        String form = ending(file);
        switch (form) {
            case "xlsx", "csv", "json", "pdf" -> {}
            default -> throw new Rejected("report.form-unknown", file.getFileName().toString());
        }
        ListReport.Ask ask = new ListReport.Ask(request.span(), words.get("report.title." + report.id()),
                criteria(report.descriptor().period(), request, words), words);
        return queries.snapshot(figures -> write(report, ask, figures, new Target(request, file, form), progress));
    }

    private record Target(ReportRequest request, Path file, String form) {}

    private ReportOutcome write(ListReport report, ListReport.Ask ask, ReportFigures figures, Target target,
            Progress progress) {
        List<Table<?>> made = report.maker().tables(figures, ask);
        boolean margin = made.stream().anyMatch(Table::isMargin);
        String basis = ask.words().get("report.basis." + figures.costBasis());
        List<Table<?>> tables = !margin ? made : made.stream().<Table<?>>map(table -> target.form().equals("csv")
                ? table.with("cost_basis", basis) : table.withCriteria(ask.words().get("report.basis.said", basis))).toList();
        List<Totals> totals = new ArrayList<>();
        List<String> sheets = new ArrayList<>();
        if (target.form().equals("pdf")) {
            PaperExport.Stack stack = new PaperExport.Stack(ask.title(), papers(tables, ask.words(), totals));
            PaperExport.Origin origin = new PaperExport.Origin(target.request().shopName(), target.request().language(),
                    target.request().generatedAt().toLocalDate());
            new PaperFiles(version).write(stack, origin, target.file(), progress);
            return outcome(report, ask, target, List.of(ask.title()), tables, totals);
        }
        OutFile.write(target.file(), out -> {
            switch (target.form()) {
                case "csv" -> totals.addAll(CsvFile.write(tables, key(ask.words()), out, progress));
                case "json" -> totals.addAll(JsonFile.write(report.id(), tables, margin
                        ? Map.of("cost_basis", figures.costBasis().name().toLowerCase(Locale.ROOT)) : Map.of(), out, progress));
                default -> workbook(tables, ask, target.request(), sheets, totals, out, progress);
            }
        });
        return outcome(report, ask, target, sheets, tables, totals);
    }

    private static ReportOutcome outcome(ListReport report, ListReport.Ask ask, Target target, List<String> sheets, List<Table<?>> tables,
            List<Totals> totals) {
        return new ReportOutcome(report.id(), target.file(), sheets.isEmpty() ? List.of(ask.title()) : sheets,
                tables.stream().mapToLong(Table::rows).sum(), Totals.together(totals));
    }

    private static List<Paper> papers(List<Table<?>> tables, Words words, List<Totals> totals) {
        List<Paper> papers = new ArrayList<>();
        for (Table<?> table : tables) {
            TablePapers.Made made = TablePapers.of(table, key(words), words.get("report.total"));
            papers.add(made.paper());
            totals.add(made.totals());
        }
        return papers;
    }

    private static UnaryOperator<String> key(Words words) {
        return key -> words.get("report.column." + key);
    }

    private void workbook(List<Table<?>> tables, ListReport.Ask ask, ReportRequest request, List<String> sheets,
            List<Totals> totals, OutputStream out, Progress progress) {
        Book.About about = new Book.About(ask.title(), request.span().from() + " – " + request.span().to(),
                request.shopName(), version, fingerprint(tables),
                ask.criteria());
        try (Book book = new Book(ask.words(), about)) {
            List<ListSheet<?>> written = new ArrayList<>();
            tables.forEach(table -> written.add(book.list(table.title(), table)));
            book.write(out, progress);
            written.forEach(sheet -> {
                sheets.add(sheet.name());
                totals.add(sheet.totals());
            });
        }
    }

    /// Of lists read twice at no cost; a long stream gets none.
    private static String fingerprint(List<Table<?>> tables) {
        if (tables.size() > 1 || tables.getFirst().rows() > FINGERPRINTED_ROWS) {
            return "";
        }
        List<Object> rows = new ArrayList<>();
        tables.getFirst().source().each(rows::add);
        return Fingerprint.of(rows);
    }

    private static String criteria(Period period, ReportRequest request, Words words) {
        String made = request.generatedAt().format(MINUTE);
        return switch (period) {
            case SPAN, WEEK -> words.get("report.criteria.span", request.span().from(), request.span().to(), made);
            case DAY -> words.get("report.criteria.day", request.span().to(), made);
            case NONE -> words.get("report.criteria.now", made);
        };
    }

    private static Path file(ReportRequest request, Words words) {
        if (!Files.isDirectory(request.out())) {
            return request.out();
        }
        String span = request.span().from() + "_" + request.span().to();
        String name = request.id().equals(WEEKLY) ? WeeklyWorkbook.fileName(request, words)
                : words.get("report.title." + request.id()) + "_" + span;
        String shop = request.shopName().isBlank() ? "" : request.shopName() + "_";
        return FileNames.free(request.out(), FileNames.safe(shop + name), ".xlsx");
    }

    private static String ending(Path file) {
        String name = file.getFileName().toString();
        int point = name.lastIndexOf('.');
        return point < 0 ? "" : name.substring(point + 1).toLowerCase(Locale.ROOT);
    }
}
