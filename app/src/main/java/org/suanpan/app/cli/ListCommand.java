package org.suanpan.app.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import org.suanpan.app.base.Shop;
import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Page;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.ledger.due.Dunning;
import org.suanpan.core.ledger.due.When;
import org.suanpan.core.ledger.statement.AgeGroup;
import org.suanpan.core.ledger.statement.NetOwing;
import org.suanpan.core.ledger.statement.PartnerOwing;
import org.suanpan.core.ledger.statement.Side;
import org.suanpan.core.party.CustomerFilter;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.CustomerListItem;
import org.suanpan.core.sale.SalesFilter;
import org.suanpan.core.staff.Right;
import org.suanpan.core.tier.TierAssignment;

/// `list`: flat rows of one kind.
@Command(name = "list")
final class ListCommand extends StoreCommand {

    private static final String KINDS = "customers suppliers reps products stock documents tiers receivables payables nets due";

    @Parameters(paramLabel = "KIND")
    String kind = "";

    @Option(names = "--from", paramLabel = "D", descriptionKey = "cli.option.from")
    @Nullable String from;

    @Option(names = "--to", paramLabel = "D", descriptionKey = "cli.option.until")
    @Nullable String to;

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "cli.option.as-of")
    @Nullable String asOf;

    @Option(names = "--limit", paramLabel = "N", descriptionKey = "cli.option.limit")
    int limit = 1_000_000;

    @Option(names = "--user", paramLabel = "NAME", descriptionKey = "cli.option.user")
    @Nullable String user;

    ListCommand(Tools tools, Console console) {
        super(tools, console);
    }

    @Override
    public Integer call() {
        if (limit < 0) {
            throw new Rejected("cli.bad-value", "--limit", String.valueOf(limit), "100");
        }
        Page<Map<String, @Nullable Object>> page = with(user, this::rows);
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("rows", page.rows());
        json.put("total", page.total());
        List<String> lines = new ArrayList<>();
        for (Map<String, @Nullable Object> row : page.rows()) {
            lines.add(String.join("\t", row.values().stream().map(v -> v == null ? "" : v.toString()).toList()));
        }
        console.result(json, lines);
        return Exit.DONE;
    }

    private Page<Map<String, @Nullable Object>> rows(Shop shop) {
        return switch (kind) {
            case "customers" -> customers(shop);
            case "tiers" -> tiers(shop);
            case "receivables" -> owing(shop, Side.CUSTOMERS);
            case "payables" -> owing(shop, Side.SUPPLIERS);
            case "due" -> due(shop);
            case "nets" -> nets(shop);
            case "suppliers" -> suppliers(shop);
            case "reps" -> reps(shop);
            case "products" -> covered(shop, products(shop));
            case "stock" -> only(covered(shop, products(shop)), List.of("code", "name", "unit", "on_hand", "stock_value"));
            case "documents" -> documents(shop);
            default -> throw new Rejected("cli.unknown-list", kind, KINDS);
        };
    }

    /// Without what it cost, for whoever may not see that.
    private Page<Map<String, @Nullable Object>> covered(Shop shop, Page<Map<String, @Nullable Object>> page) {
        boolean shown = user == null || shop.pool().staff().active().stream().filter(person -> person.name().equals(user))
                .anyMatch(person -> shop.pool().staff().sight(person.role()).allows(Right.COST));
        if (!shown) {
            page.rows().forEach(row -> row.remove("stock_value"));
        }
        return page;
    }

    private Page<Map<String, @Nullable Object>> customers(Shop shop) {
        CustomerFilter filter = new CustomerFilter("", "", "", CustomerFilter.Order.CODE);
        Page<CustomerListItem> page = shop.customers().list(filter, 0, limit);
        return new Page<>(page.rows().stream().map(ListCommand::customer).toList(), page.total());
    }

    /// Of a day: what the last review or decision by hand up to then gave; empty for whoever had none.
    private Page<Map<String, @Nullable Object>> tiers(Shop shop) {
        LocalDate day = optionalDate("--as-of", asOf);
        Page<CustomerListItem> page = shop.customers().list(new CustomerFilter("", "", "", CustomerFilter.Order.CODE), 0, limit);
        Map<CustomerId, TierAssignment> then = new HashMap<>();
        if (day != null) {
            shop.pool().tiers().ports().assignments().before(day.plusDays(1)).forEach(one -> then.put(one.customer(), one));
        }
        return new Page<>(page.rows().stream().map(customer -> {
            TierAssignment stood = then.get(customer.id());
            Map<String, @Nullable Object> row = new LinkedHashMap<>();
            row.put("code", customer.code());
            row.put("name", customer.name());
            row.put("tier", day == null ? customer.tier() : stood == null ? "" : stood.tier().name());
            row.put("lifecycle", day == null ? customer.lifecycle() : stood == null ? "" : stood.lifecycle().name());
            return row;
        }).toList(), page.total());
    }

    private static Map<String, @Nullable Object> customer(CustomerListItem c) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("code", c.code());
        row.put("name", c.name());
        row.put("phone", c.phone());
        row.put("region", c.region());
        row.put("rep", c.rep());
        row.put("tier", c.tier());
        row.put("lifecycle", c.lifecycle());
        row.put("last_sale", c.lastSale() == null ? null : c.lastSale().toString());
        row.put("documents", c.documents());
        row.put("net_sales", c.netSales().toString());
        row.put("balance", c.balance().toString());
        return row;
    }

    private Page<Map<String, @Nullable Object>> owing(Shop shop, Side side) {
        LocalDate day = Optional.ofNullable(optionalDate("--as-of", asOf)).orElse(today());
        List<PartnerOwing> owing = shop.owing().owing(side, day);
        return new Page<>(owing.stream().limit(limit).map(ListCommand::owing).toList(), owing.size());
    }

    private Page<Map<String, @Nullable Object>> due(Shop shop) {
        List<Dunning> due = shop.owing().dunnings(Optional.ofNullable(optionalDate("--as-of", asOf)).orElse(today()));
        return new Page<>(due.stream().limit(limit).map(ListCommand::due).toList(), due.size());
    }

    private static Map<String, @Nullable Object> due(Dunning due) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("code", due.holder().code());
        row.put("name", due.holder().name());
        row.put("rep", due.holder().rep());
        for (When when : When.values()) {
            row.put(when.name().toLowerCase(Locale.ROOT), due.of(when).toString());
        }
        row.put("days_overdue", due.daysOverdue());
        row.put("promised", due.promise() == null ? null : due.promise().day().toString());
        return row;
    }

    private Page<Map<String, @Nullable Object>> nets(Shop shop) {
        List<NetOwing> nets = shop.owing().nets(Optional.ofNullable(optionalDate("--as-of", asOf)).orElse(today()));
        return new Page<>(nets.stream().limit(limit).map(ListCommand::net).toList(), nets.size());
    }

    private static Map<String, @Nullable Object> net(NetOwing net) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("customer", net.customer().code());
        row.put("supplier", net.supplier().code());
        row.put("name", net.customer().name());
        row.put("receivable", net.receivable().toString());
        row.put("payable", net.payable().toString());
        row.put("net", net.net().toString());
        row.put("offsettable", net.offsettable().toString());
        return row;
    }

    private static Map<String, @Nullable Object> owing(PartnerOwing owing) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("code", owing.holder().code());
        row.put("name", owing.holder().name());
        row.put("phone", owing.holder().phone());
        row.put("rep", owing.holder().rep());
        row.put("balance", owing.aged().balance().toString());
        for (AgeGroup group : AgeGroup.values()) {
            row.put(group.name().toLowerCase(Locale.ROOT), owing.aged().of(group).toString());
        }
        row.put("unallocated", owing.aged().unallocated().toString());
        row.put("overdue", owing.aged().overdue().toString());
        row.put("days_overdue", owing.daysOverdue());
        row.put("last_money", owing.lastMoney() == null ? null : owing.lastMoney().toString());
        return row;
    }

    private Page<Map<String, @Nullable Object>> suppliers(Shop shop) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        shop.suppliers().all().forEach(s -> {
            Map<String, @Nullable Object> row = new LinkedHashMap<>();
            row.put("code", s.code());
            row.put("name", s.name());
            row.put("contact", s.contact().person());
            row.put("phone", s.contact().phone());
            rows.add(row);
        });
        return new Page<>(rows.stream().limit(limit).toList(), rows.size());
    }

    private Page<Map<String, @Nullable Object>> reps(Shop shop) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        shop.salesReps().all().forEach(r -> {
            Map<String, @Nullable Object> row = new LinkedHashMap<>();
            row.put("code", r.code());
            row.put("name", r.name());
            row.put("department", r.department());
            rows.add(row);
        });
        return new Page<>(rows.stream().limit(limit).toList(), rows.size());
    }

    private Page<Map<String, @Nullable Object>> products(Shop shop) {
        var page = shop.products().list("", 0, limit);
        return new Page<>(page.rows().stream().map(p -> {
            Map<String, @Nullable Object> row = new LinkedHashMap<>();
            row.put("code", p.code());
            row.put("name", p.name());
            row.put("spec", p.spec());
            row.put("category", p.category());
            row.put("unit", p.unit());
            row.put("price", p.price() == null ? null : p.price().toString());
            row.put("on_hand", p.onHand().toString());
            row.put("stock_value", p.stockValue().toString());
            return row;
        }).toList(), page.total());
    }

    private Page<Map<String, @Nullable Object>> documents(Shop shop) {
        DateSpan span = from == null && to == null ? null : new DateSpan(
                from == null ? LocalDate.of(1900, 1, 1) : date("--from", from),
                to == null ? LocalDate.of(9999, 12, 31) : date("--to", to));
        var page = shop.sales().list(new SalesFilter("", span, null, SalesFilter.Order.OLDEST), 0, limit);
        return new Page<>(page.rows().stream().map(d -> {
            Map<String, @Nullable Object> row = new LinkedHashMap<>();
            row.put("origin", d.ref().origin().name());
            row.put("kind", d.kind().name());
            row.put("number", d.number());
            row.put("date", d.date().toString());
            row.put("customer", d.customerName());
            row.put("rep", d.rep());
            row.put("lines", d.lines());
            row.put("quantity", d.quantity().toString());
            row.put("net", d.net().toString());
            row.put("margin", d.margin() == null ? null : d.margin().toString());
            return row;
        }).toList(), page.total());
    }

    private static Page<Map<String, @Nullable Object>> only(Page<Map<String, @Nullable Object>> page,
            List<String> keys) {
        return new Page<>(page.rows().stream().map(row -> {
            Map<String, @Nullable Object> kept = new LinkedHashMap<>();
            keys.forEach(k -> kept.put(k, row.get(k)));
            return kept;
        }).toList(), page.total());
    }
}
