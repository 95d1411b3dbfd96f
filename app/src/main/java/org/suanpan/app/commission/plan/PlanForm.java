package org.suanpan.app.commission.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Problem;
import org.suanpan.core.base.Rate;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.commission.CommissionBase;
import org.suanpan.core.commission.CommissionGate;
import org.suanpan.core.commission.CommissionMode;
import org.suanpan.core.commission.CommissionPlan;
import org.suanpan.core.commission.CommissionTerms;
import org.suanpan.core.commission.PlanText;
import org.suanpan.core.commission.PlanText.Setting;

/// A plan as it is typed: shares in percent, empty = none. Only what was changed is written; everything else, also what has no field,
/// stays word by word as it was.
public final class PlanForm {

    enum Basis { DELIVERY, COLLECTION, ORDER }

    enum Gate { NONE, CLIFF, DEADBAND }

    /// A bracket as typed.
    record Row(StringProperty from, StringProperty rate) {

        static Row of(String from, String rate) {
            return new Row(new SimpleStringProperty(from), new SimpleStringProperty(rate));
        }

        private String words() {
            return from.get().strip() + "|" + rate.get().strip();
        }
    }

    private final ObjectProperty<CommissionPlan.Measure> measure = new SimpleObjectProperty<>(CommissionPlan.Measure.REVENUE);
    private final ObjectProperty<Basis> basis = new SimpleObjectProperty<>(Basis.DELIVERY);
    private final ObjectProperty<CommissionMode> mode = new SimpleObjectProperty<>(CommissionMode.MARGINAL);
    private final ObjectProperty<CommissionPlan.Unit> unit = new SimpleObjectProperty<>(CommissionPlan.Unit.AMOUNT);
    private final ObjectProperty<CommissionBase.LossFloor> losses = new SimpleObjectProperty<>(CommissionBase.LossFloor.ORDER);
    private final ObjectProperty<Gate> gate = new SimpleObjectProperty<>(Gate.NONE);
    private final Map<PlanField, StringProperty> fields = new EnumMap<>(PlanField.class);
    private final Map<PlanField, String> shown = new EnumMap<>(PlanField.class);
    private final Map<PlanGrid, ObservableList<GridRow>> grids = new EnumMap<>(PlanGrid.class);
    private final Map<PlanGrid, List<GridRow>> begunGrids = new EnumMap<>(PlanGrid.class);
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper begins = new ReadOnlyIntegerWrapper();
    private List<String> begunRows = List.of();
    private CommissionPlan begun = PlanText.standard();

    public PlanForm() {
        for (PlanField field : PlanField.values()) {
            fields.put(field, new SimpleStringProperty(""));
        }
        for (PlanGrid grid : PlanGrid.values()) {
            grids.put(grid, FXCollections.observableArrayList());
        }
        begin(begun);
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

    StringProperty of(PlanField field) {
        return Objects.requireNonNull(fields.get(field));
    }

    ObservableList<GridRow> grid(PlanGrid grid) {
        return Objects.requireNonNull(grids.get(grid));
    }

    ObservableList<Row> rows() {
        return rows;
    }

    boolean isByQuantity() {
        return measure.get() == CommissionPlan.Measure.QUANTITY;
    }

    void addRow() {
        rows.add(Row.of("", ""));
    }

    void addRow(PlanGrid grid) {
        grid(grid).add(GridRow.blank(grid));
    }

    /// How many things of a section say something.
    int filled(PlanSection section) {
        int count = (int) fields.entrySet().stream().filter(e -> e.getKey().section() == section && !e.getValue().get().isBlank()).count();
        for (PlanGrid grid : PlanGrid.values()) {
            count += grid.section() == section ? (int) grid(grid).stream().filter(row -> !row.isBlank()).count() : 0;
        }
        return count;
    }

    /// The terms that stand in no field, as they are.
    List<String> rest() {
        return SpecialTerms.unshown(begun);
    }

    /// Shows a plan.
    public void begin(CommissionPlan plan) {
        begun = plan;
        measure.set(plan.measure());
        mode.set(plan.mode());
        unit.set(plan.unit());
        losses.set(plan.losses());
        basis.set(basis(plan));
        CommissionGate.Threshold threshold = plan.gate().threshold();
        gate.set(threshold == null ? Gate.NONE : Gate.valueOf(threshold.kind().name()));
        boolean multiples = plan.unit() == CommissionPlan.Unit.ATTAINMENT;
        rows.setAll(plan.brackets().stream().map(b -> Row.of(multiples ? CellKind.percent(new Rate(b.from())) : CellKind.plain(b.from()),
                rate(b.rate()))).toList());
        begunRows = rows.stream().map(Row::words).toList();
        for (PlanField field : PlanField.values()) {
            String words = SpecialTerms.shown(field, plan);
            shown.put(field, words);
            of(field).set(words);
        }
        for (PlanGrid grid : PlanGrid.values()) {
            List<GridRow> made = GridTerms.rows(grid, plan);
            begunGrids.put(grid, made);
            grid(grid).setAll(made);
        }
        begins.set(begins.get() + 1);
    }

    /// Counts the plans that were begun with.
    ReadOnlyIntegerProperty begins() {
        return begins.getReadOnlyProperty();
    }

    private static Basis basis(CommissionPlan plan) {
        String said = plan.terms().text("basis", "");
        return Arrays.stream(Basis.values()).filter(one -> one.name().equals(said)).findFirst().orElse(Basis.DELIVERY);
    }

    private String rate(Rate rate) {
        return isByQuantity() ? CellKind.plain(rate.value()) : CellKind.percent(rate);
    }

    /// Why something typed can't be read; empty where it can.
    Optional<Problem> wrong(CellKind kind, String typed) {
        try {
            if (kind == CellKind.RATES) {
                RatesText.put(new TreeMap<>(), "", typed, isByQuantity());
            } else if (!typed.isBlank()) {
                kind.read(typed);
            }
            return Optional.empty();
        } catch (Rejected refused) {
            return Optional.of(refused.problem());
        }
    }

    /// The plan as typed; refused in a sentence where it is none.
    public CommissionPlan plan() {
        Map<Setting, String> settings = new EnumMap<>(Setting.class);
        put(settings, Setting.QUOTA, PlanField.QUOTA, begun.quota());
        put(settings, Setting.CAP, PlanField.CAP, begun.gate().cap());
        put(settings, Setting.FLOOR, PlanField.FLOOR, begun.gate().floor());
        settings.put(Setting.LOSSES, losses.get().name());
        if (gate.get() != Gate.NONE) {
            settings.put(Setting.GATE, gate.get() + ":" + CellKind.rate(of(PlanField.GATE).get()));
        }
        CommissionPlan plan = PlanText.plan(mode.get().name(), unit.get().name(), measure.get().name(), brackets(), settings);
        return PlanText.parse(PlanText.of(plan.with(new CommissionTerms(terms()))));
    }

    private List<List<String>> brackets() {
        boolean same = unit.get() == begun.unit() && !isOtherwiseMeasured() && rows.stream().map(Row::words).toList().equals(begunRows);
        if (same) {
            return begun.brackets().stream().map(b -> List.of(b.from().toPlainString(), b.rate().toString())).toList();
        }
        List<List<String>> brackets = new ArrayList<>();
        for (Row row : rows) {
            if (!row.from.get().isBlank() || !row.rate.get().isBlank()) {
                brackets.add(List.of(unit.get() == CommissionPlan.Unit.ATTAINMENT ? CellKind.rate(row.from.get()) : CellKind.number(row.from.get()),
                        isByQuantity() ? CellKind.number(row.rate.get()) : CellKind.rate(row.rate.get())));
            }
        }
        return brackets;
    }

    /// A rate that was percent is yuan for a unit now, or the other way round.
    private boolean isOtherwiseMeasured() {
        return isByQuantity() != begun.isByQuantity();
    }

    private boolean isTouched(PlanField field) {
        return !of(field).get().strip().equals(Objects.requireNonNull(shown.get(field)).strip())
                || field.kind() == CellKind.RATES && isOtherwiseMeasured();
    }

    private SortedMap<String, String> terms() {
        SortedMap<String, String> terms = new TreeMap<>(begun.terms().values());
        if (basis.get() != basis(begun)) {
            terms.put("basis", basis.get().name());
        }
        for (PlanField field : PlanField.values()) {
            if (isTouched(field)) {
                SpecialTerms.put(field, this, begun, terms);
            }
        }
        for (PlanGrid grid : PlanGrid.values()) {
            List<GridRow> now = grid(grid);
            boolean rates = grid.columns().stream().anyMatch(column -> column.kind() == CellKind.RATES) && isOtherwiseMeasured();
            if (!now.equals(begunGrids.get(grid)) || now.stream().anyMatch(GridRow::isTouched) || rates && !now.isEmpty()) {
                GridTerms.put(grid, now, terms, isByQuantity(), rates);
            }
        }
        SpecialTerms.dropModes(begun, terms);
        return terms;
    }

    private void put(Map<Setting, String> settings, Setting setting, PlanField field, @Nullable Money before) {
        if (!isTouched(field)) {
            if (before != null) {
                settings.put(setting, before.toString());
            }
        } else if (!of(field).get().isBlank()) {
            settings.put(setting, Money.rounded(new BigDecimal(CellKind.number(of(field).get()))).toString());
        }
    }
}
