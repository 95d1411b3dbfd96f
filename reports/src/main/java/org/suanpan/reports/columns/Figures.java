package org.suanpan.reports.columns;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rate;
import org.suanpan.core.report.SalesFigures;
import org.suanpan.reports.table.Column;

/// The columns every list of sales has, and their totals. Margin stands over sales with a known cost: the rate divides
/// by cost + margin, which is the net amount of just those sales.
final class Figures {

    /// As many decimals as a spreadsheet's own division shows differences in.
    static final int DECIMALS = 12;

    private static final String MARGIN_OF_ROW =
            "IF({cost}=\"\",\"\",IF({cost}+{margin}=0,\"\",{margin}/({cost}+{margin})))";
    private static final String MARGIN_OF_TOTAL = "IF({cost}+{margin}=0,\"\",{margin}/({cost}+{margin}))";
    private static final String SHARE = "IF({net!}=0,\"\",{net}/{net!})";

    private Figures() {}

    static <T> List<Column<T>> money(Function<T, SalesFigures> figures) {
        return List.of(
                Column.<T>money("sales", t -> figures.apply(t).sales()).summed(),
                Column.<T>money("returns", t -> figures.apply(t).returns()).summed(),
                Column.<T>money("net", t -> figures.apply(t).net()).summed().withBars());
    }

    static <T> List<Column<T>> margin(Function<T, SalesFigures> figures) {
        return List.of(
                Column.<T>money("cost", t -> figures.apply(t).cost()).summed(),
                Column.<T>money("margin", t -> figures.apply(t).margin()).summed(),
                Column.<T>ratio("margin_rate", t -> figures.apply(t).marginRate(DECIMALS))
                        .live(MARGIN_OF_ROW, MARGIN_OF_TOTAL));
    }

    static <T> Column<T> share(Function<T, @Nullable Rate> share) {
        return Column.<T>ratio("share", share).live(SHARE, SHARE);
    }

    static <T> Column<T> change(Function<T, @Nullable Rate> change) {
        String formula = "IF({previous_net}=0,\"\",({net}-{previous_net})/ABS({previous_net}))";
        return Column.<T>ratio("change", change).live(formula, null);
    }

    /// What the total row's formulas give.
    static <T> Map<String, @Nullable Rate> totals(List<T> rows, Function<T, SalesFigures> figures) {
        Money net = Money.ZERO;
        Money cost = Money.ZERO;
        Money margin = Money.ZERO;
        for (T row : rows) {
            SalesFigures f = figures.apply(row);
            Money rowCost = f.cost();
            net = net.plus(f.net());
            if (rowCost != null) {
                cost = cost.plus(rowCost);
                margin = margin.plus(f.costed().minus(rowCost));
            }
        }
        Map<String, @Nullable Rate> totals = new LinkedHashMap<>();
        totals.put("share", net.isZero() ? null : Rate.ONE);
        totals.put("margin_rate", ratio(margin, cost.plus(margin)));
        return totals;
    }

    static @Nullable Rate ratio(Money part, Money whole) {
        return whole.isZero() ? null : part.ratioTo(whole, DECIMALS);
    }

    static @Nullable Rate change(Money now, Money before) {
        return before.isZero() ? null : now.minus(before).ratioTo(before.abs(), DECIMALS);
    }
}
