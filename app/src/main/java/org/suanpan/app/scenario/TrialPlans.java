package org.suanpan.app.scenario;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.suanpan.app.base.Json;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rate;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.commission.CommissionBracket;
import org.suanpan.core.commission.CommissionMode;
import org.suanpan.core.commission.CommissionPlan;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.trade.BookFigures.Sold;

/// The commission plans of a story, and what a salesperson earns in a month by them: round(F(all facts up to the end of
/// the month)) less the same up to the end of the month before, for every month of origin. The plan in force on the
/// sale's date stays with the sale.
final class TrialPlans {

    private final ScenarioShop shop;
    private final Names names;
    private final List<Plan> plans = new ArrayList<>();

    TrialPlans(ScenarioShop shop, Names names) {
        this.shop = shop;
        this.names = names;
    }

    private record Plan(LocalDate from, boolean onCollection, String measure, CommissionPlan terms, List<String> reps) {

        BigDecimal base(Sold sold) {
            return switch (measure) {
                case "GROSS_PROFIT" -> sold.margin().yuan();
                case "QUANTITY" -> sold.quantity().value();
                default -> sold.base().yuan();
            };
        }
    }

    private record Origin(Plan plan, YearMonth month) {}

    void add(Json step) {
        List<CommissionBracket> brackets = Steps.needed(step, "tiers").items().stream()
                .map(tier -> new CommissionBracket(new BigDecimal(tier.items().get(0).text()),
                        Rate.parse(tier.items().get(1).text())))
                .toList();
        String mode = step.text("mode", "MARGINAL");
        if (!mode.equals("MARGINAL") && !mode.equals("WHOLE")) {
            throw new Rejected("scenario.bad-value", "mode", mode);
        }
        plans.add(new Plan(Steps.date(step, "from"), step.text("basis", "DELIVERY").equals("COLLECTION"),
                step.text("measure", "REVENUE"),
                new CommissionPlan(CommissionMode.valueOf(mode), CommissionPlan.Unit.AMOUNT, brackets, null,
                        CommissionPlan.Measure.REVENUE),
                step.has("reps") ? step.at("reps").items().stream().map(Json::text).toList() : List.of()));
    }

    Money total(String rep, YearMonth month) {
        return upTo(rep, month).minus(upTo(rep, month.minusMonths(1)));
    }

    private Money upTo(String rep, YearMonth month) {
        Map<Origin, List<Sold>> byOrigin = new LinkedHashMap<>();
        for (Sold sold : shop.figures().sold(names.rep(rep), LocalDate.of(9999, 12, 31))) {
            inForce(rep, sold.saleDate()).ifPresent(plan -> byOrigin
                    .computeIfAbsent(new Origin(plan, sold.origin()), _ -> new ArrayList<>()).add(sold));
        }
        Money sum = Money.ZERO;
        for (Map.Entry<Origin, List<Sold>> origin : byOrigin.entrySet()) {
            List<Sold> known = origin.getValue().stream()
                    .filter(sold -> !YearMonth.from(sold.date()).isAfter(month)).toList();
            Plan plan = origin.getKey().plan();
            sum = sum.plus(plan.onCollection() ? collected(plan, known, month) : earned(plan, known));
        }
        return sum;
    }

    private Optional<Plan> inForce(String rep, LocalDate date) {
        return plans.stream()
                .filter(plan -> !plan.from().isAfter(date) && (plan.reps().isEmpty() || plan.reps().contains(rep)))
                .reduce((a, b) -> b.from().isBefore(a.from()) ? a : b);
    }

    private static Money earned(Plan plan, List<Sold> known) {
        return known.isEmpty() ? Money.ZERO : Money.rounded(plan.terms().exact(sum(plan, known)));
    }

    private static BigDecimal sum(Plan plan, List<Sold> known) {
        return known.stream().map(plan::base).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// Each sale's part of the month's commission, in the measure in which its money has come in.
    private static Money collected(Plan plan, List<Sold> known, YearMonth month) {
        BigDecimal base = sum(plan, known);
        if (base.signum() == 0) {
            return Money.ZERO;
        }
        BigDecimal rate = plan.terms().exact(base).divide(base, MathContext.DECIMAL128);
        Map<DocumentId, List<Sold>> sales = new LinkedHashMap<>();
        known.forEach(sold -> sales.computeIfAbsent(sold.sale(), _ -> new ArrayList<>()).add(sold));
        Money sum = Money.ZERO;
        for (List<Sold> sale : sales.values()) {
            Money gross = sale.stream().map(Sold::gross).reduce(Money.ZERO, Money::plus);
            Money money = sale.getFirst().collected().entrySet().stream()
                    .filter(entry -> !entry.getKey().isAfter(month))
                    .map(Map.Entry::getValue).reduce(Money.ZERO, Money::plus);
            if (!gross.isZero()) {
                Money commission = Money.rounded(sum(plan, sale).multiply(rate));
                sum = sum.plus(Money.rounded(commission.yuan().multiply(money.yuan())
                        .divide(gross.yuan(), MathContext.DECIMAL128)));
            }
        }
        return sum;
    }
}
