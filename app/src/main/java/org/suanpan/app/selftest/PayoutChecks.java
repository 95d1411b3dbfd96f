package org.suanpan.app.selftest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Json;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rate;
import org.suanpan.core.commission.CommissionPlan;
import org.suanpan.core.commission.CreditSplit;
import org.suanpan.core.commission.award.DueDayTable;
import org.suanpan.core.commission.award.MaintenanceAward;
import org.suanpan.core.commission.award.NewCustomerAward;
import org.suanpan.core.commission.award.TeamOverride;
import org.suanpan.core.commission.pay.Draw;
import org.suanpan.core.commission.pay.Recovery;
import org.suanpan.core.commission.pay.StatementSum;
import org.suanpan.core.commission.timing.Handover;
import org.suanpan.core.commission.timing.PlanChange;
import org.suanpan.core.commission.timing.QuarterTrueUp;
import org.suanpan.core.commission.timing.Recognition;

/// commission.csv: awards, timing, and what is paid in the end.
final class PayoutChecks {

    static final Map<String, Function<Json, Object>> KINDS = Map.ofEntries(
            Map.entry("BASIS", PayoutChecks::basis),
            Map.entry("DSO", PayoutChecks::dueDays),
            Map.entry("NEW_CUSTOMER", PayoutChecks::newCustomer),
            Map.entry("MAINTENANCE", PayoutChecks::maintenance),
            Map.entry("RECOVERY", PayoutChecks::recovery),
            Map.entry("OVERRIDE", PayoutChecks::override),
            Map.entry("DRAW", PayoutChecks::draw),
            Map.entry("TRUEUP", PayoutChecks::trueUp),
            Map.entry("VERSION", PayoutChecks::version),
            Map.entry("OWNER", PayoutChecks::owner),
            Map.entry("STATEMENT", PayoutChecks::statement));

    private static final Map<StatementSum.Component, String> COMPONENTS = Map.of(
            StatementSum.Component.BRACKETS, "阶梯提成",
            StatementSum.Component.COLLECTION_BONUS, "回款奖励",
            StatementSum.Component.MAINTENANCE, "客户维护奖",
            StatementSum.Component.PRIOR_ADJUSTMENTS, "上期调整",
            StatementSum.Component.KPI_EFFECT, "绩效系数影响",
            StatementSum.Component.CAP_CUT, "封顶扣减");

    private PayoutChecks() {}

    /// Where the net amount is not named, it is what was ordered.
    private static Object basis(Json in) {
        List<Recognition.Event> events = in.at("timeline").items().stream()
                .map(e -> new Recognition.Event(Recognition.Basis.valueOf(e.at("type").text()), e.at("date").day(),
                        e.at("amount").money()))
                .toList();
        Money ordered = sum(events.stream()
                .filter(e -> e.basis() == Recognition.Basis.ORDER)
                .map(Recognition.Event::amount)
                .toList());
        Money net = amount(in, "netAmount", ordered.toString());
        Recognition recognition = Recognition.of(net, in.at("rate").rate(), events);
        Map<String, Object> answer = new LinkedHashMap<>();
        for (Recognition.Basis basis : Recognition.Basis.values()) {
            Money whole = basis == Recognition.Basis.COLLECTION
                    ? amount(in, "invoiceTotalTaxIncl", net.toString())
                    : net;
            answer.put(basis.name(), recognition.months(basis, whole).entrySet().stream()
                    .collect(Collectors.toMap(e -> e.getKey().toString(), Map.Entry::getValue)));
        }
        return answer;
    }

    private static Object dueDays(Json in) {
        DueDayTable table = new DueDayTable(in.at("table").items().stream()
                .map(s -> new DueDayTable.Step(s.at("fromDays").whole(), rate(s, "bonusRate", "0"),
                        rate(s, "penaltyOfCommission", "0")))
                .toList());
        Rate commissionRate = in.at("commissionRate").rate();
        List<DueDayTable.Outcome> outcomes = in.at("receipts").items().stream()
                .map(r -> table.of(new DueDayTable.Receipt(r.at("amount").money(), r.at("daysFromDue").whole()),
                        commissionRate))
                .toList();
        return Map.of(
                "rows", outcomes.stream()
                        .map(o -> Map.of("bonus", o.bonus(), "commission", o.commission(), "penalty", o.penalty()))
                        .toList(),
                "bonusTotal", sum(outcomes.stream().map(DueDayTable.Outcome::bonus).toList()),
                "commissionAfterPenalty",
                sum(outcomes.stream().map(DueDayTable.Outcome::commissionAfterPenalty).toList()));
    }

    private static Object newCustomer(Json in) {
        Json p = in.at("policy");
        Json f = in.at("facts");
        NewCustomerAward.Award award = new NewCustomerAward(p.at("windowDays").whole(), rate(p, "upliftRate", "0"),
                amount(p, "fixed", "0"), amount(p, "minCollected", "0"))
                        .of(new NewCustomerAward.Facts(f.at("daysSinceFirstOrder").whole(),
                                f.at("baseInWindow").money(), f.at("collectedInWindow").money(), standing(f)));
        return Map.of("uplift", award.uplift(), "fixed", award.fixed(), "total", award.total());
    }

    /// A duplicate is told by a flag, or by naming the customer it was merged into.
    private static NewCustomerAward.Standing standing(Json facts) {
        boolean duplicate = facts.entries().entrySet().stream()
                .filter(e -> e.getKey().toLowerCase(Locale.ROOT).matches(".*(merged|duplicate|existing).*"))
                .map(e -> e.getValue().value())
                .anyMatch(value -> Boolean.TRUE.equals(value) || value instanceof String text && !text.isBlank());
        return duplicate ? NewCustomerAward.Standing.DUPLICATE : NewCustomerAward.Standing.NEW;
    }

    private static Object maintenance(Json in) {
        Json p = in.at("policy");
        MaintenanceAward award = new MaintenanceAward(
                new MaintenanceAward.Pay(amount(p, "perRetainedA", "0"), amount(p, "perRetainedB", "0"),
                        amount(p, "perWoken", "0"), amount(p, "perWonBack", "0")),
                new MaintenanceAward.Conditions(rate(p, "minSatisfaction", "4.0"),
                        Integer.parseInt(p.text("maxOverdueDays", "30")), amount(p, "minCollected", "1000")),
                money(p, "cap"));
        MaintenanceAward.Award paid = award.of(in.at("customers").items().stream().map(PayoutChecks::cared).toList());
        return Map.of("perCustomer", paid.perCustomer(), "award", paid.total());
    }

    private static MaintenanceAward.Customer cared(Json c) {
        return new MaintenanceAward.Customer(c.text("tier", ""),
                MaintenanceAward.Care.valueOf(c.text("event", "NONE")),
                Integer.parseInt(c.text("ordersThisMonth", "0")),
                c.has("satisfaction") ? c.at("satisfaction").rate() : null,
                Integer.parseInt(c.text("overdueDays", "0")), amount(c, "collected", "0"));
    }

    private static Object recovery(Json in) {
        Json p = in.at("policy");
        Json f = in.at("facts");
        Recovery.Month month = new Recovery.Month(f.at("negativeBalance").money(),
                f.at("commissionThisMonth").money(), amount(f, "otherWageThisMonth", "0"));
        Recovery recovery = p.isTrue("wageDeduction")
                ? Recovery.alsoFromWage(month, rate(p, "maxPctOfWage", "0.2"), amount(f, "localMinimumWage", "0"))
                : Recovery.fromCommission(month);
        return Map.of("nettedFromCommission", recovery.netted(), "deductedFromWage", recovery.fromWage(),
                "carryForward", recovery.carried(), "commissionPaid", recovery.commissionPaid());
    }

    private static Object override(Json in) {
        TeamOverride override = new TeamOverride(TeamOverride.Kind.valueOf(in.at("type").text()),
                in.has("managerRate") ? in.at("managerRate").rate() : in.at("rate").rate());
        return Map.of("override", override.of(in.at("members").items().stream()
                .map(m -> new TeamOverride.Member(amount(m, "base", "0"), amount(m, "commission", "0"),
                        rate(m, "rate", "0")))
                .toList()));
    }

    private static Object draw(Json in) {
        Draw draw = new Draw(Draw.Kind.valueOf(in.at("type").text()), in.at("draw").money());
        return Map.of("rows", draw.months(in.at("earned").items().stream().map(Json::money).toList()).stream()
                .map(m -> Map.of("pay", m.pay(), "drawBalance", m.balance()))
                .toList());
    }

    private static Object trueUp(Json in) {
        List<Money> bases = in.at("bases").items().stream().map(Json::money).toList();
        CommissionPlan quarterly = CommissionChecks.plan(in.at("quarterly"));
        QuarterTrueUp quarter = switch (in.at("policy").text()) {
            case "CUMULATIVE" -> QuarterTrueUp.cumulative(quarterly, bases);
            case "MONTHLY_THEN_TRUEUP" ->
                QuarterTrueUp.monthly(CommissionChecks.plan(in.at("monthly")), quarterly, bases);
            default -> throw new IllegalArgumentException("no such policy");
        };
        return Map.of(
                "rows", quarter.months().stream().map(m -> Map.of("due", m.due(), "pay", m.pay())).toList(),
                "quarterTotal", quarter.quarterTotal(), "trueUp", quarter.trueUp());
    }

    private static Object version(Json in) {
        PlanChange.Earned earned = new PlanChange(PlanChange.Policy.valueOf(in.at("policy").text()),
                CommissionChecks.plan(in.at("v1")), CommissionChecks.plan(in.at("v2")))
                        .earned(in.at("baseUnderV1").money(), in.at("baseUnderV2").money());
        return Map.of("v1", earned.before(), "v2", earned.after(), "commission", earned.commission());
    }

    private static Object owner(Json in) {
        CreditSplit shares = new CreditSplit(in.at("shareForOpenOrders").entries().entrySet().stream()
                .map(e -> new CreditSplit.Share(e.getKey(), e.getValue().rate()))
                .toList());
        return new Handover(in.at("handoverDate").day(), "old", "new", shares).earned(in.at("rate").rate(),
                in.at("receipts").items().stream()
                        .map(r -> new Handover.Receipt(r.at("orderDate").day(), r.at("date").day(),
                                r.at("amount").money()))
                        .toList());
    }

    /// The cap of a statement limits all of it, not its brackets.
    private static Object statement(Json in) {
        Money brackets = CommissionChecks.plan(in, in.text("tierMode", "MARGINAL"))
                .explain(in.at("base").money())
                .commission();
        List<StatementSum.Bonus> bonuses = in.has("collectionBonus")
                ? in.at("collectionBonus").items().stream()
                        .map(b -> new StatementSum.Bonus(b.items().get(0).money(), b.items().get(1).rate()))
                        .toList()
                : List.of();
        StatementSum sum = StatementSum.of(new StatementSum.Parts(brackets, bonuses, amount(in, "maintenance", "0"),
                amount(in, "priorAdjustments", "0"), rate(in, "kpiFactor", "1"), money(in, "cap")));
        return Map.of("net", sum.net(), "components", sum.components().entrySet().stream()
                .collect(Collectors.toMap(e -> COMPONENTS.get(e.getKey()), Map.Entry::getValue)));
    }

    private static @Nullable Money money(Json in, String key) {
        return in.has(key) ? in.at(key).money() : null;
    }

    private static Money amount(Json in, String key, String otherwise) {
        return Money.parse(in.text(key, otherwise));
    }

    private static Rate rate(Json in, String key, String otherwise) {
        return Rate.parse(in.text(key, otherwise));
    }

    private static Money sum(List<Money> amounts) {
        return amounts.stream().reduce(Money.ZERO, Money::plus);
    }
}
