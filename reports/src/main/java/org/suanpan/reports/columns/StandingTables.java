package org.suanpan.reports.columns;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rate;
import org.suanpan.core.report.CustomerTier;
import org.suanpan.core.report.Receivable;
import org.suanpan.core.report.StockAlert;
import org.suanpan.core.report.TierMove;
import org.suanpan.core.report.collect.Collected;
import org.suanpan.reports.table.Column;
import org.suanpan.reports.table.Table;
import org.suanpan.reports.text.Words;

/// The lists of how things stand on a day: what customers owe, what runs out, who is in which tier.
public final class StandingTables {

    private static final int DAYS = 30;

    private StandingTables() {}

    public static Table<Receivable> receivables(List<Receivable> rows, String title, String criteria, Words words) {
        String share = "IF({balance}-{unallocated}=0,\"\",{overdue}/({balance}-{unallocated}))";
        List<Column<Receivable>> columns = List.of(
                Column.code("customer_code", Receivable::code),
                Column.text("customer", Receivable::name),
                Column.text("owner", Receivable::rep),
                Column.<Receivable>money("balance", Receivable::balance).summed().withBars(),
                Column.<Receivable>money("not_due", Receivable::notDue).summed(),
                Column.<Receivable>money("days_30", Receivable::days30).summed(),
                Column.<Receivable>money("days_60", Receivable::days60).summed(),
                Column.<Receivable>money("days_90", Receivable::days90).summed(),
                Column.<Receivable>money("days_180", Receivable::days180).summed(),
                Column.<Receivable>money("older", Receivable::older).summed(),
                Column.<Receivable>money("unallocated", Receivable::unallocated).summed(),
                Column.<Receivable>money("overdue", Receivable::overdue).summed(),
                Column.<Receivable>ratio("overdue_share", row -> Figures.ratio(row.overdue(), row.open()))
                        .live(share, share),
                Column.code("phone", Receivable::phone));
        Money open = rows.stream().map(Receivable::open).reduce(Money.ZERO, Money::plus);
        Money overdue = rows.stream().map(Receivable::overdue).reduce(Money.ZERO, Money::plus);
        Map<String, @Nullable Rate> totals = new HashMap<>();
        totals.put("overdue_share", Figures.ratio(overdue, open));
        return Table.of(title, criteria, columns, 2, rows, words.get("report.empty.receivables"), totals);
    }

    public static Table<Collected> collections(List<Collected> rows, String title, String criteria, Words words) {
        String share = "IF({due}=0,\"\",{settled}/{due})";
        List<Column<Collected>> columns = List.of(
                Column.text("owner", Collected::rep),
                Column.<Collected>count("documents", Collected::documents).summed(),
                Column.<Collected>money("due", Collected::due).summed(),
                Column.<Collected>money("settled", Collected::settled).summed(),
                Column.<Collected>money("missed", Collected::missed).live("{due}-{settled}", Column.SUM).withBars(),
                Column.<Collected>ratio("settled_share", row -> Figures.ratio(row.settled(), row.due())).live(share, share),
                Column.<Collected>money("money_in", Collected::money).summed(),
                Column.<Collected>money("overdue", Collected::overdue).summed());
        Map<String, @Nullable Rate> totals = new HashMap<>();
        totals.put("settled_share", Figures.ratio(rows.stream().map(Collected::settled).reduce(Money.ZERO, Money::plus),
                rows.stream().map(Collected::due).reduce(Money.ZERO, Money::plus)));
        return Table.of(title, criteria, columns, 1, rows, words.get("report.empty.collections"), totals);
    }

    public static Table<StockAlert> stockAlerts(List<StockAlert> rows, String title, String criteria, Words words) {
        String out = words.get("report.stock.out");
        String low = words.get("report.stock.low");
        List<Column<StockAlert>> columns = List.of(
                Column.code("product_code", StockAlert::code),
                Column.text("product", StockAlert::name),
                Column.text("spec", StockAlert::spec),
                Column.text("unit", StockAlert::unit),
                Column.text("state", row -> row.isOut() ? out : low),
                Column.quantity("stock", StockAlert::stock),
                Column.days("sold_a_day", StandingTables::soldADay),
                Column.<StockAlert>days("days_of_stock", StandingTables::daysOfStock)
                        .live("IF({sold_a_day}<=0,\"\",{stock}/{sold_a_day})", null),
                Column.quantity("minimum", StockAlert::minimum),
                Column.<StockAlert>quantity("shortage", StockAlert::shortage).live("SUM({minimum})-{stock}", null));
        return Table.of(title, criteria, columns, 2, rows, words.get("report.empty.stock-alerts"), Map.of());
    }

    private static Rate soldADay(StockAlert row) {
        return new Rate(row.soldIn30Days().value().divide(BigDecimal.valueOf(DAYS), Figures.DECIMALS,
                RoundingMode.HALF_UP));
    }

    private static @Nullable Rate daysOfStock(StockAlert row) {
        Quantity sold = row.soldIn30Days();
        return !sold.isPositive() ? null : new Rate(row.stock().value().multiply(BigDecimal.valueOf(DAYS))
                .divide(sold.value(), Figures.DECIMALS, RoundingMode.HALF_UP));
    }

    public static Table<TierMove> tierMoves(List<TierMove> rows, String title, String criteria, Words words) {
        String up = words.get("report.tier.up");
        String down = words.get("report.tier.down");
        List<Column<TierMove>> columns = List.of(
                Column.date("date", TierMove::asOf),
                Column.code("customer_code", TierMove::code),
                Column.text("customer", TierMove::name),
                Column.text("owner", TierMove::rep),
                Column.text("previous_tier", TierMove::fromName),
                Column.text("tier", TierMove::toName),
                Column.text("move", row -> row.to().compareTo(row.from()) < 0 ? up : down),
                Column.text("lifecycle", row -> words.get("report.lifecycle." + row.lifecycle())),
                Column.score("score", TierMove::score),
                Column.<TierMove>money("net", TierMove::net).summed().withBars());
        return Table.of(title, criteria, columns, 3, rows, words.get("report.empty.tier-moves"), Map.of());
    }

    public static Table<CustomerTier> tiers(List<CustomerTier> rows, String title, String criteria, Words words) {
        List<Column<CustomerTier>> columns = List.of(
                Column.code("customer_code", CustomerTier::code),
                Column.text("customer", CustomerTier::name),
                Column.text("tier", CustomerTier::tierName),
                Column.text("previous_tier", CustomerTier::previousName),
                Column.text("move", row -> words.get(move(row))),
                Column.text("lifecycle", row -> words.get("report.lifecycle." + row.lifecycle())),
                Column.score("score", CustomerTier::score),
                Column.date("last", CustomerTier::last),
                Column.<CustomerTier>count("orders", CustomerTier::orders).summed(),
                Column.<CustomerTier>money("net", CustomerTier::net).summed().withBars(),
                Column.<CustomerTier>money("margin", CustomerTier::margin).summed(),
                Column.text("owner", CustomerTier::rep));
        return Table.of(title, criteria, columns, 2, rows, words.get("report.empty.tiers"), Map.of());
    }

    private static String move(CustomerTier row) {
        if (row.previous().isEmpty()) {
            return "report.tier.first";
        }
        int order = row.tier().compareTo(row.previous());
        return order == 0 ? "report.tier.same" : order < 0 ? "report.tier.up" : "report.tier.down";
    }
}
