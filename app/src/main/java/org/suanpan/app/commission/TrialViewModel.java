package org.suanpan.app.commission;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.Dialogs;
import org.suanpan.app.base.Screen;
import org.suanpan.app.commission.plan.PlanForm;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.commission.CommissionPlan;
import org.suanpan.core.commission.trial.PaperShift;
import org.suanpan.core.commission.trial.PlanTrial;
import org.suanpan.core.commission.trial.PlanTrials;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.party.SalesRepId;

/// State of a plan tried out: the months, what it would have cost, and what was gone into.
final class TrialViewModel {

    private static final int MONTHS = 36;
    private static final int SPAN = 11;
    private static final int SHOWN = 6;

    enum By { PERSON, MONTH }

    /// A line of the list; `person`, `month` and `paper` say where it leads.
    record Shown(String name, Money base, Money real, Money trial, @Nullable SalesRepId person, @Nullable YearMonth month, @Nullable DocumentId paper) {

        Money change() {
            return trial.minus(real);
        }
    }

    private final Desk desk;
    private final Dialogs dialogs;
    private final PlanTrials trials;
    private final PlanForm form;
    private final ObjectProperty<YearMonth> from;
    private final ObjectProperty<YearMonth> to;
    private final ObjectProperty<By> by = new SimpleObjectProperty<>(By.PERSON);
    private final StringProperty message = new SimpleStringProperty("");
    private final StringProperty said = new SimpleStringProperty("");
    private final StringProperty cliffs = new SimpleStringProperty("");
    private final StringProperty source = new SimpleStringProperty("");
    private final StringProperty where = new SimpleStringProperty("");
    private final ObservableList<Shown> rows = FXCollections.observableArrayList();
    private @Nullable CommissionPlan filed;
    private @Nullable CommissionPlan tried;
    private @Nullable PlanTrial trial;
    private @Nullable SalesRepId person;
    private @Nullable YearMonth month;

    TrialViewModel(Desk desk, Dialogs dialogs, PlanTrials trials, PlanForm form) {
        this.desk = desk;
        this.dialogs = dialogs;
        this.trials = trials;
        this.form = form;
        to = new SimpleObjectProperty<>(YearMonth.from(desk.asOf().today()));
        from = new SimpleObjectProperty<>(to.get().minusMonths(SPAN));
        source.set(desk.text().of("commission.trial-edited"));
        by.subscribe(_ -> {
            person = null;
            month = null;
            show();
        });
    }

    Desk desk() {
        return desk;
    }

    ObjectProperty<YearMonth> from() {
        return from;
    }

    ObjectProperty<YearMonth> to() {
        return to;
    }

    ObjectProperty<By> by() {
        return by;
    }

    StringProperty message() {
        return message;
    }

    /// What it comes to in one sentence; empty before the first trial.
    StringProperty said() {
        return said;
    }

    StringProperty cliffs() {
        return cliffs;
    }

    /// Which plan is tried: the one being edited, or a file.
    StringProperty source() {
        return source;
    }

    /// What was gone into; empty at the top.
    StringProperty where() {
        return where;
    }

    ObservableList<Shown> rows() {
        return rows;
    }

    List<YearMonth> months() {
        return Stream.iterate(YearMonth.from(desk.asOf().today()), one -> one.minusMonths(1)).limit(MONTHS).toList();
    }

    /// Takes the plan out of a file instead of the form.
    void chooseFile() {
        dialogs.openFiles(desk.text().of("commission.trial-file")).stream().findFirst().ifPresent(this::useFile);
    }

    void useFile(Path file) {
        try {
            filed = PlanFile.read(file);
            source.set(String.valueOf(file.getFileName()));
            message.set("");
        } catch (Rejected refused) {
            message.set(desk.text().of(refused.problem()));
        }
    }

    void useForm() {
        filed = null;
        source.set(desk.text().of("commission.trial-edited"));
    }

    void run() {
        message.set("");
        CommissionPlan plan;
        try {
            plan = filed == null ? form.plan() : filed;
        } catch (Rejected refused) {
            message.set(desk.text().of(refused.problem()));
            return;
        }
        YearMonth first = from.get();
        YearMonth last = to.get();
        desk.work().read(desk.text().of("commission.computing"), () -> trials.compare(plan, first, last)).onSuccess(found -> {
            tried = plan;
            trial = found;
            person = null;
            month = null;
            tell(found);
            show();
        }).onRejected(problem -> message.set(desk.text().of(problem))).run();
    }

    private void tell(PlanTrial found) {
        List<Shown> people = grouped(found.rows(), By.PERSON);
        said.set(desk.text().of("commission.trial-said", money(sum(people, Shown::real)), money(sum(people, Shown::trial)),
                signed(sum(people, Shown::change)), String.valueOf(people.stream().filter(p -> p.change().isPositive()).count()),
                String.valueOf(people.stream().filter(p -> p.change().isNegative()).count())));
        List<String> words = new ArrayList<>(found.cliffs().stream()
                .map(cliff -> desk.text().of("commission.cliff", money(cliff.line()), money(cliff.jump()))).toList());
        found.near().stream().sorted(Comparator.comparing(PlanTrial.Near::missing)).limit(SHOWN).map(near -> desk.text().of("commission.near",
                near.name(), near.month().toString(), money(near.missing()), money(near.cliff().line()), money(near.cliff().jump()))).forEach(words::add);
        String moved = found.places().stream().filter(one -> one.before() != one.after())
                .map(one -> desk.text().of("commission.moved-one", one.name(), String.valueOf(one.before()), String.valueOf(one.after())))
                .collect(Collectors.joining("　"));
        words.add(desk.text().of(moved.isEmpty() ? "commission.moved-none" : "commission.moved", moved));
        cliffs.set(String.join("\n", words));
    }

    private String money(Money amount) {
        return desk.figures().money(amount);
    }

    String signed(Money amount) {
        return (amount.isPositive() ? "+" : "") + money(amount);
    }

    private static Money sum(List<Shown> rows, Function<Shown, Money> of) {
        return rows.stream().map(of).reduce(Money.ZERO, Money::plus);
    }

    private void show() {
        PlanTrial found = trial;
        CommissionPlan plan = tried;
        if (found == null || plan == null) {
            return;
        }
        SalesRepId who = person;
        YearMonth when = month;
        if (who != null && when != null) {
            where.set(desk.text().of("commission.trial-in", nameOf(found, who) + " " + when));
            desk.work().read(desk.text().of("commission.computing"), () -> trials.papers(plan, who, when))
                    .onSuccess(papers -> rows.setAll(papers.stream().map(this::paper).toList())).run();
            return;
        }
        List<PlanTrial.Row> inside = found.rows().stream().filter(row -> who == null || row.rep().equals(who))
                .filter(row -> when == null || row.month().equals(when)).toList();
        where.set(who == null && when == null ? "" : desk.text().of("commission.trial-in", who == null ? String.valueOf(when) : nameOf(found, who)));
        rows.setAll(grouped(inside, when != null ? By.PERSON : who != null ? By.MONTH : by.get()));
    }

    private Shown paper(PaperShift shift) {
        return new Shown(shift.paper().number() + " " + shift.paper().date() + " " + shift.paper().customer(), shift.paper().base(), shift.real(),
                shift.trial(), null, null, shift.paper().paper());
    }

    private static String nameOf(PlanTrial found, SalesRepId who) {
        return found.rows().stream().filter(row -> row.rep().equals(who)).findFirst().map(PlanTrial.Row::name).orElse("");
    }

    /// People: who gains most first. Months: as they follow.
    private static List<Shown> grouped(List<PlanTrial.Row> rows, By by) {
        Map<Object, List<PlanTrial.Row>> groups = rows.stream().collect(Collectors.groupingBy(
                row -> by == By.PERSON ? row.rep() : row.month(), LinkedHashMap::new, Collectors.toList()));
        List<Shown> shown = new ArrayList<>();
        for (List<PlanTrial.Row> group : groups.values()) {
            PlanTrial.Row first = group.getFirst();
            shown.add(new Shown(by == By.PERSON ? first.name() : first.month().toString(), sum(group, PlanTrial.Row::base, Money.ZERO),
                    sum(group, PlanTrial.Row::real, Money.ZERO), sum(group, PlanTrial.Row::trial, Money.ZERO),
                    by == By.PERSON ? first.rep() : null, by == By.MONTH ? first.month() : null, null));
        }
        if (by == By.PERSON) {
            shown.sort(Comparator.comparing(Shown::change).reversed().thenComparing(Shown::name));
        }
        return shown;
    }

    private static Money sum(List<PlanTrial.Row> rows, Function<PlanTrial.Row, Money> of, Money begin) {
        return rows.stream().map(of).reduce(begin, Money::plus);
    }

    /// Into a row: its months or people, then its documents, then the document.
    void into(Shown row) {
        if (row.paper() != null) {
            desk.navigator().open(new Screen.Paper(row.paper()));
        } else if (row.person() != null || row.month() != null) {
            person = row.person() == null ? person : row.person();
            month = row.month() == null ? month : row.month();
            show();
        }
    }

    /// One step back out.
    boolean out() {
        if (person == null && month == null) {
            return false;
        }
        if (person != null && month != null) {
            if (by.get() == By.PERSON) {
                month = null;
            } else {
                person = null;
            }
        } else {
            person = null;
            month = null;
        }
        show();
        return Objects.nonNull(trial);
    }
}
