package org.suanpan.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

import org.suanpan.app.base.Shop;
import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.ledger.statement.Holder;
import org.suanpan.core.ledger.statement.PartnerOwing;
import org.suanpan.core.ledger.statement.Side;
import org.suanpan.core.ledger.statement.Statement;
import org.suanpan.core.ledger.statement.StatementExport;

/// `report statement`: of one partner into a file, or of all with a balance into a folder.
final class StatementRun {

    static final String ID = "statement";

    @Option(names = "--partner", paramLabel = "CODE", descriptionKey = "cli.option.partner")
    @Nullable String partner;

    @Option(names = "--suppliers", descriptionKey = "cli.option.suppliers")
    boolean suppliers;

    @Option(names = "--items", descriptionKey = "cli.option.items")
    boolean items;

    int run(Shop shop, DateSpan span, StatementExport.Origin origin, @Nullable Path out, Console console) {
        return partner == null ? all(shop, span, origin, out, console) : one(shop, partner, span, origin, out, console);
    }

    private int one(Shop shop, String code, DateSpan span, StatementExport.Origin origin, @Nullable Path out,
            Console console) {
        Holder holder = holder(shop, code);
        Statement statement = shop.owing().statement(holder.partner(), span, items);
        Path file = shop.statements().write(statement, origin, out == null ? Path.of("") : out);
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("id", ID);
        json.put("partner", holder.code());
        json.put("from", span.from().toString());
        json.put("to", span.to().toString());
        json.put("file", file.toString());
        json.put("rows", statement.lines().size());
        Map<String, Object> totals = new LinkedHashMap<>();
        totals.put("opening", statement.opening().toString());
        totals.put("traded", statement.traded().toString());
        totals.put("returned", statement.returned().toString());
        totals.put("otherwise", statement.otherwise().toString());
        totals.put("received", statement.received().toString());
        totals.put("waived", statement.waived().toString());
        totals.put("closing", statement.closing().toString());
        totals.put("overdue", statement.aged().overdue().toString());
        json.put("totals", totals);
        console.result(json, List.of(console.say("cli.report.done", file.toString(), statement.lines().size()),
                "  closing: " + statement.closing()));
        return Exit.DONE;
    }

    /// A customer's code goes before a supplier's.
    Holder holder(Shop shop, String code) {
        Optional<Holder> customer = suppliers ? Optional.empty() : shop.owing().byCode(Side.CUSTOMERS, code);
        return customer.or(() -> shop.owing().byCode(Side.SUPPLIERS, code)).orElseThrow(() -> new Rejected("ledger.no-such-partner", code));
    }

    private int all(Shop shop, DateSpan span, StatementExport.Origin origin, @Nullable Path out, Console console) {
        Path parent = out == null ? Path.of("") : out;
        if (out != null && !Files.isDirectory(out)) {
            throw new Rejected("ledger.batch-needs-folder", out.toString());
        }
        List<Holder> owing = shop.owing().owing(suppliers ? Side.SUPPLIERS : Side.CUSTOMERS, span.to()).stream()
                .map(PartnerOwing::holder).toList();
        StatementExport.Batch batch = shop.statements().writeAll(shop.owing(), new StatementExport.Many(owing, span), origin,
                parent, console.progress());
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("id", ID);
        json.put("from", span.from().toString());
        json.put("to", span.to().toString());
        json.put("folder", batch.folder().toString());
        json.put("index", batch.index().toString());
        json.put("statements", batch.statements());
        console.result(json, List.of(console.say("cli.statements.done", batch.folder().toString(), batch.statements())));
        return Exit.DONE;
    }
}
