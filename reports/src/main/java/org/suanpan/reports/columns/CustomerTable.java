package org.suanpan.reports.columns;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rate;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.report.CustomerSales;
import org.suanpan.core.report.SalesFigures;
import org.suanpan.reports.table.Column;
import org.suanpan.reports.table.Table;
import org.suanpan.reports.text.Words;

/// 客户销售汇总: customers by net sales, each compared with the span before. That comparison has no total: who bought only
/// before is not in the list.
public final class CustomerTable {

    private CustomerTable() {}

    /// One customer with its place in the list; `asOf` is the last day of the span.
    public record Row(long rank, CustomerSales customer, @Nullable Rate share, Money previous, LocalDate asOf) {

        SalesFigures figures() {
            return customer.figures();
        }

        @Nullable Long daysSince() {
            LocalDate last = customer.last();
            return last == null ? null : ChronoUnit.DAYS.between(last, asOf);
        }
    }

    public static Table<Row> of(List<CustomerSales> customers, List<CustomerSales> previous, LocalDate asOf,
            String title, String criteria, Words words, Sums sums) {
        Map<CustomerId, Money> before = new HashMap<>();
        previous.forEach(c -> before.put(c.id(), c.figures().net()));
        Money total = customers.stream().map(c -> c.figures().net()).reduce(Money.ZERO, Money::plus);
        List<Row> rows = new ArrayList<>();
        for (CustomerSales c : customers) {
            rows.add(new Row(rows.size() + 1L, c, Figures.ratio(c.figures().net(), total),
                    before.getOrDefault(c.id(), Money.ZERO), asOf));
        }
        return Table.of(title, criteria, columns(sums), 3, rows, words.get("report.empty.sales"),
                Figures.totals(rows, Row::figures));
    }

    private static List<Column<Row>> columns(Sums sums) {
        List<Column<Row>> columns = new ArrayList<>(List.of(
                Column.rank("rank", Row::rank),
                Column.code("customer_code", row -> row.customer().code()),
                Column.text("customer", row -> row.customer().name()),
                Column.text("tier", row -> row.customer().tier()),
                Column.text("region", row -> row.customer().region()),
                Column.text("owner", row -> row.customer().rep()),
                Column.<Row>count("documents", row -> row.figures().documents()).summed()));
        Figures.<Row>money(Row::figures).forEach(c -> columns.add(c.key().equals("net") ? sums.over(c, "amount") : c));
        columns.add(Figures.share(Row::share));
        columns.addAll(Figures.margin(Row::figures));
        columns.add(Column.<Row>money("balance", row -> row.customer().balance()).summed());
        columns.add(Column.date("last", row -> row.customer().last()));
        columns.add(Column.count("days_since", Row::daysSince));
        columns.add(Column.money("previous_net", Row::previous));
        columns.add(Figures.change(row -> Figures.change(row.figures().net(), row.previous())));
        return columns;
    }
}
