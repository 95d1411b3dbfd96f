package org.suanpan.core.commission.version;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Problem;
import org.suanpan.core.base.Rate;
import org.suanpan.core.commission.CommissionMode;
import org.suanpan.core.commission.CommissionPlan;
import org.suanpan.core.commission.CommissionTerms;
import org.suanpan.core.commission.line.LineRates;
import org.suanpan.core.commission.month.TierWeights;
import org.suanpan.core.commission.timing.OrderMonths;

/// What of a plan works against something else of it, in sentences; what cannot be worked out at all is refused elsewhere. Precedence: a
/// person's own brackets, then rates of customers, products and categories, then a change within the month, then quarters, then weights, then
/// the plain brackets.
public final class PlanAdvice {

    private PlanAdvice() {}

    public static List<Problem> of(CommissionPlan plan) {
        List<Problem> said = new ArrayList<>(refusals(plan));
        brackets(plan, said);
        detailed(plan, said);
        people(plan.terms(), said);
        return said;
    }

    /// Why a plan can't be put in force; [#of] begins with these.
    public static List<Problem> refusals(CommissionPlan plan) {
        CommissionTerms terms = plan.terms();
        List<Problem> said = new ArrayList<>();
        boolean detailed = new LineRates(plan).any() || isWeighted(terms) || terms.has("v1");
        if (detailed && (isByCollection(terms) || terms.has("shares"))) {
            said.add(Problem.of("commission.plan-terms-exclude"));
        }
        if (plan.isByQuantity() && isByCollection(terms)) {
            said.add(Problem.of("commission.plan-quantity-on-collection"));
        }
        BigDecimal whole = terms.list("shares").stream().map(share -> share.rate("share", Rate.ZERO).value()).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (terms.has("shares") && whole.compareTo(BigDecimal.ONE) != 0) {
            said.add(Problem.of("commission.plan-shares-not-whole", whole.movePointRight(2).stripTrailingZeros().toPlainString() + "%"));
        }
        return said;
    }

    private static boolean isWeighted(CommissionTerms terms) {
        return terms.has("multiplierByTier") || terms.has("newCustomerMultiplier") || TierWeights.byRules(terms);
    }

    private static boolean isByCollection(CommissionTerms terms) {
        return terms.text("basis", "DELIVERY").equals("COLLECTION");
    }

    private static void brackets(CommissionPlan plan, List<Problem> said) {
        Money cap = plan.gate().cap();
        Money floor = plan.gate().floor();
        if (cap != null && floor != null && cap.compareTo(floor) < 0) {
            said.add(Problem.of("commission.advice.cap-below-floor", cap, floor));
        }
        if (plan.mode() == CommissionMode.FLAT && plan.brackets().size() > 1) {
            said.add(Problem.of("commission.advice.flat-with-brackets"));
        }
        for (int i = 1; i < plan.brackets().size(); i++) {
            if (plan.brackets().get(i).rate().compareTo(plan.brackets().get(i - 1).rate()) < 0) {
                said.add(Problem.of("commission.advice.falling", plan.brackets().get(i).from().toPlainString()));
            }
        }
        if (plan.measure() == CommissionPlan.Measure.GROSS_PROFIT && isByCollection(plan.terms())) {
            said.add(Problem.of("commission.advice.margin-on-collection"));
        }
        if (plan.measure() == CommissionPlan.Measure.GROSS_PROFIT && OrderMonths.isByOrder(plan)) {
            said.add(Problem.of("commission.advice.margin-on-order"));
        }
    }

    /// What single rates, a change within the month and quarters put out of force.
    private static void detailed(CommissionPlan plan, List<Problem> said) {
        CommissionTerms terms = plan.terms();
        boolean rates = new LineRates(plan).any();
        if (TierWeights.byRules(terms) && terms.has("multiplierByTier")) {
            said.add(Problem.of("commission.advice.own-weights-first", String.join(", ", terms.at("multiplierByTier").names())));
        }
        if (rates && isWeighted(terms)) {
            said.add(Problem.of("commission.advice.tables-before-weights"));
        }
        if (rates && plan.gate().threshold() != null) {
            said.add(Problem.of("commission.advice.tables-before-gate"));
        }
        if (rates && (terms.has("v1") || terms.has("quarterly"))) {
            said.add(Problem.of("commission.advice.tables-before-timing"));
        }
        if (terms.has("v1") && terms.has("quarterly")) {
            said.add(Problem.of("commission.advice.change-before-quarter"));
        }
        if (!rates && isWeighted(terms) && (terms.has("v1") || terms.has("quarterly"))) {
            said.add(Problem.of("commission.advice.timing-before-weights"));
        }
        if (terms.has("v1") != terms.has("v2") || terms.has("v1") && terms.day("changeDate") == null) {
            said.add(Problem.of("commission.advice.change-not-whole"));
        }
    }

    private static void people(CommissionTerms terms, List<Problem> said) {
        if (isOverride(terms) && terms.text("manager") == null && !terms.has("members")) {
            said.add(Problem.of("commission.advice.no-manager"));
        }
        boolean keeps = terms.has("policy.perRetainedA") || terms.has("policy.perRetainedB");
        if (keeps && !terms.has("satisfaction") && !terms.has("customers")) {
            said.add(Problem.of("commission.advice.no-satisfaction"));
        }
        if (terms.has("draw") && terms.text("policy.wageDeduction", "false").equals("true")) {
            said.add(Problem.of("commission.advice.draw-before-recovery"));
        }
    }

    private static boolean isOverride(CommissionTerms terms) {
        return terms.text("type", "").startsWith("PCT_OF") || terms.text("type", "").equals("DIFFERENTIAL");
    }
}
