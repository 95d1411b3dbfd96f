package org.suanpan.reports.columns;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rate;
import org.suanpan.core.report.ProductSales;
import org.suanpan.core.report.SalesFigures;
import org.suanpan.reports.table.Column;
import org.suanpan.reports.table.Kind;
import org.suanpan.reports.table.Table;
import org.suanpan.reports.text.Words;

/// 商品销售汇总: products by net sales with share, running share and ABC class.
public final class ProductTable {

    /// Running share before a product up to which it is an A, and up to which a B.
    private static final Rate A_UP_TO = Rate.parse("0.8");
    private static final Rate B_UP_TO = Rate.parse("0.95");
    /// A running sum over more rows than this is written as values: its formulas would make opening slow.
    private static final int LIVE_ROWS = 5_000;

    private ProductTable() {}

    /// One product with its place in the list; shares are null where nothing was sold.
    public record Row(long rank, ProductSales product, @Nullable Rate share, @Nullable Rate running, String abc) {

        SalesFigures figures() {
            return product.figures();
        }

        @Nullable Rate averagePrice() {
            Quantity quantity = figures().quantity();
            return quantity.isZero() ? null : new Rate(figures().net().yuan()
                    .divide(quantity.value(), Figures.DECIMALS, RoundingMode.HALF_UP));
        }

        /// How many days the stock lasts at the speed of the span.
        @Nullable Rate daysOfStock(int days) {
            Quantity stock = product.stock();
            return stock == null || !figures().quantity().isPositive() ? null : new Rate(stock.value()
                    .multiply(BigDecimal.valueOf(days))
                    .divide(figures().quantity().value(), Figures.DECIMALS, RoundingMode.HALF_UP));
        }
    }

    public static Table<Row> of(List<ProductSales> products, int days, String title, String criteria, Words words,
            Sums sums) {
        List<Row> rows = ranked(products);
        Map<String, @Nullable Rate> totals = Figures.totals(rows, Row::figures);
        return Table.of(title, criteria, columns(days, sums, rows.size() <= LIVE_ROWS), 3, rows,
                words.get("report.empty.sales"), totals);
    }

    private static List<Row> ranked(List<ProductSales> products) {
        Money total = products.stream().map(p -> p.figures().net()).reduce(Money.ZERO, Money::plus);
        List<Row> rows = new ArrayList<>();
        Money before = Money.ZERO;
        for (ProductSales product : products) {
            Money upTo = before.plus(product.figures().net());
            Rate start = before.ratioTo(total, Figures.DECIMALS);
            String abc = start.compareTo(A_UP_TO) < 0 ? "A" : start.compareTo(B_UP_TO) < 0 ? "B" : "C";
            rows.add(new Row(rows.size() + 1L, product, Figures.ratio(product.figures().net(), total),
                    Figures.ratio(upTo, total), abc));
            before = upTo;
        }
        return rows;
    }

    private static List<Column<Row>> columns(int days, Sums sums, boolean live) {
        List<Column<Row>> columns = new ArrayList<>(List.of(
                Column.rank("rank", Row::rank),
                Column.code("product_code", row -> row.product().code()),
                Column.text("product", row -> row.product().name()),
                Column.text("spec", row -> row.product().spec()),
                Column.text("category", row -> row.product().category()),
                Column.text("brand", row -> row.product().brand()),
                Column.text("unit", row -> row.product().unit()),
                Column.<Row>quantity("sold", row -> row.figures().sold()).summed(),
                Column.<Row>quantity("returned", row -> row.figures().returned()).summed(),
                sums.over(Column.<Row>quantity("net_quantity", row -> row.figures().quantity()).summed(), "quantity")));
        Figures.<Row>money(Row::figures).forEach(c -> columns.add(c.key().equals("net") ? sums.over(c, "amount") : c));
        columns.add(Figures.share(Row::share));
        Column<Row> running = Column.ratio("running_share", Row::running);
        columns.add(live ? running.live("IF({net!}=0,\"\",SUM({net^}:{net})/{net!})", null) : running);
        columns.add(Column.text("abc", Row::abc));
        columns.add(new Column<Row>("average_price", Kind.PRICE, Row::averagePrice,
                "IF({net_quantity}=0,\"\",{net}/{net_quantity})", null, false));
        columns.addAll(Figures.margin(Row::figures));
        columns.add(Column.count("customers", row -> row.figures().customers()));
        columns.add(Column.quantity("stock", row -> row.product().stock()));
        columns.add(Column.<Row>days("days_of_stock", row -> row.daysOfStock(days))
                .live("IF(OR({stock}=\"\",{net_quantity}<=0),\"\",{stock}/({net_quantity}/" + days + "))", null));
        return columns;
    }
}
