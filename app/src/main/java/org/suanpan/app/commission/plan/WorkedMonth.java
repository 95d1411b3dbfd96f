package org.suanpan.app.commission.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.suanpan.app.base.Figures;
import org.suanpan.app.base.Text;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rate;
import org.suanpan.core.commission.CommissionPlan;
import org.suanpan.core.commission.CommissionTerms;
import org.suanpan.core.commission.Component;
import org.suanpan.core.commission.month.Earned;
import org.suanpan.core.commission.pay.Draw;
import org.suanpan.core.commission.trial.SampleMonth;

/// Says line by line what a plan pays for the sample month, and how it comes about.
final class WorkedMonth {

    /// A line of the example: what it is, what it comes to, how.
    record Worked(String name, Money amount, String how) {}

    private final Text text;
    private final Figures figures;

    WorkedMonth(Text text, Figures figures) {
        this.text = text;
        this.figures = figures;
    }

    /// `counted` in yuan, or in base units under a plan on quantity. Refuses what can't be worked out.
    List<Worked> lines(CommissionPlan plan, BigDecimal counted) {
        SampleMonth month = SampleMonth.of(plan, counted);
        List<Worked> lines = new ArrayList<>();
        for (Component component : Component.values()) {
            Earned earned = month.parts().get(component);
            if (earned != null && (component == Component.BRACKETS || !earned.amount().isZero())) {
                lines.add(new Worked(text.of("commission.component." + component), earned.amount(), how(component, plan, month, earned)));
            }
        }
        lines.add(new Worked(text.of("plan.worked.total"), month.total(), ""));
        if (!month.override().amount().isZero()) {
            lines.add(new Worked(text.of("plan.worked.manager"), month.override().amount(),
                    text.of("plan.worked.team", figures.money(month.override().base()))));
        }
        Money draw = plan.terms().money("draw");
        if (draw != null) {
            Draw.Kind kind = plan.terms().text("drawType", plan.terms().text("type", "")).equals(Draw.Kind.NON_RECOVERABLE.name())
                    ? Draw.Kind.NON_RECOVERABLE : Draw.Kind.RECOVERABLE;
            Draw.Month paid = new Draw(kind, draw).month(month.total(), Money.ZERO);
            lines.add(new Worked(text.of("commission.column.paid"), paid.pay(), text.of("plan.worked.draw", figures.money(draw),
                    figures.money(paid.balance()))));
        }
        return lines;
    }

    private String how(Component component, CommissionPlan plan, SampleMonth month, Earned earned) {
        CommissionTerms terms = plan.terms();
        return switch (component) {
            case BRACKETS -> brackets(plan, earned);
            case COLLECTION_BONUS -> byDays(month, terms, "bonusRate", "");
            case OVERDUE_CUT -> byDays(month, terms, "penaltyOfCommission",
                    " × " + CellKind.PERCENT.shown(terms.text("commissionRate", plan.brackets().getFirst().rate().toString())) + "%");
            case NEW_CUSTOMER -> text.of("plan.worked.new", figures.money(earned.base()), percent(terms.rate("policy.upliftRate", Rate.ZERO)),
                    figures.money(terms.money("policy.fixed", Money.ZERO)), figures.money(terms.money("policy.minCollected", Money.ZERO)));
            case MAINTENANCE -> text.of("plan.worked.care", figures.money(terms.money("policy.perRetainedA", Money.ZERO)),
                    figures.money(terms.money("policy.perRetainedB", Money.ZERO)), figures.money(terms.money("policy.perWoken", Money.ZERO)),
                    figures.money(terms.money("policy.perWonBack", Money.ZERO)));
            case KPI_EFFECT -> text.of("plan.worked.factor", figures.money(earned.base()), plan.kpiFactor("").toString());
            case CAP_CUT -> text.of("plan.worked.cap", figures.money(terms.money("statementCap", Money.ZERO)));
            case OVERRIDE, TRUE_UP, GIVEN -> "";
        };
    }

    private String brackets(CommissionPlan plan, Earned earned) {
        Quantity quantity = earned.quantity();
        BigDecimal counted = quantity == null ? earned.base().yuan() : quantity.value();
        CommissionTerms terms = plan.terms();
        if (terms.has("v1") || terms.has("quarterly")) {
            return text.of(terms.has("v1") ? "plan.worked.change" : "plan.worked.quarter");
        }
        Money plain = plan.earned(counted);
        String steps = steps(plan, counted);
        return plain.equals(earned.amount()) ? steps : text.of("plan.worked.weighted", steps, figures.money(plain));
    }

    /// The brackets one after the other, and what gate, cap and floor make of them.
    String steps(CommissionPlan plan, BigDecimal counted) {
        String steps = plan.pieces(counted).stream().map(one -> figures.figure(one.part(), plan.isByQuantity() ? 0 : 2) + " × "
                + (plan.isByQuantity() ? CellKind.plain(one.rate().value()) : percent(one.rate()))).collect(Collectors.joining(" + "));
        Money plain = plan.explain(counted).commission();
        return plain.equals(plan.earned(counted)) ? steps : text.of("commission.example-limited", steps, figures.money(plain));
    }

    /// `12 天前 1,400.00 × 0.8% + …`, of the days that have a rate.
    private String byDays(SampleMonth month, CommissionTerms terms, String rate, String also) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < month.days().size(); i++) {
            int days = month.days().get(i);
            Rate found = terms.list("table").stream().filter(step -> step.whole("fromDays", 0) <= days)
                    .max(Comparator.comparingInt(step -> step.whole("fromDays", 0)))
                    .map(step -> step.rate(rate, Rate.ZERO)).orElse(Rate.ZERO);
            if (found.compareTo(Rate.ZERO) != 0) {
                words.add(text.of(days < 0 ? "plan.worked.early" : days == 0 ? "plan.worked.due" : "plan.worked.late",
                        String.valueOf(Math.abs(days)), figures.money(month.paid().get(i)) + also, percent(found)));
            }
        }
        return String.join(" + ", words);
    }

    private static String percent(Rate rate) {
        return CellKind.percent(rate) + "%";
    }
}
