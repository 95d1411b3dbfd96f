package org.suanpan.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import org.suanpan.app.base.Shop;
import org.suanpan.core.admin.StoreInfo;
import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.ledger.statement.StatementExport;
import org.suanpan.core.report.ReportDescriptor;
import org.suanpan.core.report.ReportDescriptor.Period;
import org.suanpan.core.report.ReportOutcome;
import org.suanpan.core.report.ReportRequest;

/// `report list` and `report ID`: the catalogue, and one report of it into a file.
@Command(name = "report")
final class ReportCommand extends StoreCommand {

    @Parameters(paramLabel = "ID")
    String id = "";

    @Option(names = "--from", paramLabel = "D", descriptionKey = "cli.option.from")
    @Nullable String from;

    @Option(names = "--to", paramLabel = "D", descriptionKey = "cli.option.until")
    @Nullable String to;

    @Option(names = "--week", paramLabel = "yyyy-Www", descriptionKey = "cli.option.week")
    @Nullable String week;

    @Option(names = "--month", paramLabel = "yyyy-MM", descriptionKey = "cli.option.month")
    @Nullable String month;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "cli.option.out")
    @Nullable Path out;

    @Mixin
    StatementRun statement = new StatementRun();

    @Mixin
    CompareRun compare = new CompareRun();

    @Option(names = "--user", paramLabel = "NAME", descriptionKey = "cli.option.user")
    @Nullable String user;

    ReportCommand(Tools tools, Console console) {
        super(tools, console);
    }

    @Override
    public Integer call() {
        if (Stream.of(week, month, from == null ? to : from).filter(x -> x != null).count() > 1) {
            throw new Rejected("cli.two-spans");
        }
        if (id.equals(StatementRun.ID) || id.equals(CompareRun.ID)) {
            return with(user, this::statements);
        }
        return id.equals("list") ? list() : with(user, this::run);
    }

    private int list() {
        List<Map<String, Object>> rows = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (ReportDescriptor report : tools.opener().reports()) {
            String title = console.say("report." + report.id() + ".title");
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("id", report.id());
            row.put("title", title);
            row.put("period", report.period().name().toLowerCase(Locale.ROOT));
            rows.add(row);
            lines.add("%-20s %s".formatted(report.id(), title));
        }
        for (String of : List.of(StatementRun.ID, CompareRun.ID)) {
            String title = console.say("report." + of + ".title");
            Map<String, Object> each = new LinkedHashMap<>();
            each.put("id", of);
            each.put("title", title);
            each.put("period", "span");
            rows.add(each);
            lines.add("%-20s %s".formatted(of, title));
        }
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("reports", rows);
        console.result(json, lines);
        return Exit.DONE;
    }

    private int statements(Shop shop) {
        DateSpan chosen = month != null ? DateSpan.month(month("--month", month)) : week != null ? DateSpan.week(week) : null;
        LocalDate end = Optional.ofNullable(optionalDate("--to", to)).orElse(today());
        DateSpan span = chosen != null ? chosen
                : new DateSpan(Optional.ofNullable(optionalDate("--from", from)).orElse(end.withDayOfMonth(1)), end);
        StatementExport.Origin origin = new StatementExport.Origin(shop.facts().info().shopName(), global.language(), today(), statement.items,
                shop.files().paying().get());
        boolean said = chosen != null || from != null || to != null;
        return id.equals(CompareRun.ID) ? compare.run(shop, statement, said ? span : null, origin, out, console)
                : statement.run(shop, span, origin, out, console);
    }

    private int run(Shop shop) {
        ReportDescriptor report = shop.reports().list().stream().filter(r -> r.id().equals(id)).findFirst()
                .orElseThrow(() -> new Rejected("report.unknown", id));
        StoreInfo info = shop.facts().info();
        DateSpan span = span(report, info);
        Path file = out != null ? out : Path.of(id + "-" + span.from() + "-" + span.to() + ".xlsx");
        ReportOutcome outcome = shop.reports().run(new ReportRequest(id, span, file, global.language(), info.shopName(),
                LocalDateTime.now(tools.clock())), console.progress());
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("id", id);
        json.put("from", span.from().toString());
        json.put("to", span.to().toString());
        json.put("file", outcome.file().toString());
        json.put("rows", outcome.rows());
        json.put("sheets", outcome.sheets());
        if (id.equals("weekly")) {
            for (String figure : List.of("net_sales", "margin", "receivable")) {
                json.put(figure, outcome.totals().get(figure));
            }
        }
        json.put("totals", outcome.totals());
        List<String> lines = new ArrayList<>();
        lines.add(console.say("cli.report.done", outcome.file().toString(), outcome.rows()));
        outcome.totals().forEach((name, value) -> lines.add("  " + name + ": " + value));
        console.result(json, lines);
        return Exit.DONE;
    }

    private DateSpan span(ReportDescriptor report, StoreInfo info) {
        if (week != null) {
            return DateSpan.week(week);
        }
        if (month != null) {
            return DateSpan.month(month("--month", month));
        }
        if (report.period() == Period.DAY && from == null) {
            LocalDate day = Optional.ofNullable(optionalDate("--to", to)).orElse(today());
            return new DateSpan(day, day);
        }
        LocalDate first = Optional.ofNullable(info.firstSale()).orElse(today());
        LocalDate last = Optional.ofNullable(info.lastSale()).orElse(today());
        if (from != null || to != null || report.period() != Period.WEEK) {
            LocalDate begin = Optional.ofNullable(optionalDate("--from", from)).orElse(first);
            LocalDate end = Optional.ofNullable(optionalDate("--to", to)).orElse(last.isBefore(begin) ? begin : last);
            return new DateSpan(begin, end);
        }
        return DateSpan.weekOf(last.isBefore(today()) ? last : today());
    }
}
