package org.suanpan.reports.weekly;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.suanpan.core.report.CategorySales;
import org.suanpan.core.report.CustomerSales;
import org.suanpan.core.report.Highlight.Section;
import org.suanpan.core.report.ProductSales;
import org.suanpan.core.report.RepSales;
import org.suanpan.core.report.ReportFigures;
import org.suanpan.core.report.SalesLine;
import org.suanpan.core.report.WeeklyReport;
import org.suanpan.reports.columns.CustomerTable;
import org.suanpan.reports.columns.GroupTables;
import org.suanpan.reports.columns.LineColumns;
import org.suanpan.reports.columns.ProductTable;
import org.suanpan.reports.columns.StandingTables;
import org.suanpan.reports.columns.Sums;
import org.suanpan.reports.excel.Book;
import org.suanpan.reports.excel.ListSheet;
import org.suanpan.reports.table.Column;
import org.suanpan.reports.table.Table;
import org.suanpan.reports.text.Words;

/// The lists behind the summary, in the order of their tabs.
record Sheets(ListSheet<?> lines, ListSheet<?> products, ListSheet<?> customers, ListSheet<?> reps,
        ListSheet<?> margin, ListSheet<?> receivables, ListSheet<?> payments, ListSheet<?> stock, ListSheet<?> tiers) {

    static Sheets in(Book book, WeeklyReport report, ReportFigures figures, String home, String criteria, Words words) {
        Maker maker = new Maker(book, report, home, criteria, words);
        ListSheet<?> lines = maker.lines(figures);
        ListSheet<?> products = maker.products(lines);
        return new Sheets(lines, products, maker.customers(lines), maker.reps(lines), maker.margin(products),
                maker.list("receivables", StandingTables.receivables(report.details().receivables(),
                        maker.title("receivables"), maker.asOf(), words)),
                maker.list("payments", maker.payments()),
                maker.list("stock", StandingTables.stockAlerts(report.details().stockAlerts(), maker.title("stock"),
                        maker.asOf(), words)),
                maker.list("tiers", StandingTables.tierMoves(report.details().tierMoves(), maker.title("tiers"), criteria,
                        words)));
    }

    List<ListSheet<?>> all() {
        return List.of(lines, products, customers, reps, margin, receivables, payments, stock, tiers);
    }

    ListSheet<?> of(Section section) {
        return switch (section) {
            case SALES -> lines;
            case PRODUCTS -> products;
            case CUSTOMERS -> customers;
            case MARGIN -> margin;
            case RECEIVABLES -> receivables;
            case STOCK -> stock;
            case TIERS -> tiers;
        };
    }

    private record Maker(Book book, WeeklyReport report, String home, String criteria, Words words) {

        String title(String sheet) {
            return words.get("report.sheet." + sheet);
        }

        String asOf() {
            return words.get("report.weekly.as-of", report.asOf());
        }

        ListSheet<?> list(String sheet, Table<?> table) {
            return book.list(title(sheet), table, home);
        }

        ListSheet<?> lines(ReportFigures figures) {
            var rate = report.current().marginRate(12);
            return list("lines", new Table<SalesLine>(title("lines"), criteria, LineColumns.of(words),
                    LineColumns.FROZEN, report.current().lines(), row -> figures.salesLines(report.week(), row),
                    words.get("report.empty.sales"), rate == null ? Map.of() : Map.of("margin_rate", rate)));
        }

        ListSheet<?> products(ListSheet<?> lines) {
            List<ProductSales> products = report.details().products();
            Sums sums = Sums.of("product_code", products.stream().map(ProductSales::code).toList(), lines.rows(),
                    lines::range);
            return list("products", ProductTable.of(products, report.week().days(), title("products"), criteria, words,
                    sums));
        }

        ListSheet<?> customers(ListSheet<?> lines) {
            List<CustomerSales> customers = report.details().customers();
            Sums sums = Sums.of("customer_code", customers.stream().map(CustomerSales::code).toList(), lines.rows(),
                    lines::range);
            return list("customers", CustomerTable.of(customers, report.details().previousCustomers(), report.asOf(),
                    title("customers"), criteria, words, sums));
        }

        ListSheet<?> reps(ListSheet<?> lines) {
            List<RepSales> reps = report.details().reps();
            Sums sums = Sums.of("rep", reps.stream().map(RepSales::name).toList(), lines.rows(), lines::range);
            return list("reps", GroupTables.reps(reps, title("reps"), criteria, words, sums));
        }

        ListSheet<?> margin(ListSheet<?> products) {
            boolean known = report.current().cost() != null;
            List<CategorySales> categories = known ? report.details().categories() : List.of();
            Sums sums = Sums.of("category", categories.stream().map(CategorySales::category).toList(), products.rows(),
                    products::range);
            return list("margin", GroupTables.categories(categories, title("margin"), criteria, words, sums,
                    words.get(report.current().lines() == 0 ? "report.empty.sales" : "report.empty.margin")));
        }

        /// Receipts and payments are no documents yet, so there are none to list.
        Table<String> payments() {
            return Table.of(title("payments"), criteria, new ArrayList<>(List.of(Column.<String>text("number", s -> s),
                    Column.<String>text("customer", s -> s), Column.<String>text("rep", s -> s))), 1, List.of(),
                    words.get("report.empty.payments"), Map.of());
        }
    }
}
