package org.suanpan.core.commission.version;

import java.util.ArrayList;
import java.util.List;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Problem;
import org.suanpan.core.commission.CommissionMode;
import org.suanpan.core.commission.CommissionPlan;
import org.suanpan.core.commission.CommissionTerms;
import org.suanpan.core.commission.month.TierWeights;

/// What of a plan works against something else of it, in sentences; what cannot be worked out at all is refused elsewhere. Precedence:
/// tables by category, then a change within the month, then quarters, then weights, then the plain brackets.
public final class PlanAdvice {

    private PlanAdvice() {}

    public static List<Problem> of(CommissionPlan plan) {
        List<Problem> said = new ArrayList<>();
        CommissionTerms terms = plan.terms();
        boolean weighted = terms.has("multiplierByTier") || terms.has("newCustomerMultiplier")
                || TierWeights.byRules(terms);
        boolean tables = terms.has("tables");
        boolean collection = terms.text("basis", "DELIVERY").equals("COLLECTION");
        if ((tables || weighted || terms.has("v1")) && (collection || terms.has("shares"))) {
            said.add(Problem.of("commission.plan-terms-exclude"));
        }
        if (tables && weighted) {
            said.add(Problem.of("commission.advice.tables-before-weights"));
        }
        if (TierWeights.byRules(terms) && terms.has("multiplierByTier")) {
            said.add(Problem.of("commission.advice.own-weights-first", String.join(", ", terms.at("multiplierByTier").names())));
        }
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
        if (plan.measure() == CommissionPlan.Measure.GROSS_PROFIT && collection) {
            said.add(Problem.of("commission.advice.margin-on-collection"));
        }
        return said;
    }
}
