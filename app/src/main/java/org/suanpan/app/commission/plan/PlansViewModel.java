package org.suanpan.app.commission.plan;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.LiveValue;
import org.suanpan.app.base.Pay;
import org.suanpan.app.commission.Acts;
import org.suanpan.app.commission.plan.WorkedMonth.Worked;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Problem;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.Topic;
import org.suanpan.core.commission.CommissionDetails.TierWeight;
import org.suanpan.core.commission.CommissionPlan;
import org.suanpan.core.commission.CommissionTerms;
import org.suanpan.core.commission.month.TierWeights;
import org.suanpan.core.commission.trial.Cliff;
import org.suanpan.core.commission.trial.Waiting;
import org.suanpan.core.commission.version.PlanAdvice;
import org.suanpan.core.commission.version.PlanVersion;
import org.suanpan.core.commission.version.RateConflicts;
import org.suanpan.core.party.SalesRep;

/// State of the shop's plans: the form, examples that follow the typing, what is said about the plan, and every plan there has been.
public final class PlansViewModel {

    private static final int COMING = 6;

    /// What a base would earn.
    record Example(String base, Money commission, String how) {}

    private final Desk desk;
    private final Pay pay;
    private final PlanNames names;
    private final Acts acts;
    private final PlanForm form = new PlanForm();
    private final WorkedMonth worked;
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty tried = new SimpleStringProperty("2800");
    private final ObjectProperty<YearMonth> from;
    private final StringProperty wrong = new SimpleStringProperty("");
    private final StringProperty advice = new SimpleStringProperty("");
    private final StringProperty conflicts = new SimpleStringProperty("");
    private final ObservableList<Example> examples = FXCollections.observableArrayList();
    private final ObservableList<Worked> month = FXCollections.observableArrayList();
    private final ObservableList<SalesRep> people = FXCollections.observableArrayList();
    private final LiveValue<List<PlanVersion>> versions;
    private final StringProperty weights = new SimpleStringProperty("");
    private final LiveValue<List<TierWeight>> weighed;
    private final ObjectProperty<List<TierWeight>> rules = new SimpleObjectProperty<>(List.of());
    private boolean begun;

    public PlansViewModel(Desk desk, Pay pay, PlanNames names) {
        this.desk = desk;
        this.pay = pay;
        this.names = names;
        acts = new Acts(desk);
        worked = new WorkedMonth(desk.text(), desk.figures());
        from = new SimpleObjectProperty<>(YearMonth.from(desk.asOf().today()));
        versions = new LiveValue<>(desk.refresh(), desk.text().of("commission.computing"), Set.of(Topic.COMMISSION, Topic.SALES_REP),
                () -> pay.plans().all());
        // Before the plans are shown nothing of them is read: not everybody may see them.
        weighed = LiveValue.prepared(desk.refresh(), desk.text().of("commission.computing"), Set.of(Topic.TIER), () -> {
            YearMonth month = from.get();
            return () -> pay.trials().tierWeights(month);
        });
        from.addListener((_, _, _) -> {
            if (begun) {
                weighed.reload();
            }
        });
        weighed.value().subscribe(read -> {
            rules.set(read == null ? List.of() : read);
            if (begun) {
                typed();
            }
        });
        versions.value().subscribe(all -> {
            if (all != null) {
                desk.work().read(desk.text().of("commission.computing"), () -> names.reps().all()).onSuccess(people::setAll).run();
            }
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

    public PlanForm form() {
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

    /// What the rules of tiers in force at the end of the month it begins in weigh, the best tier first; empty before all rules that are kept.
    ReadOnlyObjectProperty<List<TierWeight>> rules() {
        return rules;
    }

    public LiveValue<List<TierWeight>> weighed() {
        return weighed;
    }

    /// Why what is typed is no plan; empty when it is one.
    StringProperty wrong() {
        return wrong;
    }

    /// Cliffs and what works against something else; empty = nothing.
    StringProperty advice() {
        return advice;
    }

    /// Where several rates could hold, which one does, and names nobody knows; asked when a field is left.
    StringProperty conflicts() {
        return conflicts;
    }

    ObservableList<Example> examples() {
        return examples;
    }

    /// The sample month, worked out.
    ObservableList<Worked> month() {
        return month;
    }

    ObservableList<SalesRep> people() {
        return people;
    }

    public LiveValue<List<PlanVersion>> versions() {
        return versions;
    }

    void begin(PlanVersion version) {
        begin(version.plan(), version.name());
    }

    void begin(CommissionPlan plan, String called) {
        form.begin(plan);
        name.set(called);
        typed();
        left();
    }

    /// After every key: the examples, the advice, or what is wrong.
    void typed() {
        try {
            CommissionPlan plan = form.plan();
            BigDecimal counted = new BigDecimal(CellKind.number(tried.get().isBlank() ? "0" : tried.get()));
            wrong.set("");
            weights.set(TierWeights.byRules(plan.terms()) ? weights(plan.terms()) : "");
            List<String> said = new ArrayList<>(PlanAdvice.of(plan).stream().map(desk.text()::of).toList());
            pay.trials().cliffs(plan).stream().map(cliff -> cliff(plan, cliff)).forEach(said::add);
            Waiting.of(plan).map(waiting -> waiting(plan, waiting)).ifPresent(said::add);
            advice.set(String.join("\n", said));
            examples.setAll(bases(plan, counted).stream().map(base -> new Example(base(plan, base), plan.earned(base), worked.steps(plan, base))).toList());
            month.setAll(PlanAdvice.refusals(plan).isEmpty() ? worked.lines(TierWeights.written(plan, rules.get()), counted) : List.of());
        } catch (Rejected refused) {
            wrong.set(desk.text().of(refused.problem()));
            advice.set("");
            examples.clear();
            month.clear();
        }
    }

    private String weights(CommissionTerms terms) {
        return rules.get().isEmpty() ? desk.text().of("commission.plan-no-rules")
                : desk.text().of("commission.plan-weights-now", from.get().toString(), rules.get().stream().map(one -> desk.text().of(
                        terms.has("multiplierByTier." + one.tier()) ? "commission.plan-weight-own" : "commission.plan-weight", one.name(),
                        terms.rate("multiplierByTier." + one.tier(), one.weight()).toString()))
                        .collect(Collectors.joining(desk.text().of("list.comma"))));
    }

    /// After a field was left: what of the plan meets what is in the shop.
    void left() {
        if (!wrong.get().isEmpty()) {
            return;
        }
        CommissionPlan plan = form.plan();
        desk.work().read(desk.text().of("commission.computing"), () -> said(RateConflicts.of(plan, names))).onSuccess(conflicts::set).run();
    }

    private String said(List<Problem> problems) {
        return problems.stream().map(desk.text()::of).collect(Collectors.joining("\n"));
    }

    private String base(CommissionPlan plan, BigDecimal base) {
        return desk.figures().figure(base, plan.isByQuantity() ? 0 : 2);
    }

    private String cliff(CommissionPlan plan, Cliff cliff) {
        return desk.text().of(plan.isByQuantity() ? "plan.cliff-quantity" : "commission.cliff", base(plan, cliff.line().yuan()),
                desk.figures().money(cliff.jump()));
    }

    private String waiting(CommissionPlan plan, Waiting waiting) {
        return desk.text().of(waiting.coming().isZero() ? "plan.waiting" : "plan.waiting-jump", base(plan, waiting.done().yuan()),
                base(plan, waiting.order().yuan()), desk.figures().money(waiting.now()), desk.figures().money(waiting.later()),
                desk.figures().money(waiting.gain()), base(plan, waiting.coming().yuan()));
    }

    /// The base typed, and every line of the brackets.
    private Set<BigDecimal> bases(CommissionPlan plan, BigDecimal counted) {
        Set<BigDecimal> bases = new TreeSet<>();
        bases.add(counted);
        Money quota = plan.quota();
        plan.brackets().stream().skip(1).forEach(b -> bases.add(
                plan.unit() == CommissionPlan.Unit.ATTAINMENT && quota != null ? b.from().multiply(quota.yuan()) : b.from()));
        return bases;
    }

    /// Keeps the plan; where something of it meets the shop in a way nobody has read yet, that is shown first.
    public void save() {
        typed();
        acts.message().set(wrong.get());
        if (!wrong.get().isEmpty()) {
            return;
        }
        CommissionPlan plan = form.plan();
        String read = conflicts.get();
        desk.work().read(desk.text().of("commission.computing"), () -> said(RateConflicts.of(plan, names))).onSuccess(found -> {
            conflicts.set(found);
            if (found.equals(read) || found.isEmpty()) {
                keep(plan);
            } else {
                acts.message().set(desk.text().of("plan.read-first"));
            }
        }).run();
    }

    private void keep(CommissionPlan plan) {
        YearMonth begins = from.get();
        String called = name.get();
        acts.run(() -> {
            PlanAdvice.refusals(plan).stream().findFirst().ifPresent(problem -> {
                throw new Rejected(problem);
            });
            pay.plans().save(begins, called, plan, Actor.OWNER);
            return desk.text().of("commission.plan-saved", called.strip(), begins.toString());
        }, versions::reload);
    }

    String said(PlanVersion version) {
        CommissionPlan plan = version.plan();
        return desk.text().of("commission.measure." + plan.measure()) + " " + desk.text().of("commission.mode." + plan.mode()) + " "
                + plan.brackets().stream().map(b -> b.from().toPlainString() + "→" + (plan.isByQuantity() ? CellKind.plain(b.rate().value())
                        : CellKind.percent(b.rate()) + "%")).collect(Collectors.joining("  "));
    }
}
