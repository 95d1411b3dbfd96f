package org.suanpan.app.commission.plan;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.commission.CommissionGate;
import org.suanpan.core.commission.CommissionPlan;
import org.suanpan.core.commission.CommissionTerms;
import org.suanpan.core.commission.line.Scored;

/// Between the fields of the editor and the terms behind them; several words of a plan mean different things beside different others.
final class SpecialTerms {

    private SpecialTerms() {}

    /// What a field shows of a plan.
    static String shown(PlanField field, CommissionPlan plan) {
        CommissionTerms terms = plan.terms();
        CommissionGate.Threshold threshold = plan.gate().threshold();
        return switch (field) {
            case QUOTA -> text(plan.quota());
            case CAP -> text(plan.gate().cap());
            case FLOOR -> text(plan.gate().floor());
            case GATE -> threshold == null ? "" : CellKind.percent(threshold.attainment());
            case TEAM_KIND, DRAW_KIND -> oneOf(field, field == PlanField.DRAW_KIND ? terms.text("drawType", terms.text("type", "")) : terms.text("type", ""));
            case TEAM_RATE -> CellKind.PERCENT.shown(terms.text("managerRate", terms.text("overrideRate", "")));
            case QUARTER_POLICY, CHANGE_POLICY -> oneOf(field, terms.text("policy", ""));
            case FACTOR_FROM -> Scored.asks(plan) ? Scored.ASKS : "";
            case FACTOR_SUM -> Scored.asks(plan) ? "" : terms.text("kpiFactor", "");
            default -> field.kind() == CellKind.RATES ? RatesText.shown(terms.at(field.path()), plan.isByQuantity())
                    : field.kind().shown(terms.text(field.path(), ""));
        };
    }

    private static String oneOf(PlanField field, String word) {
        return field.choices().contains(word) ? word : "";
    }

    private static String text(@Nullable Money money) {
        return money == null ? "" : money.toString();
    }

    /// Writes what was typed into a field.
    static void put(PlanField field, PlanForm form, CommissionPlan begun, SortedMap<String, String> terms) {
        String typed = form.of(field).get().strip();
        switch (field) {
            case QUOTA, CAP, FLOOR, GATE -> { }
            case TEAM_KIND -> team(typed, terms);
            case DRAW_KIND -> draw(typed, terms);
            case TEAM_RATE -> {
                boolean managers = terms.remove("managerRate") != null || form.of(PlanField.TEAM_KIND).get().equals("DIFFERENTIAL");
                terms.remove("overrideRate");
                put(terms, managers ? "managerRate" : "overrideRate", field, typed);
            }
            case QUARTER_POLICY, CHANGE_POLICY -> put(terms, "policy", field, policy(form));
            case FACTOR_FROM, FACTOR_SUM -> {
                String from = form.of(PlanField.FACTOR_FROM).get();
                put(terms, "kpiFactor", field.kind() == CellKind.CHOICE && from.isEmpty() ? PlanField.FACTOR_SUM : field,
                        from.isEmpty() ? form.of(PlanField.FACTOR_SUM).get().strip() : from);
            }
            default -> {
                if (field.kind() == CellKind.RATES) {
                    RatesText.put(terms, field.path() + ".", typed, form.isByQuantity());
                    if (typed.isEmpty()) {
                        terms.remove(field.path() + ".mode");
                    }
                } else {
                    put(terms, field.path(), field, typed);
                }
            }
        }
    }

    private static void put(SortedMap<String, String> terms, String path, PlanField field, String typed) {
        if (typed.isEmpty()) {
            terms.remove(path);
        } else if (typed.equals(Scored.ASKS)) {
            terms.put(path, typed);
        } else {
            terms.put(path, field.kind().read(typed));
        }
    }

    /// The word `type` may say how a draw is meant; that is kept under its own word then.
    private static void team(String typed, SortedMap<String, String> terms) {
        String before = terms.remove("type");
        if (before != null && PlanField.DRAW_KIND.choices().contains(before)) {
            terms.putIfAbsent("drawType", before);
        }
        if (!typed.isEmpty()) {
            terms.put("type", typed);
        }
    }

    private static void draw(String typed, SortedMap<String, String> terms) {
        if (PlanField.DRAW_KIND.choices().contains(terms.getOrDefault("type", ""))) {
            terms.remove("type");
        }
        terms.remove("drawType");
        if (!typed.isEmpty()) {
            terms.put("drawType", typed);
        }
    }

    /// A plan has one word for both: how a change within the month counts where there is one, else how the quarter does.
    private static String policy(PlanForm form) {
        String change = form.of(PlanField.CHANGE_POLICY).get();
        String quarter = form.of(PlanField.QUARTER_POLICY).get();
        return form.of(PlanField.BEFORE).get().isBlank() && !quarter.isEmpty() || change.isEmpty() ? quarter : change;
    }

    /// A way of counting that was chosen and no rate typed for it is nothing.
    static void dropModes(CommissionPlan begun, SortedMap<String, String> terms) {
        for (String table : List.of("quarterly", "monthly", "v1", "v2")) {
            if (!terms.containsKey(table + ".tiers.0.0") && !begun.terms().has(table + ".mode")) {
                terms.remove(table + ".mode");
            }
        }
    }

    /// The paths that stand in no field and no list.
    static List<String> unshown(CommissionPlan plan) {
        Set<String> paths = new TreeSet<>(plan.terms().values().keySet());
        paths.removeAll(List.of("basis", "type", "drawType", "managerRate", "overrideRate", "policy", "kpiFactor"));
        for (PlanField field : PlanField.values()) {
            paths.remove(field.path());
            if (field.kind() == CellKind.RATES) {
                paths.removeIf(path -> path.matches(Pattern.quote(field.path()) + "\\.tiers\\.\\d+\\.[01]"));
            }
        }
        String rates = "(tables|productTables|customerTables|people)\\..+\\.(mode|tiers\\.\\d+\\.[01])";
        paths.removeIf(path -> path.matches(rates));
        for (PlanGrid grid : List.of(PlanGrid.SHARES, PlanGrid.DUE, PlanGrid.CONTENT, PlanGrid.BONUSES, PlanGrid.MEMBERS)) {
            grid.columns().forEach(column -> paths.removeIf(path -> path.matches(grid.path() + "\\.\\d+\\." + column.key())));
        }
        PlanGrid.PEOPLE.columns().forEach(column -> paths.removeIf(path -> path.matches("people\\..+\\." + column.key())));
        return List.copyOf(paths);
    }
}
