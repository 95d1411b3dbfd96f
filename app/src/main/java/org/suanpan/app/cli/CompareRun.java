package org.suanpan.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

import org.suanpan.app.base.Shop;
import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.importing.compare.Proposed;
import org.suanpan.core.importing.compare.Sign;
import org.suanpan.core.importing.compare.TheirColumns;
import org.suanpan.core.importing.compare.TheirColumns.Role;
import org.suanpan.core.importing.compare.TheirReading;
import org.suanpan.core.importing.compare.TheirSheet;
import org.suanpan.core.importing.compare.TheirSheets;
import org.suanpan.core.ledger.compare.Comparing;
import org.suanpan.core.ledger.compare.Comparison;
import org.suanpan.core.ledger.statement.Holder;
import org.suanpan.core.ledger.statement.Side;
import org.suanpan.core.ledger.statement.StatementExport;

/// `report compare-statement`: our statement of a partner held against the list in a file.
final class CompareRun {

    static final String ID = "compare-statement";

    @Option(names = "--file", paramLabel = "FILE", descriptionKey = "cli.option.their-file")
    @Nullable Path file;

    @Option(names = "--column", paramLabel = "ROLE=TITLE", descriptionKey = "cli.option.their-column")
    Map<String, String> columns = Map.of();

    @Option(names = "--positive", paramLabel = "more|less|by-words", descriptionKey = "cli.option.their-sign")
    @Nullable String positive;

    @Option(names = "--their-opening", paramLabel = "YUAN", descriptionKey = "cli.option.their-opening")
    @Nullable String opening;

    @Option(names = "--days", paramLabel = "N", descriptionKey = "cli.option.their-days")
    int days = Comparing.USUAL_DAYS;

    /// `span` null = the months the list reaches into.
    int run(Shop shop, StatementRun whose, @Nullable DateSpan span, StatementExport.Origin origin, @Nullable Path out, Console console) {
        if (file == null || whose.partner == null) {
            throw new Rejected("cli.compare-needs");
        }
        Holder holder = whose.holder(shop, whose.partner);
        TheirSheet sheet = new TheirSheets(shop.files().reader()).read(file, holder.side());
        TheirColumns chosen = columns(sheet, holder.side());
        LocalDate today = origin.made();
        Proposed proposed = Proposed.of(sheet, chosen, today, days -> shop.owing().statement(holder.partner(), days, false));
        DateSpan over = span != null ? span : proposed.span();
        if (!chosen.isEnough() || over == null) {
            throw new Rejected("compare.no-columns", sheet.file(), String.join(" ", sheet.titles()));
        }
        Comparison found = new Comparing(days).of(shop.owing().statement(holder.partner(), over, false),
                new TheirReading(sheet, chosen, today).list(sign(proposed.sign())), opening == null ? null : Money.parse(opening));
        Path written = shop.files().comparisons().write(found, origin, out == null ? Path.of("") : out);
        console.result(json(found, written), List.of(console.say("cli.compare.done", written.toString(), found.groups().matched().size(),
                found.groups().onlyOurs().size(), found.groups().onlyTheirs().size(), found.groups().different().size()),
                "  " + found.ours().closing() + " - " + found.theirs().closing() + " = " + found.difference()));
        return Exit.DONE;
    }

    private static Map<String, @Nullable Object> json(Comparison found, Path written) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("id", ID);
        json.put("partner", found.holder().code());
        json.put("from", found.span().from().toString());
        json.put("to", found.span().to().toString());
        json.put("file", written.toString());
        json.put("agrees", found.agrees());
        json.put("matched", found.groups().matched().size());
        json.put("only_ours", found.groups().onlyOurs().size());
        json.put("only_theirs", found.groups().onlyTheirs().size());
        json.put("different", found.groups().different().size());
        json.put("unread", found.unread());
        json.put("outside", found.outside());
        json.put("their_opening_from", found.openingFrom().name().toLowerCase(Locale.ROOT));
        Map<String, Object> totals = new LinkedHashMap<>();
        totals.put("our_closing", found.ours().closing().toString());
        totals.put("their_closing", found.theirs().closing().toString());
        totals.put("difference", found.difference().toString());
        totals.put("opening_difference", found.openingDifference().toString());
        totals.put("different", found.groups().differing().toString());
        totals.put("only_ours", found.groups().ours().toString());
        totals.put("only_theirs", found.groups().theirs().toString());
        totals.put("unexplained", found.unexplained().toString());
        json.put("totals", totals);
        return json;
    }

    private TheirColumns columns(TheirSheet sheet, Side side) {
        TheirColumns chosen = TheirColumns.guess(sheet.titles(), side);
        for (Map.Entry<String, String> column : columns.entrySet()) {
            int place = sheet.titles().indexOf(column.getValue());
            Optional<Role> role = List.of(Role.values()).stream().filter(one -> one.name().equalsIgnoreCase(column.getKey())).findFirst();
            if (place < 0 || role.isEmpty()) {
                throw new Rejected("compare.no-columns", column.getKey() + "=" + column.getValue(), String.join(" ", sheet.titles()));
            }
            chosen = chosen.with(role.get(), place);
        }
        return chosen;
    }

    private Sign sign(Sign proposed) {
        return positive == null ? proposed : switch (positive) {
            case "more" -> Sign.MORE;
            case "less" -> Sign.LESS;
            case "by-words" -> Sign.BY_WORDS;
            default -> throw new Rejected("cli.bad-value", "--positive", positive, "more");
        };
    }
}
