package org.suanpan.app.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import org.suanpan.core.base.Actor;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.insight.supply.Proposal;
import org.suanpan.core.insight.supply.PurchaseDrafts;
import org.suanpan.core.insight.supply.Replenishment;

/// `replenish`: what to buy, with the formula behind each figure; `--order` writes drafts of purchase orders.
@Command(name = "replenish")
final class ReplenishCommand extends StoreCommand {

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "cli.option.as-of")
    @Nullable String asOf;

    @Option(names = "--order", descriptionKey = "cli.option.order")
    boolean order;

    private record Run(List<Proposal> proposals, List<DocumentId> drafts) {}

    ReplenishCommand(Tools tools, Console console) {
        super(tools, console);
    }

    @Override
    public Integer call() {
        LocalDate day = asOf == null ? today() : date("--as-of", asOf);
        Run run = with(shop -> {
            List<Proposal> proposals = new Replenishment(day, shop.buyQueries().leads(day)).of(shop.buyQueries().supplies(day));
            return new Run(proposals, order ? new PurchaseDrafts(shop.trading()).of(proposals, day, Actor.OWNER) : List.of());
        });
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("as_of", day.toString());
        json.put("lines", run.proposals.stream().map(this::json).toList());
        json.put("drafts", run.drafts.stream().map(DocumentId::value).toList());
        List<String> lines = new ArrayList<>();
        for (Proposal one : run.proposals) {
            lines.add(console.say("cli.replenish.line", one.supply().code(), one.supply().name(), one.proposed().toString(),
                    one.supply().unit(), one.supply().supplierName()));
            lines.add("  " + console.say(one.why()));
        }
        if (run.proposals.isEmpty()) {
            lines.add(console.say("cli.replenish.none", day.toString()));
        }
        if (order && !run.drafts.isEmpty()) {
            lines.add(console.say("cli.replenish.ordered", run.drafts.size()));
        }
        console.result(json, lines);
        return Exit.DONE;
    }

    private Map<String, @Nullable Object> json(Proposal one) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("product", one.supply().code());
        json.put("name", one.supply().name());
        json.put("unit", one.supply().unit());
        json.put("supplier", one.supply().supplierName());
        json.put("on_hand", one.supply().onHand().toString());
        json.put("reserved", one.supply().reserved().plus(one.supply().owed()).toString());
        json.put("on_order", one.onOrder().toString());
        json.put("position", one.position().toString());
        json.put("demand", one.demand().stripTrailingZeros().toPlainString());
        json.put("pattern", one.pattern().name());
        json.put("lead_days", one.lead().days());
        json.put("safety_stock", one.safetyStock().toString());
        json.put("reorder_point", one.orderPoint().toString());
        json.put("up_to", one.upTo().toString());
        json.put("proposed", one.proposed().toString());
        json.put("why", console.say(one.why()));
        return json;
    }
}
