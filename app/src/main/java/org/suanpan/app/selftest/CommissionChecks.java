package org.suanpan.app.selftest;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.suanpan.app.base.Json;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rate;
import org.suanpan.core.commission.CollectionCommission;
import org.suanpan.core.commission.CommissionBase;
import org.suanpan.core.commission.CommissionPlan;
import org.suanpan.core.commission.CreditSplit;
import org.suanpan.core.commission.OriginAccount;
import org.suanpan.core.commission.PlanText;
import org.suanpan.core.commission.WeightedCommission;

/// commission.csv: what counts, how much it earns, when, and for whom.
final class CommissionChecks {

    static final Map<String, Function<Json, Object>> KINDS = Map.of(
            "TIER", CommissionChecks::tier,
            "GATE", CommissionChecks::gate,
            "BASE", CommissionChecks::base,
            "WEIGHT", CommissionChecks::weight,
            "CATEGORY", CommissionChecks::category,
            "COLLECTION", CommissionChecks::collection,
            "SPLIT", CommissionChecks::split,
            "ADJUST", CommissionChecks::adjust);

    private CommissionChecks() {}

    static CommissionPlan plan(Json in) {
        return plan(in, in.at("mode").text());
    }

    static CommissionPlan plan(Json in, String mode) {
        return PlanText.plan(mode, in.text("unit", "AMOUNT"), "REVENUE",
                in.at("tiers").items().stream().map(t -> t.items().stream().map(Json::text).toList()).toList(),
                settings(in));
    }

    private static Map<PlanText.Setting, String> settings(Json in) {
        Map<PlanText.Setting, String> settings = new EnumMap<>(PlanText.Setting.class);
        Map.of("quota", PlanText.Setting.QUOTA, "cap", PlanText.Setting.CAP, "floor", PlanText.Setting.FLOOR)
                .forEach((key, setting) -> {
                    if (in.has(key)) {
                        settings.put(setting, in.at(key).text());
                    }
                });
        if (in.has("gateAttainment")) {
            settings.put(PlanText.Setting.GATE, in.text("gateType", "CLIFF") + ":" + in.at("gateAttainment").text());
        }
        return settings;
    }

    private static Object tier(Json in) {
        CommissionPlan.Explained explained = plan(in).explain(in.at("base").money());
        return Map.of("commission", explained.commission(), "brackets", explained.parts(),
                "effectiveRate", explained.effectiveRate());
    }

    private static Object gate(Json in) {
        return Map.of("commission", plan(in).earned(in.at("base").money()));
    }

    private static Object base(Json in) {
        List<CommissionBase.Line> lines = in.at("lines").items().stream().map(CommissionChecks::baseLine).toList();
        CommissionBase base = switch (CommissionPlan.Measure.valueOf(in.at("measure").text())) {
            case REVENUE, QUANTITY -> CommissionBase.revenue(lines);
            case GROSS_PROFIT -> CommissionBase.grossProfit(
                    lines, CommissionBase.LossFloor.valueOf(in.text("gpFloor", "ORDER")));
        };
        return Map.of("base", base.total(), "lineBases", base.lines());
    }

    private static CommissionBase.Line baseLine(Json line) {
        Rate vat = line.isTrue("taxIncl") ? Rate.parse(line.text("vat", "0")) : null;
        boolean free = line.isTrue("gift") || line.isTrue("noCommission");
        return new CommissionBase.Line(line.text("order", ""), line.at("amount").money(), vat,
                Money.parse(line.text("cost", "0")), free ? CommissionBase.Counts.NO : CommissionBase.Counts.YES);
    }

    private static Object weight(Json in) {
        WeightedCommission weighted = WeightedCommission.of(plan(in), in.at("lines").items().stream()
                .map(line -> new WeightedCommission.Line(line.at("base").money(), weight(in, line)))
                .toList());
        return Map.of("tierBase", weighted.base(), "commission", weighted.commission(), "lines", weighted.lines());
    }

    private static Rate weight(Json in, Json line) {
        Rate byTier = Rate.parse(in.has("multiplierByTier")
                ? in.at("multiplierByTier").text(line.text("tier", ""), "1")
                : "1");
        return line.isTrue("newCustomer") ? byTier.times(Rate.parse(in.text("newCustomerMultiplier", "1"))) : byTier;
    }

    /// Each category has its own table and its own rounding.
    private static Object category(Json in) {
        Map<String, Money> bases = new LinkedHashMap<>();
        in.at("lines").items().forEach(
                line -> bases.merge(line.at("category").text(), line.at("base").money(), Money::plus));
        Map<String, Object> earned = new LinkedHashMap<>();
        Money total = Money.ZERO;
        for (Map.Entry<String, Money> category : bases.entrySet()) {
            Money commission = plan(in.at("tables").at(category.getKey())).earned(category.getValue());
            earned.put(category.getKey(), commission);
            total = total.plus(commission);
        }
        return Map.of("byCategory", earned, "commission", total);
    }

    private static Object collection(Json in) {
        Money net = in.at("netAmount").money();
        Money invoice = in.has("invoiceTotalTaxIncl") ? in.at("invoiceTotalTaxIncl").money() : net;
        CollectionCommission c = CollectionCommission.of(net, in.at("rate").rate(), invoice,
                in.at("receipts").items().stream().map(Json::money).toList());
        return Map.of("fullCommission", c.full(), "perReceipt", c.perReceipt(), "paid", c.paid(),
                "outstanding", c.outstanding());
    }

    private static Object split(Json in) {
        return new CreditSplit(in.at("shares").items().stream()
                .map(s -> new CreditSplit.Share(s.at("person").text(), s.at("share").rate()))
                .toList()).of(in.at("amount").money());
    }

    private static Object adjust(Json in) {
        OriginAccount account =
                new OriginAccount(plan(in), in.at("originBase").money(), in.at("frozenCommission").money());
        List<Object> rows = new ArrayList<>();
        for (Json change : in.at("changes").items()) {
            account = account.with(change.at("amount").money());
            rows.add(Map.of("postedIn", change.at("postedIn").text(), "adjustment", account.due(),
                    "baseAfter", account.base()));
            account = account.settled();
        }
        return Map.of("rows", rows, "finalCommission", account.paid());
    }
}
