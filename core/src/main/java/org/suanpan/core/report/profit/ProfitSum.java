package org.suanpan.core.report.profit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.suanpan.core.base.Money;

/// What the sales of one month, person, customer, document or product earned. `key` tells rows apart; `first` = one of the lines in it.
public record ProfitSum(String key, String name, long documents, Money amount, Money cost, LineProfit first) {

    /// By what sales are put together.
    public enum By {
        MONTH(line -> line.date().toString().substring(0, 7), line -> line.date().toString().substring(0, 7)),
        REP(LineProfit::rep, LineProfit::rep),
        CUSTOMER(LineProfit::customerCode, line -> line.customer() + " " + line.customerCode()),
        DOCUMENT(line -> String.valueOf(line.document().value()), line -> line.number()),
        PRODUCT(line -> String.valueOf(line.product().value()), line -> line.productName() + " " + line.productCode());

        private final Function<LineProfit, String> key;
        private final Function<LineProfit, String> name;

        By(Function<LineProfit, String> key, Function<LineProfit, String> name) {
            this.key = key;
            this.name = name;
        }

        public String keyOf(LineProfit line) {
            return key.apply(line);
        }
    }

    /// Months and documents in their order, everything else with the best margin first; ties by key.
    public static List<ProfitSum> of(List<LineProfit> lines, By by) {
        Map<String, List<LineProfit>> groups = new LinkedHashMap<>();
        lines.forEach(line -> groups.computeIfAbsent(by.keyOf(line), _ -> new ArrayList<>()).add(line));
        Comparator<ProfitSum> order = by == By.MONTH ? Comparator.comparing(ProfitSum::key)
                : by == By.DOCUMENT ? Comparator.comparing((ProfitSum sum) -> sum.first().date()).thenComparing(sum -> sum.first().document().value())
                        : Comparator.comparing(ProfitSum::margin).reversed().thenComparing(ProfitSum::key);
        return groups.entrySet().stream().map(entry -> sum(entry.getKey(), entry.getValue(), by)).sorted(order).toList();
    }

    private static ProfitSum sum(String key, List<LineProfit> lines, By by) {
        return new ProfitSum(key, by.name.apply(lines.getFirst()), lines.stream().map(LineProfit::document).distinct().count(),
                lines.stream().map(LineProfit::amount).reduce(Money.ZERO, Money::plus),
                lines.stream().map(LineProfit::cost).reduce(Money.ZERO, Money::plus), lines.getFirst());
    }

    public Money margin() {
        return amount.minus(cost);
    }
}
