package org.suanpan.app.selftest;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Json;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.insight.demand.DemandSeries;
import org.suanpan.core.insight.demand.SafetyStock;
import org.suanpan.core.stock.planning.ItemSupply;
import org.suanpan.core.stock.planning.LotRule;
import org.suanpan.core.stock.planning.OrderRule;
import org.suanpan.core.stock.planning.SlowMover;
import org.suanpan.core.stock.planning.Turnover;

/// replenishment.csv: when and how much to order, what turns fast, what lies too long.
final class ReplenishmentChecks {

    static final Map<String, Function<Json, Object>> KINDS = Map.of(
            "SAFETY_STOCK", ReplenishmentChecks::safetyStock,
            "ORDER_QTY", ReplenishmentChecks::orderQuantity,
            "SO_TO_PO", ReplenishmentChecks::plan,
            "TURNOVER", ReplenishmentChecks::turnover,
            "SLOW_MOVING", ReplenishmentChecks::slowMover,
            "XYZ", ReplenishmentChecks::steadiness);

    private ReplenishmentChecks() {}

    private static Object safetyStock(Json in) {
        SafetyStock stock = SafetyStock.of(new SafetyStock.Spread(number(in, "dailyMean"), number(in, "dailySd")),
                new SafetyStock.Spread(number(in, "leadDays"), number(in, "leadSd")), number(in, "serviceLevel"));
        return Map.of("z", new Json.Near(stock.z(), 9), "safetyStock", new Json.Near(stock.safetyStock(), 6),
                "reorderPoint", new Json.Near(stock.reorderPoint(), 6), "reorderPointUnits", stock.reorderPointUnits());
    }

    private static double number(Json in, String key) {
        return in.at(key).figure().doubleValue();
    }

    private static Object orderQuantity(Json in) {
        OrderRule rule = new OrderRule(quantity(in, "reorderPoint"), in.has("max") ? quantity(in, "max") : null,
                in.has("reorderQty") ? quantity(in, "reorderQty") : null,
                new LotRule(quantity(in, "minOrderQty"), quantity(in, "multiple")));
        OrderRule.Standing standing = new OrderRule.Standing(quantity(in, "onHand"), quantity(in, "onOrder"),
                quantity(in, "reserved"), quantity(in, "backorders"));
        return Map.of("position", standing.position(), "trigger", rule.isDue(standing),
                "orderQty", rule.orderQuantity(standing));
    }

    private static Object plan(Json in) {
        Map<String, Quantity> needs = new LinkedHashMap<>();
        in.at("salesOrders").items().stream().flatMap(order -> order.at("lines").items().stream())
                .forEach(line -> needs.merge(line.at("item").text(), quantity(line, "qty"), Quantity::plus));
        Map<String, ItemSupply> supplies = new LinkedHashMap<>();
        in.at("stock").entries().forEach((item, s) -> supplies.put(item,
                new ItemSupply(quantity(s, "onHand"), quantity(s, "onOrder"), quantity(s, "reservedOther"),
                        quantity(s, "safetyStock"), new LotRule(quantity(s, "moq"), quantity(s, "multiple")))));
        return Map.of("plan", ItemSupply.plan(needs, supplies));
    }

    private static Quantity quantity(Json in, String key) {
        return Quantity.parse(in.text(key, "0"));
    }

    private static Object turnover(Json in) {
        Turnover turnover = Turnover.of(in.at("cogs").money(), in.at("openingStock").money(),
                in.at("closingStock").money(), in.at("periodDays").whole());
        Map<String, @Nullable Object> answer = new HashMap<>();
        answer.put("turns", turnover.turns());
        answer.put("days", turnover.days());
        return answer;
    }

    private static Object slowMover(Json in) {
        SlowMover mover = new SlowMover(quantity(in, "onHand"), in.at("avgDailyIssue").figure(),
                days(in, "daysSinceLastIssue"), days(in, "daysSinceReceipt"));
        Map<String, @Nullable Object> answer = new HashMap<>();
        answer.put("coverDays", mover.coverDays());
        answer.put("category", mover.category());
        return answer;
    }

    private static @Nullable Integer days(Json in, String key) {
        return in.has(key) ? in.at(key).whole() : null;
    }

    private static Object steadiness(Json in) {
        DemandSeries.Steady steady =
                DemandSeries.of(in.at("monthlyDemand").items().stream().map(Json::figure).toList()).steadiness();
        Map<String, @Nullable Object> answer = new HashMap<>();
        answer.put("cv", steady.variation() == null ? null : new Json.Near(steady.variation(), 10));
        answer.put("cls", steady.steadiness());
        return answer;
    }
}
