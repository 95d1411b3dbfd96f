package org.suanpan.app.commission;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rate;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.commission.CommissionBase;
import org.suanpan.core.commission.CommissionGate;
import org.suanpan.core.commission.CommissionMode;
import org.suanpan.core.commission.CommissionPlan;
import org.suanpan.core.commission.CommissionTerms;
import org.suanpan.core.commission.PlanText;
import org.suanpan.core.commission.PlanText.Setting;
import org.suanpan.core.commission.month.TierWeights;

/// A plan as it is typed: rates in percent, empty = none. Terms the form has no field for stay as they were.
final class PlanForm {

    /// The fields with words or figures.
    enum Field { QUOTA, GATE, CAP, FLOOR, TIER_A, TIER_B, TIER_C, NEW_CUSTOMER, CATEGORIES, SHARES, FACTOR }

    enum Basis { DELIVERY, COLLECTION }

    enum Gate { NONE, CLIFF, DEADBAND }

    /// A bracket as typed.
    record Row(StringProperty from, StringProperty rate) {

        static Row of(String from, String rate) {
            return new Row(new SimpleStringProperty(from), new SimpleStringProperty(rate));
        }
    }

    private static final Set<String> OWN = Set.of("basis", "tierWeights", "multiplierByTier.A", "multiplierByTier.B", "multiplierByTier.C",
            "newCustomerMultiplier", "kpiFactor");

    private final ObjectProperty<CommissionPlan.Measure> measure = new SimpleObjectProperty<>(CommissionPlan.Measure.REVENUE);
    private final ObjectProperty<Basis> basis = new SimpleObjectProperty<>(Basis.DELIVERY);
    private final ObjectProperty<CommissionMode> mode = new SimpleObjectProperty<>(CommissionMode.MARGINAL);
    private final ObjectProperty<CommissionPlan.Unit> unit = new SimpleObjectProperty<>(CommissionPlan.Unit.AMOUNT);
    private final ObjectProperty<CommissionBase.LossFloor> losses = new SimpleObjectProperty<>(CommissionBase.LossFloor.ORDER);
    private final ObjectProperty<Gate> gate = new SimpleObjectProperty<>(Gate.NONE);
    private final BooleanProperty weightsByRules = new SimpleBooleanProperty();
    private final Map<Field, StringProperty> fields = new EnumMap<>(Field.class);
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final SortedMap<String, String> rest = new TreeMap<>();

    PlanForm() {
        for (Field field : Field.values()) {
            fields.put(field, new SimpleStringProperty(""));
        }
    }

    ObjectProperty<CommissionPlan.Measure> measure() {
        return measure;
    }

    ObjectProperty<Basis> basis() {
        return basis;
    }

    ObjectProperty<CommissionMode> mode() {
        return mode;
    }

    ObjectProperty<CommissionPlan.Unit> unit() {
        return unit;
    }

    ObjectProperty<CommissionBase.LossFloor> losses() {
        return losses;
    }

    ObjectProperty<Gate> gate() {
        return gate;
    }

    /// Whether tiers the form says nothing of weigh what the rules of tiers say.
    BooleanProperty weightsByRules() {
        return weightsByRules;
    }

    StringProperty of(Field field) {
        StringProperty value = fields.get(field);
        if (value == null) {
            throw new IllegalStateException("no field for " + field);
        }
        return value;
    }

    ObservableList<Row> rows() {
        return rows;
    }

    /// The terms that stand in no field, by their first words.
    List<String> rest() {
        return List.copyOf(new CommissionTerms(rest).names());
    }

    void addRow() {
        rows.add(Row.of("", ""));
    }

    /// Shows a plan.
    void begin(CommissionPlan plan) {
        measure.set(plan.measure());
        mode.set(plan.mode());
        unit.set(plan.unit());
        losses.set(plan.losses());
        boolean multiples = plan.unit() == CommissionPlan.Unit.ATTAINMENT;
        rows.setAll(plan.brackets().stream().map(b -> Row.of(multiples ? percent(new Rate(b.from())) : plain(b.from()), percent(b.rate()))).toList());
        of(Field.QUOTA).set(text(plan.quota()));
        of(Field.CAP).set(text(plan.gate().cap()));
        of(Field.FLOOR).set(text(plan.gate().floor()));
        CommissionGate.Threshold threshold = plan.gate().threshold();
        gate.set(threshold == null ? Gate.NONE : Gate.valueOf(threshold.kind().name()));
        of(Field.GATE).set(threshold == null ? "" : percent(threshold.attainment()));
        CommissionTerms terms = plan.terms();
        basis.set(Basis.valueOf(terms.text("basis", "DELIVERY")));
        weightsByRules.set(TierWeights.byRules(terms));
        of(Field.TIER_A).set(terms.text("multiplierByTier.A", ""));
        of(Field.TIER_B).set(terms.text("multiplierByTier.B", ""));
        of(Field.TIER_C).set(terms.text("multiplierByTier.C", ""));
        of(Field.NEW_CUSTOMER).set(terms.text("newCustomerMultiplier", ""));
        of(Field.FACTOR).set(terms.text("kpiFactor", ""));
        rest.clear();
        rest.putAll(terms.values());
        rest.keySet().removeAll(OWN);
        of(Field.SHARES).set(shares(terms));
        rest.keySet().removeIf(path -> path.startsWith("shares."));
        of(Field.CATEGORIES).set(flatTables(terms));
    }

    /// Tables with one rate become words; any other stays as it was.
    private String flatTables(CommissionTerms terms) {
        List<String> words = new ArrayList<>();
        for (String category : terms.at("tables").names()) {
            CommissionTerms table = terms.at("tables." + category);
            if (table.list("tiers").size() == 1) {
                words.add(category + " " + percent(table.rate("tiers.0.1", Rate.ZERO)) + "%");
                rest.keySet().removeIf(path -> path.startsWith("tables." + category + "."));
            }
        }
        return String.join("；", words);
    }

    private static String shares(CommissionTerms terms) {
        return String.join("；", terms.list("shares").stream()
                .map(share -> share.text("person", "") + " " + percent(share.rate("share", Rate.ZERO)) + "%").toList());
    }

    /// The plan as typed; refused in a sentence where it is none.
    CommissionPlan plan() {
        List<List<String>> brackets = rows.stream().filter(row -> !row.from.get().isBlank() || !row.rate.get().isBlank())
                .map(row -> List.of(unit.get() == CommissionPlan.Unit.ATTAINMENT ? rate(row.from.get()) : number(row.from.get()),
                        rate(row.rate.get()))).toList();
        Map<Setting, String> settings = new EnumMap<>(Setting.class);
        put(settings, Setting.QUOTA, Field.QUOTA);
        put(settings, Setting.CAP, Field.CAP);
        put(settings, Setting.FLOOR, Field.FLOOR);
        settings.put(Setting.LOSSES, losses.get().name());
        if (gate.get() != Gate.NONE) {
            settings.put(Setting.GATE, gate.get() + ":" + rate(of(Field.GATE).get()));
        }
        String text = PlanText.of(PlanText.plan(mode.get().name(), unit.get().name(), measure.get().name(), brackets, settings));
        return PlanText.parse(text + PlanText.words(Map.of(), new CommissionTerms(terms())));
    }

    private SortedMap<String, String> terms() {
        SortedMap<String, String> terms = new TreeMap<>(rest);
        if (basis.get() == Basis.COLLECTION) {
            terms.put("basis", "COLLECTION");
        }
        if (weightsByRules.get()) {
            terms.put("tierWeights", "RULES");
        }
        term(terms, "multiplierByTier.A", Field.TIER_A);
        term(terms, "multiplierByTier.B", Field.TIER_B);
        term(terms, "multiplierByTier.C", Field.TIER_C);
        term(terms, "newCustomerMultiplier", Field.NEW_CUSTOMER);
        term(terms, "kpiFactor", Field.FACTOR);
        pairs(Field.CATEGORIES).forEach(pair -> {
            terms.put("tables." + pair.getFirst() + ".mode", "FLAT");
            terms.put("tables." + pair.getFirst() + ".tiers.0.0", "0");
            terms.put("tables." + pair.getFirst() + ".tiers.0.1", pair.get(1));
        });
        BigDecimal whole = BigDecimal.ZERO;
        List<List<String>> shares = pairs(Field.SHARES);
        for (int i = 0; i < shares.size(); i++) {
            terms.put("shares." + i + ".person", shares.get(i).getFirst());
            terms.put("shares." + i + ".share", shares.get(i).get(1));
            whole = whole.add(new BigDecimal(shares.get(i).get(1)));
        }
        if (!shares.isEmpty() && whole.compareTo(BigDecimal.ONE) != 0) {
            throw new Rejected("commission.plan-shares-not-whole", percent(new Rate(whole)) + "%");
        }
        return terms;
    }

    private void term(SortedMap<String, String> terms, String path, Field field) {
        if (!of(field).get().isBlank()) {
            terms.put(path, number(of(field).get()));
        }
    }

    /// `茶 2%；器 3%` as pairs of a name and a rate.
    private List<List<String>> pairs(Field field) {
        List<List<String>> pairs = new ArrayList<>();
        for (String one : of(field).get().split("[;；,，]")) {
            String words = one.strip();
            int gap = words.lastIndexOf(' ');
            if (!words.isEmpty() && gap < 0) {
                throw new Rejected("commission.plan-pair", words);
            }
            if (!words.isEmpty()) {
                pairs.add(List.of(words.substring(0, gap).strip(), rate(words.substring(gap))));
            }
        }
        return pairs;
    }

    private void put(Map<Setting, String> settings, Setting setting, Field field) {
        if (!of(field).get().isBlank()) {
            settings.put(setting, Money.rounded(new BigDecimal(number(of(field).get()))).toString());
        }
    }

    static String number(String typed) {
        String words = typed.strip().replace(",", "");
        try {
            return new BigDecimal(words).toPlainString();
        } catch (NumberFormatException e) {
            throw new Rejected("commission.plan-not-number", typed.strip());
        }
    }

    /// `2` and `2%` are two percent.
    private static String rate(String typed) {
        return new BigDecimal(number(typed.strip().replace("%", "").replace("％", ""))).movePointLeft(2).toPlainString();
    }

    static String percent(Rate rate) {
        return plain(rate.value().movePointRight(2));
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    private static String text(@Nullable Money money) {
        return money == null ? "" : money.toString();
    }
}
