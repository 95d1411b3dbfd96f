package org.suanpan.app.kit.list;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.suanpan.app.base.Desk;

/// What the chosen cells of a list come to: of one column how many figures, their sum and average; of several the sum of
/// each. Prices have no sum.
final class CellSums {

    private static final int NAMED = 4;

    private final Desk desk;
    private final Map<ListColumn, List<BigDecimal>> figures = new LinkedHashMap<>();
    private long cells;
    private long rows;

    CellSums(Desk desk) {
        this.desk = desk;
    }

    /// Takes in a chosen cell; `words` is what it means, plain or grouped.
    void add(ListColumn column, String words) {
        cells++;
        if (column.kind().isFigure() && !(column.kind().isCost() && desk.figures().costCovered().get())) {
            List<BigDecimal> all = figures.computeIfAbsent(column, _ -> new ArrayList<>());
            if (!words.isBlank()) {
                all.add(new BigDecimal(words.replace(",", "")));
            }
        }
    }

    void rows(long chosen) {
        rows = chosen;
    }

    /// Empty for a single cell.
    String words() {
        List<Map.Entry<ListColumn, List<BigDecimal>>> some = figures.entrySet().stream().filter(e -> !e.getValue().isEmpty()).toList();
        if (cells < 2 || rows < 2 && some.size() != 1) {
            return "";
        }
        if (some.size() == 1) {
            return one(some.getFirst().getKey(), some.getFirst().getValue());
        }
        String sums = some.stream().filter(e -> !e.getKey().kind().isPrice()).limit(NAMED)
                .map(e -> e.getKey().title() + " " + sum(e.getKey(), e.getValue())).collect(Collectors.joining(" · "));
        String chosen = desk.text().of("list.chosen-rows", count(rows));
        return sums.isEmpty() ? chosen : chosen + " · " + sums;
    }

    private String one(ListColumn column, List<BigDecimal> all) {
        BigDecimal average = all.stream().reduce(BigDecimal.ZERO, BigDecimal::add).divide(BigDecimal.valueOf(all.size()), 4,
                RoundingMode.HALF_UP);
        return column.kind().isPrice()
                ? desk.text().of("list.average", column.title(), count(all.size()), desk.figures().figure(average, 2))
                : desk.text().of("list.sum", column.title(), count(all.size()), sum(column, all),
                        desk.figures().figure(average, fixed(column)));
    }

    private String sum(ListColumn column, List<BigDecimal> all) {
        return desk.figures().figure(all.stream().reduce(BigDecimal.ZERO, BigDecimal::add), fixed(column));
    }

    // Money always has its two decimals.
    private static int fixed(ListColumn column) {
        return column.kind() == ListKind.MONEY || column.kind() == ListKind.COST ? 2 : 0;
    }

    private String count(long number) {
        return desk.figures().count(number);
    }
}
