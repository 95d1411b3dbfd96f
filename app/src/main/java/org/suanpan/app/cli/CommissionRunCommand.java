package org.suanpan.app.cli;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import org.suanpan.app.base.Shop;
import org.suanpan.app.base.paper.PayPages;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.commission.CommissionPlan;
import org.suanpan.core.commission.CommissionStatement;
import org.suanpan.core.commission.line.Scored;
import org.suanpan.core.commission.month.Payout;
import org.suanpan.core.commission.sheet.PaySheet;
import org.suanpan.core.paper.PaperExport;
import org.suanpan.core.party.SalesRepId;
import org.suanpan.core.staff.Here;

/// `commission run`: the statements of a month; `--settle` freezes them.
@Command(name = "run")
final class CommissionRunCommand extends StoreCommand {

    @Option(names = "--month", required = true, paramLabel = "yyyy-MM", descriptionKey = "cli.option.month")
    String month = "";

    @Option(names = "--plan", paramLabel = "FILE.json", descriptionKey = "cli.option.plan")
    @Nullable Path plan;

    @Option(names = "--settle", descriptionKey = "cli.option.settle")
    boolean settle;

    @Option(names = "--out", paramLabel = "FILE.pdf", descriptionKey = "cli.option.pay-out")
    @Nullable Path out;

    private record Run(List<CommissionStatement> statements, Map<SalesRepId, Payout> payouts, @Nullable Path file) {}

    CommissionRunCommand(Tools tools, Console console) {
        super(tools, console);
    }

    @Override
    public Integer call() {
        YearMonth wanted = month("--month", month);
        if (out != null && (plan != null || settle)) {
            throw new Rejected("cli.commission-out-alone");
        }
        Run run = with(shop -> {
            if (plan == null && !settle) {
                List<PaySheet> sheets = shop.pay().sheets().month(wanted);
                return new Run(sheets.stream().map(PaySheet::statement).toList(),
                        sheets.stream().collect(Collectors.toMap(PaySheet::rep, PaySheet::payout)), written(shop, wanted));
            }
            CommissionPlan terms = plan == null ? shop.pay().plans().inForce(wanted)
                    : Scored.filled(tools.planFile().apply(existing(plan)), wanted, one -> shop.pool().goals().scores().factors(one, Here.OWNER));
            List<CommissionStatement> computed = settle ? shop.commissioning().settle(wanted, terms, Actor.OWNER)
                    : shop.commissioning().run(wanted, terms);
            return new Run(computed, shop.commissioning().payouts(computed, terms), null);
        });
        List<CommissionStatement> statements = run.statements;
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("month", wanted.toString());
        json.put("settled", settle);
        if (run.file != null) {
            json.put("file", run.file.toString());
        }
        json.put("statements", statements.stream().map(s -> json(s, Objects.requireNonNull(run.payouts.get(s.rep())))).toList());
        List<String> lines = new ArrayList<>();
        for (CommissionStatement s : statements) {
            lines.add(console.say("cli.commission.line", s.repCode(), s.repName(), s.base().toString(),
                    s.commission().toString(), s.total().toString()));
        }
        if (statements.isEmpty()) {
            lines.add(console.say("cli.commission.none", wanted.toString()));
        }
        if (run.file != null) {
            lines.add(console.say("cli.commission.written", run.file.toString(), statements.size()));
        }
        console.result(json, lines);
        return Exit.DONE;
    }

    /// Everybody's statements on paper, as they are now; null where no file was asked for.
    private @Nullable Path written(Shop shop, YearMonth wanted) {
        Path to = out;
        if (to == null) {
            return null;
        }
        List<PaySheet> sheets = shop.pay().sheets().month(wanted);
        if (sheets.isEmpty()) {
            throw new Rejected("cli.commission.none", wanted);
        }
        PaperExport.Stack stack = new PayPages(console::say, true).month(wanted, sheets, shop.pay().sheets()::papers);
        return shop.files().papers().write(stack, new PaperExport.Origin(shop.facts().info().shopName(), global.language(), today()), to,
                console.progress());
    }

    private Map<String, @Nullable Object> json(CommissionStatement s, Payout payout) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("rep", s.repCode());
        json.put("name", s.repName());
        json.put("base", s.base().toString());
        json.put("commission", s.commission().toString());
        json.put("awards", s.awards().toString());
        json.put("total", s.total().toString());
        json.put("components", components(s));
        json.put("payout", json(payout));
        json.put("facts", s.facts());
        json.put("lines", s.lines().stream().map(this::json).toList());
        return json;
    }

    private static Map<String, Object> components(CommissionStatement s) {
        Map<String, Object> components = new LinkedHashMap<>();
        Money earlier = Money.ZERO;
        for (CommissionStatement.Line line : s.lines()) {
            if (line.origin().equals(s.month())) {
                components.put(line.component().name(), line.due().toString());
            } else {
                earlier = earlier.plus(line.due());
            }
        }
        components.put("PRIOR_ADJUSTMENTS", earlier.toString());
        return components;
    }

    private static Map<String, @Nullable Object> json(Payout payout) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("owed_before", payout.before().toString());
        json.put("netted", payout.netted().toString());
        json.put("from_wage", payout.fromWage().toString());
        json.put("paid", payout.paid().toString());
        json.put("owed_after", payout.after().toString());
        return json;
    }

    private Map<String, @Nullable Object> json(CommissionStatement.Line line) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("origin_month", line.origin().toString());
        json.put("component", line.component().name());
        json.put("base", line.base().toString());
        if (line.quantity() != null) {
            json.put("quantity", line.quantity().toString());
        }
        json.put("earned", line.earned().toString());
        json.put("paid_before", line.paidBefore().toString());
        json.put("due", line.due().toString());
        json.put("reason", console.say(line.reason()));
        return json;
    }
}
