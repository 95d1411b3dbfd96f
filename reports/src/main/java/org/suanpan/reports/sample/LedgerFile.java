package org.suanpan.reports.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import de.siegmar.fastcsv.writer.CsvWriter;

import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.sample.LegacyFile;
import org.suanpan.core.sample.SampleLine;
import org.suanpan.core.sample.SampleOrder;
import org.suanpan.core.sample.SampleShop;

/// The first year as one long GBK text: a preamble, dates in four forms, money with ￥ and thousands, some quantities
/// in full-width digits, a sum under each month, counter sales without a customer, and a few rows nobody can read.
final class LedgerFile {

    private static final List<DateTimeFormatter> DATES = List.of(DateTimeFormatter.ofPattern("yyyy/M/d"),
            DateTimeFormatter.ofPattern("yyyy.MM.dd"), DateTimeFormatter.ofPattern("yyyy年M月d日"),
            DateTimeFormatter.ISO_LOCAL_DATE);

    private final CsvWriter csv;
    private final SalesTally tally = new SalesTally();
    private Quantity monthQuantity = Quantity.ZERO;
    private Money monthAmount = Money.ZERO;
    private int row;

    private LedgerFile(CsvWriter csv) {
        this.csv = csv;
    }

    static LegacyFile write(Path file, List<SampleOrder> orders, DateSpan span) throws IOException {
        SalesTally[] tally = new SalesTally[1];
        CsvPen.write(file, csv -> {
            LedgerFile ledger = new LedgerFile(csv);
            ledger.preamble(span);
            ledger.body(orders);
            tally[0] = ledger.tally;
        });
        return tally[0].file(file);
    }

    private void preamble(DateSpan span) {
        csv.writeRecord(SampleShop.NAME);
        csv.writeRecord("销售流水账");
        csv.writeRecord("期间：" + span.from() + " 至 " + span.to(), "", "", "操作员：李会计");
        csv.writeRecord("");
        csv.writeRecord("单据日期", "单据编号", "单据类型", "客户编号", "客户名称", "商品编码", "商品名称", "规格", "单位", "数量",
                "单价", "金额", "业务员", "备注");
    }

    private void body(List<SampleOrder> orders) {
        Money total = Money.ZERO;
        for (int i = 0; i < orders.size(); i++) {
            SampleOrder order = orders.get(i);
            for (SampleLine line : order.lines()) {
                line(order, line);
                total = total.plus(line.amount());
            }
            YearMonth month = YearMonth.from(order.date());
            if (i + 1 == orders.size() || !YearMonth.from(orders.get(i + 1).date()).equals(month)) {
                sum("本月合计", monthQuantity, monthAmount);
                monthQuantity = Quantity.ZERO;
                monthAmount = Money.ZERO;
            }
        }
        sum("合 计", Quantity.ZERO, total);
        csv.writeRecord("制表：李会计", "", "", "审核：");
        csv.writeRecord("打印时间：" + orders.getLast().date());
    }

    private void line(SampleOrder order, SampleLine line) {
        row++;
        String date = date(order.date());
        String number = order.number();
        if (row % 2500 == 1200) {
            unreadable(order, line, date, "若干");
        } else if (row % 2500 == 1800) {
            unreadable(order, line, "", line.quantity().toString());
        } else if (row % 2500 == 2300) {
            unreadable(order, line, "月底补", line.quantity().toString());
        }
        boolean counter = order.customer().isWalkIn();
        String remark = counter ? "零售" : line.price().equals(UnitPrice.ZERO) ? "赠品" : order.isReturn() ? "退货入库" : "";
        csv.writeRecord(date, number, order.isReturn() ? "销售退货" : "销售单", counter ? "" : order.customer().code(),
                counter ? "" : order.customer().name(), line.product().code(), line.product().name(),
                line.product().spec(), line.product().unit(), quantity(line.quantity()), price(line.price()),
                money(line.amount()), order.rep().name(), remark);
        tally.add(order, line);
        monthQuantity = monthQuantity.plus(line.quantity());
        monthAmount = monthAmount.plus(line.amount());
    }

    /// A row as somebody scribbled it in between, under a number of its own.
    private void unreadable(SampleOrder order, SampleLine line, String date, String quantity) {
        csv.writeRecord(date, "BD" + row, "销售单", order.customer().code(), order.customer().name(),
                line.product().code(), line.product().name(), line.product().spec(), line.product().unit(), quantity,
                price(line.price()), "", order.rep().name(), "待核对");
        tally.addUnreadable();
    }

    private void sum(String name, Quantity quantity, Money amount) {
        csv.writeRecord(name, "", "", "", "", "", "", "", "", quantity.isZero() ? "" : quantity.toString(), "",
                "￥" + grouped(amount), "", "");
    }

    /// Each clerk has a way of writing dates, and a month at the desk.
    private static String date(LocalDate date) {
        return DATES.get(date.getMonthValue() % DATES.size()).format(date);
    }

    private String quantity(Quantity quantity) {
        String text = quantity.toString();
        if (row % 97 != 3) {
            return text;
        }
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(c -> wide.append(c >= '0' && c <= '9' ? (char) (c - '0' + '０') : (char) c));
        return wide.toString();
    }

    private String price(UnitPrice price) {
        return row % 11 == 4 ? "￥" + price : price.toString();
    }

    private String money(Money amount) {
        if (amount.isNegative()) {
            return row % 3 == 0 ? "(" + grouped(amount.negated()) + ")" : amount.toString();
        }
        return row % 2 == 0 ? "￥" + grouped(amount) : row % 5 == 0 ? grouped(amount) : amount.toString();
    }

    private static String grouped(Money amount) {
        return String.format(Locale.ROOT, "%,.2f", amount.yuan());
    }
}
