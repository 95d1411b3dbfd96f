package org.suanpan.reports.columns;

import java.math.RoundingMode;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.report.SalesLine;
import org.suanpan.reports.table.Column;
import org.suanpan.reports.text.Words;

/// 销售明细: plain values only; everything else in a workbook may be computed from them.
public final class LineColumns {

    public static final int FROZEN = 2;

    private static final int DECIMALS = 4;

    private LineColumns() {}

    public static List<Column<SalesLine>> of(Words words) {
        String sale = words.get("report.kind.sale");
        String returned = words.get("report.kind.return");
        return List.of(
                Column.date("date", SalesLine::date),
                Column.code("number", SalesLine::number),
                Column.text("kind", line -> line.returned() ? returned : sale),
                Column.code("customer_code", SalesLine::customerCode),
                Column.text("customer", SalesLine::customer),
                Column.text("rep", SalesLine::rep),
                Column.code("product_code", SalesLine::productCode),
                Column.text("product", SalesLine::product),
                Column.text("spec", SalesLine::spec),
                Column.text("unit", SalesLine::unit),
                Column.quantity("quantity", SalesLine::quantity).summed(),
                Column.price("price", SalesLine::price),
                Column.money("amount", SalesLine::amount).summed(),
                Column.price("unit_cost", LineColumns::unitCost),
                Column.money("cost", SalesLine::cost).summed(),
                Column.money("margin", SalesLine::margin).summed(),
                Column.<SalesLine>ratio("margin_rate", line -> line.marginRate(DECIMALS))
                        .total("IF({cost}+{margin}=0,\"\",{margin}/({cost}+{margin}))"));
    }

    /// For reading only, so to four decimals; the cost itself is exact.
    private static @Nullable UnitPrice unitCost(SalesLine line) {
        UnitPrice cost = line.unitCost();
        return cost == null ? null
                : UnitPrice.exact(cost.value().setScale(DECIMALS, RoundingMode.HALF_UP));
    }
}
