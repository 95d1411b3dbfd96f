package org.suanpan.app.commission.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.suanpan.app.commission.plan.PlanGrid.Column;
import org.suanpan.core.commission.CommissionTerms;

/// A row of a list as it is typed, and the terms it was made of: what has no column stays with its row.
final class GridRow {

    private final PlanGrid grid;
    private final SortedMap<String, String> source;
    private final List<StringProperty> cells = new ArrayList<>();
    private final List<String> shown = new ArrayList<>();

    private GridRow(PlanGrid grid, SortedMap<String, String> source, List<String> words) {
        this.grid = grid;
        this.source = source;
        for (String word : words) {
            cells.add(new SimpleStringProperty(word));
            shown.add(word);
        }
    }

    /// Begins with what is chosen first.
    static GridRow blank(PlanGrid grid) {
        return new GridRow(grid, new TreeMap<>(), grid.columns().stream().map(c -> c.choices().isEmpty() ? "" : c.choices().getFirst()).toList());
    }

    /// `keys` = what the row stands for beside its terms: kind and name of rates, the code of a person.
    static GridRow of(PlanGrid grid, CommissionTerms terms, List<String> keys, boolean byQuantity) {
        List<String> words = new ArrayList<>(keys);
        for (Column column : grid.columns().subList(keys.size(), grid.columns().size())) {
            words.add(column.kind() == CellKind.RATES ? RatesText.shown(terms, byQuantity) : column.kind().shown(terms.text(column.key(), "")));
        }
        return new GridRow(grid, new TreeMap<>(terms.values()), words);
    }

    List<StringProperty> cells() {
        return cells;
    }

    String typed(int column) {
        return cells.get(column).get().strip();
    }

    boolean isTouched() {
        return !cells.stream().map(StringProperty::get).toList().equals(shown);
    }

    /// Nothing was typed; what is chosen does not count.
    boolean isBlank() {
        for (int i = 0; i < cells.size(); i++) {
            if (grid.columns().get(i).kind() != CellKind.CHOICE && !typed(i).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /// The terms of the row; `keys` columns are no terms. `again` = read every rate anew, because it means something else now.
    SortedMap<String, String> terms(int keys, boolean byQuantity, boolean again) {
        SortedMap<String, String> terms = new TreeMap<>(source);
        for (int i = keys; i < cells.size(); i++) {
            Column column = grid.columns().get(i);
            boolean rates = column.kind() == CellKind.RATES;
            if (typed(i).equals(shown.get(i).strip()) && !(rates && again)) {
                continue;
            }
            if (rates) {
                RatesText.put(terms, "", typed(i), byQuantity);
            } else if (typed(i).isEmpty()) {
                terms.remove(column.key());
            } else {
                terms.put(column.key(), column.kind().read(typed(i)));
            }
        }
        return terms;
    }
}
