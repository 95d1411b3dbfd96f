package org.suanpan.app.scenario;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Json;
import org.suanpan.app.scenario.ScenarioReport.Failed;
import org.suanpan.core.admin.CheckResult;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.document.DocumentState;
import org.suanpan.core.document.amount.Amounts;
import org.suanpan.core.ledger.Partner;
import org.suanpan.core.trade.BookFigures;
import org.suanpan.core.trade.CostBasis;
import org.suanpan.core.trade.Document;
import org.suanpan.core.trade.DocumentLine;

/// What the books must say. Each key names one thing and the figures asked of it; only those are compared, by value.
final class Expectations {

    private final ScenarioShop shop;
    private final Names names;
    private final TrialPlans plans;
    private final Map<String, Function<Json, Map<String, @Nullable Object>>> known = new LinkedHashMap<>();

    Expectations(ScenarioShop shop, Names names, TrialPlans plans, Function<Json, Map<String, @Nullable Object>> tier) {
        this.shop = shop;
        this.names = names;
        this.plans = plans;
        known.put("stock", this::stock);
        known.put("average_cost", this::averageCost);
        known.put("cost", of -> Map.of("lines", lines(of, DocumentLine::cost)));
        known.put("margin", this::margin);
        known.put("line_net", of -> Map.of("lines", lines(of, line -> line.amounts().net())));
        known.put("line_tax", of -> Map.of("lines", lines(of, line -> line.amounts().tax())));
        known.put("line_gross", of -> Map.of("lines", lines(of, line -> line.amounts().gross())));
        known.put("document", of -> figures(of, document(of)));
        known.put("receivable", this::balance);
        known.put("payable", this::balance);
        known.put("account", of -> Map.of("balance", shop.figures().account(names.account(of.at("account").text()),
                asOf(of)).toString()));
        known.put("ageing", this::ageing);
        known.put("available", this::available);
        known.put("profit", this::profit);
        known.put("commission", of -> Map.of("total",
                plans.total(of.at("rep").text(), Steps.month(of)).toString()));
        known.put("tier", tier);
        known.put("number", of -> single("is", number(document(of).number().text())));
    }

    /// What does not hold; empty when all does.
    List<Failed> failures(int line, Json step) {
        List<Failed> failed = new ArrayList<>();
        step.entries().forEach((key, asked) -> {
            if (!key.equals("do")) {
                check(line, key, asked, failed);
            }
        });
        return failed;
    }

    private void check(int line, String key, Json asked, List<Failed> failed) {
        if (key.equals("checks")) {
            shop.checks().run(true).stream().filter(result -> !result.ok()).findFirst().ifPresent(result ->
                    failed.add(new Failed(line, "checks green", words(result))));
            return;
        }
        Function<Json, Map<String, @Nullable Object>> figures = known.get(key);
        if (figures == null) {
            throw new Rejected("scenario.unknown", "expect", key);
        }
        Map<String, @Nullable Object> actual = figures.apply(asked);
        asked.entries().forEach((name, wanted) -> {
            if (actual.containsKey(name) && !wanted.sameAs(actual.get(name))) {
                failed.add(new Failed(line, key + "." + name + " = " + wanted.value(),
                        String.valueOf(actual.get(name))));
            }
        });
        if (asked.has("buckets")) {
            compareBuckets(line, asked.at("buckets"), actual, failed);
        }
    }

    private static String words(CheckResult result) {
        return result.id() + " (" + result.violations() + "): " + result.first();
    }

    /// A bucket that is not named is expected to be nothing.
    private static void compareBuckets(int line, Json wanted, Map<String, @Nullable Object> actual, List<Failed> failed) {
        actual.forEach((bucket, amount) -> {
            String expected = wanted.text(bucket, "0.00");
            if (!new Json(expected).sameAs(amount)) {
                failed.add(new Failed(line, "ageing." + bucket + " = " + expected, String.valueOf(amount)));
            }
        });
    }

    private static @Nullable LocalDate asOf(Json of) {
        return Steps.dateOrNull(of, "as_of");
    }

    private static Map<String, @Nullable Object> single(String key, @Nullable Object value) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put(key, value);
        return map;
    }

    private static @Nullable String number(String text) {
        return text.isEmpty() ? null : text;
    }

    private Document document(Json of) {
        return shop.documents().get(names.document(Steps.needed(of, "of").text()));
    }

    private List<String> lines(Json of, Function<DocumentLine, Money> figure) {
        return document(of).lines().stream().map(line -> figure.apply(line).toString()).toList();
    }

    private Map<String, @Nullable Object> stock(Json of) {
        var product = names.product(Steps.needed(of, "product").text());
        if (of.has("warehouse")) {
            return single("qty", shop.figures().quantity(product, names.warehouse(of.at("warehouse").text()), asOf(of))
                    .toString());
        }
        BookFigures.Stock stock = shop.figures().stock(product, asOf(of));
        Map<String, @Nullable Object> map = single("qty", stock.quantity().toString());
        map.put("value", stock.value().toString());
        return map;
    }

    private Map<String, @Nullable Object> averageCost(Json of) {
        BookFigures.Stock stock = shop.figures().stock(names.product(of.at("product").text()), asOf(of));
        return single("cost", stock.quantity().isPositive()
                ? stock.value().yuan().divide(stock.quantity().value(), 6, RoundingMode.HALF_UP).toPlainString()
                : null);
    }

    /// Amount less cost in the cost basis; of a return the other way round.
    private Map<String, @Nullable Object> margin(Json of) {
        Document document = document(of);
        CostBasis basis = shop.settings().rules().basis();
        int sign = document.kind() == DocumentKind.SALES_RETURN ? -1 : 1;
        List<Money> margins = document.lines().stream()
                .map(line -> basis.of(line.amounts()).minus(line.cost()))
                .map(margin -> sign < 0 ? margin.negated() : margin)
                .toList();
        Map<String, @Nullable Object> map = single("lines", margins.stream().map(Money::toString).toList());
        map.put("total", margins.stream().reduce(Money.ZERO, Money::plus).toString());
        return map;
    }

    private Map<String, @Nullable Object> figures(Json of, Document document) {
        LocalDate asOf = asOf(of);
        Amounts amounts = document.amounts();
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("net", amounts.net().toString());
        map.put("tax", amounts.tax().toString());
        map.put("gross", amounts.gross().toString());
        Money paid = shop.figures().settled(document.id(), asOf);
        map.put("paid", paid.toString());
        map.put("open", stands(document, asOf) ? document.owed().minus(paid).toString() : "0.00");
        map.put("number", number(document.number().text()));
        map.put("state", document.state().name().toLowerCase(Locale.ROOT));
        return map;
    }

    /// Reversed later than the day asked for, it still stood.
    private boolean stands(Document document, @Nullable LocalDate asOf) {
        if (document.isRed()) {
            return false;
        }
        if (document.state() != DocumentState.REVERSED) {
            return true;
        }
        return asOf != null && shop.documents().following(document.id()).stream()
                .filter(d -> document.id().equals(d.reverses()))
                .anyMatch(red -> red.typed().date().isAfter(asOf));
    }

    private Map<String, @Nullable Object> balance(Json of) {
        Partner partner = names.partner(of);
        Map<String, @Nullable Object> map = single("balance", shop.figures().balance(partner, asOf(of)).toString());
        map.put("prepaid", shop.figures().prepaid(partner, asOf(of)).toString());
        return map;
    }

    private Map<String, @Nullable Object> ageing(Json of) {
        BookFigures.Ageing ageing = shop.figures().ageing(names.partner(of), Steps.date(of, "as_of"));
        Map<String, @Nullable Object> map = single("not_due", ageing.notDue().toString());
        map.put("1-30", ageing.to30().toString());
        map.put("31-60", ageing.to60().toString());
        map.put("61-90", ageing.to90().toString());
        map.put("90+", ageing.above90().toString());
        map.put("unallocated", ageing.unallocated().toString());
        return map;
    }

    private Map<String, @Nullable Object> available(Json of) {
        BookFigures.Available available = shop.figures().available(names.product(of.at("product").text()));
        Map<String, @Nullable Object> map = single("on_hand", available.onHand().toString());
        map.put("reserved", available.reserved().toString());
        map.put("on_order", available.onOrder().toString());
        map.put("available", available.available().toString());
        return map;
    }

    private Map<String, @Nullable Object> profit(Json of) {
        BookFigures.Profit profit = shop.figures().profit(Steps.date(of, "from"), Steps.date(of, "to"));
        Map<String, @Nullable Object> map = single("revenue", profit.revenue().toString());
        map.put("cost", profit.cost().toString());
        map.put("margin", profit.margin().toString());
        map.put("gift_cost", profit.giftCost().toString());
        map.put("expenses", profit.expenses().toString());
        map.put("waivers", profit.waivers().toString());
        map.put("cost_adjustments", profit.costAdjustments().toString());
        map.put("return_difference", profit.returnDifference().toString());
        map.put("gains_losses", profit.gainsLosses().toString());
        map.put("other_income", profit.otherIncome().toString());
        map.put("bad_debts", profit.badDebts().toString());
        map.put("profit", profit.profit().toString());
        return map;
    }
}
