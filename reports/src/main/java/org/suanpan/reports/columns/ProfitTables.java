package org.suanpan.reports.columns;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rate;
import org.suanpan.core.report.profit.CustomerProfit;
import org.suanpan.core.report.profit.DocumentProfit;
import org.suanpan.core.report.profit.LossSum;
import org.suanpan.core.report.profit.MonthProfit;
import org.suanpan.core.report.profit.PromotionSum;
import org.suanpan.core.report.profit.Waived;
import org.suanpan.reports.table.Column;
import org.suanpan.reports.table.Table;
import org.suanpan.reports.text.Words;

/// The lists of what was earned and lost. Margins and profits are live: each is what its columns to the left come to.
public final class ProfitTables {

    private static final String OWNER = "owner";

    private ProfitTables() {}

    public static Table<DocumentProfit> documents(List<DocumentProfit> rows, String title, String criteria, Words words) {
        String sale = words.get("report.kind.sale");
        String back = words.get("report.kind.return");
        List<Column<DocumentProfit>> columns = List.of(
                Column.date("date", DocumentProfit::date),
                Column.code("number", DocumentProfit::number),
                Column.text("kind", row -> row.isReturn() ? back : sale),
                Column.code("customer_code", DocumentProfit::customerCode),
                Column.text("customer", DocumentProfit::customer),
                Column.text("rep", DocumentProfit::rep),
                Column.<DocumentProfit>money("net", DocumentProfit::amount).summed(),
                Column.<DocumentProfit>money("cost", DocumentProfit::cost).summed(),
                Column.<DocumentProfit>money("margin", DocumentProfit::margin).summed().live("{net}-{cost}", Column.SUM),
                rate(DocumentProfit::margin, DocumentProfit::amount),
                Column.<DocumentProfit>money("waived", DocumentProfit::waived).summed(),
                Column.<DocumentProfit>money("expenses", DocumentProfit::expenses).summed(),
                Column.<DocumentProfit>money("profit", DocumentProfit::profit)
                        .live("{margin}-{waived}-{expenses}", Column.SUM).withBars());
        return Table.of(title, criteria, columns, 3, rows, words.get("report.empty.sales"),
                total(rows, DocumentProfit::margin, DocumentProfit::amount));
    }

    public static Table<CustomerProfit> customers(List<CustomerProfit> rows, String title, String criteria, Words words) {
        List<Column<CustomerProfit>> columns = List.of(
                Column.code("customer_code", CustomerProfit::code),
                Column.text("customer", CustomerProfit::name),
                Column.text("owner", CustomerProfit::rep),
                Column.<CustomerProfit>money("sales", CustomerProfit::sales).summed(),
                Column.<CustomerProfit>money("returns", CustomerProfit::returns).summed(),
                Column.<CustomerProfit>money("net", CustomerProfit::net).live("{sales}+{returns}", Column.SUM),
                Column.<CustomerProfit>money("cost", CustomerProfit::cost).summed(),
                Column.<CustomerProfit>money("gift_cost", CustomerProfit::giftCost).summed(),
                Column.<CustomerProfit>money("margin", CustomerProfit::margin).live("{net}-{cost}", Column.SUM),
                rate(CustomerProfit::margin, CustomerProfit::net),
                Column.<CustomerProfit>money("waived", row -> row.off().waived()).summed(),
                Column.<CustomerProfit>money("bad_debts", row -> row.off().bad()).summed(),
                Column.<CustomerProfit>money("expenses", row -> row.off().expenses()).summed(),
                Column.<CustomerProfit>money("commission", row -> row.off().commission()).summed(),
                Column.<CustomerProfit>money("late_money", row -> row.off().late()).summed(),
                Column.<CustomerProfit>money("profit", CustomerProfit::profit)
                        .live("{margin}-{waived}-{bad_debts}-{expenses}-{commission}-{late_money}", Column.SUM).withBars());
        return Table.of(title, criteria, columns, 2, rows, words.get("report.empty.sales"),
                total(rows, CustomerProfit::margin, CustomerProfit::net));
    }

    public static Table<MonthProfit> months(List<MonthProfit> rows, String title, String criteria, Words words) {
        List<Column<MonthProfit>> columns = List.of(
                Column.code("month", row -> row.month().toString()),
                Column.<MonthProfit>money("net", MonthProfit::revenue).summed(),
                Column.<MonthProfit>money("cost", MonthProfit::cost).summed(),
                Column.<MonthProfit>money("gift_cost", MonthProfit::giftCost).summed(),
                Column.<MonthProfit>money("margin", MonthProfit::margin).live("{net}-{cost}", Column.SUM),
                rate(MonthProfit::margin, MonthProfit::revenue),
                Column.<MonthProfit>money("expenses", MonthProfit::expenses).summed(),
                Column.<MonthProfit>money("waived", MonthProfit::waivers).summed(),
                Column.<MonthProfit>money("cost_adjustments", MonthProfit::costAdjustments).summed(),
                Column.<MonthProfit>money("return_difference", MonthProfit::returnDifference).summed(),
                Column.<MonthProfit>money("gains_losses", MonthProfit::gainsLosses).summed(),
                Column.<MonthProfit>money("other_income", MonthProfit::otherIncome).summed(),
                Column.<MonthProfit>money("bad_debts", MonthProfit::badDebts).summed(),
                Column.<MonthProfit>money("profit", MonthProfit::profit)
                        .live("{margin}-{expenses}-{waived}-{cost_adjustments}+{return_difference}+{gains_losses}+{other_income}-{bad_debts}",
                                Column.SUM)
                        .withBars());
        return Table.of(title, criteria, columns, 1, rows, words.get("report.empty.profit"),
                total(rows, MonthProfit::margin, MonthProfit::revenue));
    }

    public static Table<LossSum> losses(List<LossSum> rows, String title, String criteria, Words words) {
        List<Column<LossSum>> columns = List.of(
                Column.code("month", row -> row.month().toString()),
                Column.text("kind", row -> words.get("report.loss." + row.kind())),
                Column.text("reason", LossSum::reason),
                Column.text("person", row -> person(row.person(), words)),
                Column.<LossSum>count("documents", LossSum::documents).summed(),
                Column.<LossSum>money("gained", LossSum::gained).summed(),
                Column.<LossSum>money("lost", LossSum::lost).summed().withBars(),
                Column.<LossSum>money("result", LossSum::result).live("{gained}-{lost}", Column.SUM));
        return Table.of(title, criteria, columns, 2, rows, words.get("report.empty.losses"), Map.of());
    }

    public static Table<Waived> waivers(List<Waived> rows, String title, String criteria, Words words) {
        String ours = words.get("report.waived.ours");
        String theirs = words.get("report.waived.theirs");
        List<Column<Waived>> columns = List.of(
                Column.date("date", Waived::date),
                Column.code("number", Waived::number),
                Column.text("partner", Waived::partner),
                Column.text("kind", row -> row.ours() ? ours : theirs),
                Column.text("person", row -> person(row.person(), words)),
                Column.text("reason", Waived::reason),
                Column.<Waived>money("waived", Waived::amount).summed().withBars());
        return Table.of(title, criteria, columns, 2, rows, words.get("report.empty.waivers"), Map.of());
    }

    public static Table<PromotionSum> promotions(List<PromotionSum> rows, String title, String criteria, Words words) {
        String everything = words.get("report.promotion.everything");
        String everybody = words.get("report.promotion.everybody");
        List<Column<PromotionSum>> columns = List.of(
                Column.text("promotion", PromotionSum::name),
                Column.text("kind", row -> words.get("report.promotion." + row.kind())),
                Column.text("goods", row -> row.goods().isEmpty() ? everything : row.goods()),
                Column.text("for_whom", row -> row.who().isEmpty() ? everybody : row.who()),
                Column.date("from", row -> row.result().from()),
                Column.date("until", row -> row.result().to()),
                Column.<PromotionSum>count("documents", row -> (long) row.result().documents().size()).summed(),
                Column.<PromotionSum>money("given_away", row -> row.result().givenAway()).summed(),
                Column.<PromotionSum>money("gifts", row -> row.result().giftCost()).summed(),
                Column.<PromotionSum>money("promotion_cost", row -> row.result().givenAway().plus(row.result().giftCost()))
                        .summed().live("{given_away}+{gifts}", Column.SUM).withBars(),
                Column.money("goods_sales", row -> row.result().sales()),
                Column.money("goods_before", row -> row.result().before()),
                Column.<PromotionSum>money("extra_sales", row -> row.result().extra()).live("{goods_sales}-{goods_before}", null));
        return Table.of(title, criteria, columns, 1, rows, words.get("report.empty.promotions"), Map.of());
    }

    private static String person(String actor, Words words) {
        return actor.equals(OWNER) ? words.get("report.owner") : actor;
    }

    private static <T> Column<T> rate(Function<T, Money> margin, Function<T, Money> net) {
        String share = "IF({net}=0,\"\",{margin}/{net})";
        return Column.<T>ratio("margin_rate", row -> Figures.ratio(margin.apply(row), net.apply(row))).live(share, share);
    }

    private static <T> Map<String, @Nullable Rate> total(List<T> rows, Function<T, Money> margin, Function<T, Money> net) {
        Map<String, @Nullable Rate> totals = new HashMap<>();
        totals.put("margin_rate", Figures.ratio(sum(rows, margin), sum(rows, net)));
        return totals;
    }

    private static <T> Money sum(List<T> rows, Function<T, Money> of) {
        return rows.stream().map(of).reduce(Money.ZERO, Money::plus);
    }
}
