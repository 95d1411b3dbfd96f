package org.suanpan.reports.columns;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rate;
import org.suanpan.core.report.CategorySales;
import org.suanpan.core.report.DaySales;
import org.suanpan.core.report.MonthSales;
import org.suanpan.core.report.RepSales;
import org.suanpan.core.report.SalesFigures;
import org.suanpan.reports.table.Column;
import org.suanpan.reports.table.Table;
import org.suanpan.reports.text.Words;

/// The short lists of sales: by day, month, salesperson, category.
public final class GroupTables {

    private GroupTables() {}

    public static Table<DaySales> days(List<DaySales> days, String title, String criteria, Words words) {
        List<Column<DaySales>> columns = new ArrayList<>();
        columns.add(Column.date("date", DaySales::date));
        columns.addAll(counts(DaySales::figures));
        columns.addAll(Figures.money(DaySales::figures));
        columns.addAll(Figures.margin(DaySales::figures));
        return Table.of(title, criteria, columns, 1, days, words.get("report.empty.sales"),
                Figures.totals(days, DaySales::figures));
    }

    /// `previous` is null for the first month of the list.
    public record Month(MonthSales sales, @Nullable Money previous) {

        SalesFigures figures() {
            return sales.figures();
        }
    }

    public static Table<Month> months(List<MonthSales> months, String title, String criteria, Words words) {
        List<Month> rows = new ArrayList<>();
        for (MonthSales month : months) {
            rows.add(new Month(month, rows.isEmpty() ? null : rows.getLast().figures().net()));
        }
        List<Column<Month>> columns = new ArrayList<>();
        columns.add(Column.code("month", row -> row.sales().month().toString()));
        columns.add(Column.<Month>count("lines", row -> row.figures().lines()).summed());
        columns.addAll(counts(Month::figures));
        columns.addAll(Figures.money(Month::figures));
        columns.add(Column.ratio("change", row -> {
            Money before = row.previous();
            return before == null ? null : Figures.change(row.figures().net(), before);
        }));
        columns.addAll(Figures.margin(Month::figures));
        return Table.of(title, criteria, columns, 1, rows, words.get("report.empty.sales"),
                Figures.totals(rows, Month::figures));
    }

    /// Customers of several days or months are not added up: one may buy in each.
    private static <T> List<Column<T>> counts(Function<T, SalesFigures> figures) {
        return List.of(
                Column.<T>count("documents", t -> figures.apply(t).documents()).summed(),
                Column.count("customers", t -> figures.apply(t).customers()),
                Column.<T>quantity("sold", t -> figures.apply(t).sold()).summed());
    }

    public static Table<RepSales> reps(List<RepSales> reps, String title, String criteria, Words words, Sums sums) {
        Money total = reps.stream().map(r -> r.figures().net()).reduce(Money.ZERO, Money::plus);
        String nobody = words.get("report.no-rep");
        List<Column<RepSales>> columns = new ArrayList<>(List.of(
                Column.code("rep_code", RepSales::code),
                Column.text("rep", row -> row.name().isEmpty() ? nobody : row.name()),
                Column.<RepSales>count("documents", row -> row.figures().documents()).summed(),
                Column.count("customers", row -> row.figures().customers()),
                Column.<RepSales>count("new_customers", RepSales::newCustomers).summed()));
        Figures.<RepSales>money(RepSales::figures)
                .forEach(c -> columns.add(c.key().equals("net") ? sums.over(c, "amount") : c));
        columns.add(Figures.share(row -> Figures.ratio(row.figures().net(), total)));
        columns.addAll(Figures.margin(RepSales::figures));
        return Table.of(title, criteria, columns, 2, reps, words.get("report.empty.sales"),
                Figures.totals(reps, RepSales::figures));
    }

    public static Table<CategorySales> categories(List<CategorySales> categories, String title, String criteria,
            Words words, Sums sums, String empty) {
        Money total = categories.stream().map(c -> c.figures().net()).reduce(Money.ZERO, Money::plus);
        Map<String, @Nullable Rate> totals = Figures.totals(categories, CategorySales::figures);
        String without = words.get("report.no-category");
        List<Column<CategorySales>> columns = new ArrayList<>(List.of(
                Column.text("category", row -> row.category().isEmpty() ? without : row.category()),
                Column.<CategorySales>count("products", CategorySales::products).summed(),
                sums.over(Column.<CategorySales>quantity("net_quantity", row -> row.figures().quantity()).summed(),
                        "net_quantity"),
                sums.over(Column.<CategorySales>money("net", row -> row.figures().net()).summed().withBars(), "net"),
                Figures.share(row -> Figures.ratio(row.figures().net(), total))));
        columns.addAll(Figures.margin(CategorySales::figures));
        return Table.of(title, criteria, columns, 1, categories, empty, totals);
    }
}
