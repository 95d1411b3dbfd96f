package org.suanpan.app.commission.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;

import org.suanpan.core.base.Rejected;
import org.suanpan.core.commission.CommissionPlan;
import org.suanpan.core.commission.CommissionTerms;
import org.suanpan.core.commission.line.LineRates;
import org.suanpan.core.commission.line.RateKind;

/// Between the lists of the editor and the terms behind them.
final class GridTerms {

    private static final List<RateKind> KINDS = List.of(RateKind.CUSTOMER, RateKind.PRODUCT, RateKind.CATEGORY);

    private GridTerms() {}

    static List<GridRow> rows(PlanGrid grid, CommissionPlan plan) {
        CommissionTerms terms = plan.terms();
        List<GridRow> rows = new ArrayList<>();
        switch (grid) {
            case RATES -> KINDS.forEach(kind -> new LineRates(plan).named(kind).forEach(name -> rows.add(GridRow.of(grid,
                    terms.at(kind.path() + "." + name), List.of(kind.path(), name), plan.isByQuantity()))));
            case PEOPLE -> people(terms).forEach(code -> rows.add(GridRow.of(grid, terms.at("people." + code), List.of(code), plan.isByQuantity())));
            default -> terms.list(grid.path()).forEach(row -> rows.add(GridRow.of(grid, row, List.of(), plan.isByQuantity())));
        }
        return rows;
    }

    /// Codes as they stand below `people`; a code may hold dots.
    private static Set<String> people(CommissionTerms terms) {
        Set<String> known = new HashSet<>();
        PlanGrid.PEOPLE.columns().forEach(column -> known.add("." + column.key()));
        Set<String> codes = new LinkedHashSet<>();
        terms.at("people").values().keySet().forEach(path -> {
            int tiers = path.lastIndexOf(".tiers.");
            String ending = known.stream().filter(path::endsWith).findFirst().orElse("");
            codes.add(tiers > 0 ? path.substring(0, tiers) : ending.isEmpty() ? path.substring(0, Math.max(0, path.indexOf('.')))
                    : path.substring(0, path.length() - ending.length()));
        });
        codes.remove("");
        return codes;
    }

    /// Writes the rows in place of what stood there; `again` = every rate is read anew.
    static void put(PlanGrid grid, List<GridRow> rows, SortedMap<String, String> terms, boolean byQuantity, boolean again) {
        List<String> roots = grid == PlanGrid.RATES ? KINDS.stream().map(RateKind::path).toList() : List.of(grid.path());
        terms.keySet().removeIf(path -> roots.stream().anyMatch(root -> path.startsWith(root + ".")));
        Set<String> places = new HashSet<>();
        int number = 0;
        for (GridRow row : rows) {
            if (!row.isBlank()) {
                String place = place(grid, row, number++);
                if (!places.add(place)) {
                    throw new Rejected("plan.row-twice", grid == PlanGrid.RATES ? row.typed(1) : row.typed(0));
                }
                int keys = grid == PlanGrid.RATES ? 2 : grid == PlanGrid.PEOPLE ? 1 : 0;
                SortedMap<String, String> own = row.terms(keys, byQuantity, again);
                if (own.isEmpty() || grid == PlanGrid.RATES && row.typed(keys + 1).isEmpty()) {
                    throw new Rejected("plan.row-empty", grid == PlanGrid.RATES ? row.typed(1) : row.typed(0));
                }
                own.forEach((key, value) -> terms.put(place + "." + key, value));
            }
        }
    }

    private static String place(PlanGrid grid, GridRow row, int number) {
        String named = switch (grid) {
            case RATES -> row.typed(0) + "." + row.typed(1);
            case PEOPLE -> grid.path() + "." + row.typed(0);
            default -> grid.path() + "." + number;
        };
        if (named.endsWith(".")) {
            throw new Rejected("plan.row-nameless");
        }
        return named;
    }
}
