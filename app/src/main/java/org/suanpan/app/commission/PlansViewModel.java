package org.suanpan.app.commission;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.LiveValue;
import org.suanpan.app.base.Pay;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.Topic;
import org.suanpan.core.commission.CommissionDetails.TierWeight;
import org.suanpan.core.commission.CommissionPlan;
import org.suanpan.core.commission.CommissionTerms;
import org.suanpan.core.commission.month.TierWeights;
import org.suanpan.core.commission.trial.Cliff;
import org.suanpan.core.commission.version.PlanAdvice;
import org.suanpan.core.commission.version.PlanVersion;

/// State of the shop's plans: the form, examples that follow the typing, what is said about the plan, and every plan there has been.
final class PlansViewModel {

    private static final int COMING = 6;

    /// What a base would earn.
    record Example(Money base, Money commission, String how) {}

    private final Desk desk;
    private final Pay pay;
    private final Acts acts;
    private final PlanForm form = new PlanForm();
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty tried = new SimpleStringProperty("2800");
    private final ObjectProperty<YearMonth> from;
    private final StringProperty wrong = new SimpleStringProperty("");
    private final StringProperty advice = new SimpleStringProperty("");
    private final ObservableList<Example> examples = FXCollections.observableArrayList();
    private final LiveValue<List<PlanVersion>> versions;
    private final StringProperty weights = new SimpleStringProperty("");
    private boolean begun;

    PlansViewModel(Desk desk, Pay pay) {
        this.desk = desk;
        this.pay = pay;
        acts = new Acts(desk);
        from = new SimpleObjectProperty<>(YearMonth.from(desk.asOf().today()));
        versions = new LiveValue<>(desk.refresh(), desk.text().of("commission.computing"), Set.of(Topic.COMMISSION), () -> pay.plans().all());
        versions.value().subscribe(all -> {
            if (all != null && !begun) {
                begun = true;
                begin(all.isEmpty() ? pay.commissioning().defaultPlan() : all.getFirst().plan(), all.isEmpty() ? "" : all.getFirst().name());
            }
        });
    }

    Desk desk() {
        return desk;
    }

    Acts acts() {
        return acts;
    }

    PlanForm form() {
        return form;
    }

    StringProperty name() {
        return name;
    }

    /// A base somebody wants to see worked out.
    StringProperty tried() {
        return tried;
    }

    ObjectProperty<YearMonth> from() {
        return from;
    }

    List<YearMonth> months() {
        return Stream.iterate(YearMonth.from(desk.asOf().today()).plusMonths(COMING), month -> month.minusMonths(1)).limit(COMING + 12L).toList();
    }

    /// What customers weigh by this plan and the rules of tiers at the end of the month it begins in; empty while it leaves them alone.
    StringProperty weights() {
        return weights;
    }

    /// Why what is typed is no plan; empty when it is one.
    StringProperty wrong() {
        return wrong;
    }

    /// Cliffs and what works against something else; empty = nothing.
    StringProperty advice() {
        return advice;
    }

    ObservableList<Example> examples() {
        return examples;
    }

    LiveValue<List<PlanVersion>> versions() {
        return versions;
    }

    void begin(PlanVersion version) {
        begin(version.plan(), version.name());
    }

    void begin(CommissionPlan plan, String called) {
        form.begin(plan);
        name.set(called);
        typed();
    }

    /// After every key: the examples, the advice, or what is wrong.
    void typed() {
        try {
            CommissionPlan plan = form.plan();
            wrong.set("");
            weights.set(TierWeights.byRules(plan.terms()) ? weights(plan.terms()) : "");
            List<String> said = new ArrayList<>(PlanAdvice.of(plan).stream().map(desk.text()::of).toList());
            pay.trials().cliffs(plan).stream().map(this::cliff).forEach(said::add);
            advice.set(String.join("\n", said));
            examples.setAll(bases(plan).stream().map(base -> new Example(base, plan.earned(base), how(plan, base))).toList());
        } catch (Rejected refused) {
            wrong.set(desk.text().of(refused.problem()));
            advice.set("");
            examples.clear();
        }
    }

    private String weights(CommissionTerms terms) {
        List<TierWeight> rules = pay.trials().tierWeights(from.get());
        return rules.isEmpty() ? desk.text().of("commission.plan-no-rules")
                : desk.text().of("commission.plan-weights-now", from.get().toString(), rules.stream().map(one -> desk.text().of(
                        terms.has("multiplierByTier." + one.tier()) ? "commission.plan-weight-own" : "commission.plan-weight", one.name(),
                        terms.rate("multiplierByTier." + one.tier(), one.weight()).toString()))
                        .collect(Collectors.joining(desk.text().of("list.comma"))));
    }

    private String cliff(Cliff cliff) {
        return desk.text().of("commission.cliff", desk.figures().money(cliff.line()), desk.figures().money(cliff.jump()));
    }

    /// The base typed, and every line of the brackets.
    private Set<Money> bases(CommissionPlan plan) {
        Set<Money> bases = new TreeSet<>();
        bases.add(Money.rounded(new BigDecimal(PlanForm.number(tried.get().isBlank() ? "0" : tried.get()))));
        Money quota = plan.quota();
        plan.brackets().stream().skip(1).forEach(b -> bases.add(Money.rounded(
                plan.unit() == CommissionPlan.Unit.ATTAINMENT && quota != null ? b.from().multiply(quota.yuan()) : b.from())));
        return bases;
    }

    private String how(CommissionPlan plan, Money base) {
        Money plain = plan.explain(base).commission();
        String steps = plan.steps(base).stream().map(step -> desk.figures().money(step.part()) + " × " + StatementView.percent(step.rate()))
                .collect(Collectors.joining(" + "));
        return plain.equals(plan.earned(base)) ? steps
                : desk.text().of("commission.example-limited", steps, desk.figures().money(plain));
    }

    void save() {
        typed();
        acts.message().set(wrong.get());
        if (!wrong.get().isEmpty()) {
            return;
        }
        CommissionPlan plan = form.plan();
        YearMonth begins = from.get();
        String called = name.get();
        acts.run(() -> {
            if (PlanAdvice.of(plan).stream().anyMatch(problem -> problem.key().equals("commission.plan-terms-exclude"))) {
                throw new Rejected("commission.plan-terms-exclude");
            }
            pay.plans().save(begins, called, plan, Actor.OWNER);
            return desk.text().of("commission.plan-saved", called.strip(), begins.toString());
        }, versions::reload);
    }

    String said(PlanVersion version) {
        CommissionPlan plan = version.plan();
        return desk.text().of("commission.measure." + plan.measure()) + " " + desk.text().of("commission.mode." + plan.mode()) + " "
                + plan.brackets().stream().map(b -> b.from().toPlainString() + "→" + StatementView.percent(b.rate())).collect(Collectors.joining("  "));
    }
}
