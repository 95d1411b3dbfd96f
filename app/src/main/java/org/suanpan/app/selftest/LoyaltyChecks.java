package org.suanpan.app.selftest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.suanpan.app.base.Json;
import org.suanpan.core.base.Rate;
import org.suanpan.core.commission.PlanText;
import org.suanpan.core.loyalty.Gift;
import org.suanpan.core.loyalty.PointsAccount;
import org.suanpan.core.loyalty.PointsPolicy;
import org.suanpan.core.loyalty.RebatePlan;
import org.suanpan.core.loyalty.ReferralPolicy;

/// loyalty.csv: points earned and spent, rebates, referrals, gifts.
final class LoyaltyChecks {

    static final Map<String, Function<Json, Object>> KINDS = Map.of(
            "EARN", LoyaltyChecks::earn,
            "LEDGER", LoyaltyChecks::account,
            "REBATE", LoyaltyChecks::rebate,
            "REFERRAL", LoyaltyChecks::referral,
            "GIFT", LoyaltyChecks::gift);

    private LoyaltyChecks() {}

    private static Object earn(Json in) {
        Json policy = in.at("policy");
        List<Long> points = new PointsPolicy(new BigDecimal(policy.at("yuanPerPoint").text()))
                .earned(in.at("receipts").items().stream()
                        .map(r -> new PointsPolicy.Receipt(r.at("collected").money(), multiplier(policy, r)))
                        .toList());
        return Map.of("points", points, "total", points.stream().mapToLong(Long::longValue).sum());
    }

    private static Rate multiplier(Json policy, Json receipt) {
        return policy.has("tierMultiplier")
                ? Rate.parse(policy.at("tierMultiplier").text(receipt.text("tier", ""), "1"))
                : Rate.ONE;
    }

    private static Object account(Json in) {
        PointsAccount account = PointsAccount.empty(in.at("expiryMonths").whole());
        List<Object> rows = new ArrayList<>();
        for (Json event : in.at("events").items()) {
            PointsAccount.Step step = step(account, event);
            account = step.after();
            rows.add(Map.of("result", step.isDone() ? "OK" : "REFUSED", "expired", step.expired(),
                    "balance", account.balance()));
        }
        return Map.of("rows", rows);
    }

    private static PointsAccount.Step step(PointsAccount account, Json event) {
        LocalDate day = event.at("date").day();
        return switch (event.at("type").text()) {
            case "EARN" -> account.earn(event.at("id").text(), day, event.at("points").whole());
            case "REDEEM" -> account.redeem(day, event.at("points").whole());
            case "REVERSE" -> account.reverse(event.at("of").text(), day, event.at("points").whole());
            case "TICK" -> account.on(day);
            case String other -> throw new IllegalArgumentException("no event " + other);
        };
    }

    private static Object rebate(Json in) {
        RebatePlan plan = new RebatePlan(PlanText.plan(in.at("mode").text(), "AMOUNT", "REVENUE",
                in.at("tiers").items().stream().map(t -> t.items().stream().map(Json::text).toList()).toList(), Map.of()));
        return Map.of("rows", plan.quarters(in.at("quarterlyNetCollected").items().stream().map(Json::money).toList())
                .stream().map(q -> Map.of("accrual", q.accrual(), "accrued", q.accrued())).toList());
    }

    private static Object referral(Json in) {
        Json policy = in.at("policy");
        Json facts = in.at("facts");
        String referrer = facts.at("referrer").text();
        boolean isSelf = referrer.equals(facts.at("referred").text()) || facts.isTrue("sameUscc") || facts.isTrue("samePhone");
        List<String> chain = facts.has("chain") ? facts.at("chain").items().stream().map(Json::text).toList() : List.of();
        ReferralPolicy.Reward reward = new ReferralPolicy(policy.at("windowDays").whole(),
                policy.at("minFirstCollected").money(), policy.at("points").whole(), policy.at("clawbackDays").whole())
                        .reward(new ReferralPolicy.Bond(referrer, isSelf, facts.isTrue("existingCustomer"), chain,
                                facts.isTrue("alreadyRewarded")),
                                new ReferralPolicy.FirstSale(facts.at("daysToFirstCollected").whole(),
                                        facts.at("firstCollected").money(),
                                        facts.has("returnedWithinDays") ? facts.at("returnedWithinDays").whole() : null));
        return Map.of("points", reward.points(), "reason", reward.reason());
    }

    private static Object gift(Json in) {
        Gift gift = new Gift(in.at("pointsNeeded").whole(), in.at("stock").whole(),
                in.has("perCustomerLimit") ? in.at("perCustomerLimit").whole() : null);
        Gift.Taken taken = gift.take(in.at("balance").whole(), in.has("alreadyTaken") ? in.at("alreadyTaken").whole() : 0);
        return Map.of("result", taken.answer(), "balanceAfter", taken.balanceAfter(), "stockAfter", taken.stockAfter());
    }
}
