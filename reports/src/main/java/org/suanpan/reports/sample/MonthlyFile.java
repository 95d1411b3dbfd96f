package org.suanpan.reports.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.sample.LegacyFile;
import org.suanpan.core.sample.SampleLine;
import org.suanpan.core.sample.SampleOrder;
import org.suanpan.core.sample.SampleShop;

/// A workbook with one sheet a month: date, number, customer and salesperson merged down over the lines of an order,
/// dates in the Chinese format that has only a number, a subtotal under each printed page, signatures at the end.
final class MonthlyFile {

    private static final int PAGE = 42;

    private final Pen pen;
    private final SalesTally tally;
    private Quantity pageQuantity = Quantity.ZERO;
    private Money pageAmount = Money.ZERO;
    private int onPage;

    private MonthlyFile(Pen pen, SalesTally tally) {
        this.pen = pen;
        this.tally = tally;
    }

    static LegacyFile write(Path file, List<SampleOrder> orders) throws IOException {
        Map<YearMonth, List<SampleOrder>> months = new TreeMap<>();
        for (SampleOrder order : orders) {
            months.computeIfAbsent(YearMonth.from(order.date()), _ -> new ArrayList<>()).add(order);
        }
        SalesTally tally = new SalesTally();
        try (Workbook book = new XSSFWorkbook()) {
            Pen.Looks looks = new Pen.Looks(book);
            months.forEach((month, of) -> {
                String name = month.getYear() + "年" + month.getMonthValue() + "月";
                new MonthlyFile(new Pen(book.createSheet(name), looks), tally).sheet(month, name, of);
            });
            Pen.save(book, file);
        }
        return tally.file(file);
    }

    private void sheet(YearMonth month, String name, List<SampleOrder> orders) {
        pen.title(SampleShop.NAME + "销售明细表", 13);
        pen.next();
        pen.note(0, "期间：" + name + "1日至" + month.lengthOfMonth() + "日");
        pen.header("日期", "单号", "客户", "业务员", "货号", "品名", "规格", "单位", "数量", "单价", "金额", "成本金额", "备注");
        Quantity quantity = Quantity.ZERO;
        Money amount = Money.ZERO;
        for (int i = 0; i < orders.size(); i++) {
            if (onPage >= PAGE) {
                quantity = quantity.plus(pageQuantity);
                amount = amount.plus(pageAmount);
                subtotal();
            }
            if (i == 100) {
                scribbled(orders.get(i), month.getMonthValue() % 2 == 0);
            }
            order(orders.get(i));
        }
        quantity = quantity.plus(pageQuantity);
        amount = amount.plus(pageAmount);
        subtotal();
        sum("本月合计", quantity, amount);
        pen.next();
        pen.next();
        pen.note(0, "制单：李会计");
        pen.note(4, "审核：");
        pen.note(9, "打印时间：" + month.atEndOfMonth());
        pen.widths(14, 16, 26, 10, 10, 32, 14, 6, 9, 10, 12, 12, 12);
    }

    private void order(SampleOrder order) {
        int first = pen.row() + 1;
        for (SampleLine line : order.lines()) {
            pen.next();
            if (pen.row() == first) {
                head(order, order.number());
            }
            goods(line);
            pen.number(8, line.quantity().value());
            pen.number(9, line.price().value());
            pen.money(10, line.amount().yuan());
            pen.money(11, line.costAmount().yuan());
            pen.text(12, line.price().equals(UnitPrice.ZERO) ? "赠品" : order.isReturn() ? "退货" : "");
            tally.add(order, line);
            pageQuantity = pageQuantity.plus(line.quantity());
            pageAmount = pageAmount.plus(line.amount());
            onPage++;
        }
        pen.mergeDown(first, 0, 1, 2, 3);
    }

    private void head(SampleOrder order, String number) {
        pen.date(0, order.date());
        pen.text(1, number);
        pen.text(2, order.customer().name());
        pen.text(3, order.rep().name());
    }

    private void goods(SampleLine line) {
        pen.text(4, line.product().code());
        pen.text(5, line.product().name());
        pen.text(6, line.product().spec());
        pen.text(7, line.product().unit());
    }

    /// One row a month that nobody can read: a quantity that is no number, or a broken formula.
    private void scribbled(SampleOrder like, boolean formula) {
        SampleLine line = like.lines().getFirst();
        pen.next();
        head(like, "BD" + pen.row());
        goods(line);
        if (formula) {
            pen.error(8);
        } else {
            pen.text(8, "？");
        }
        pen.number(9, line.price().value());
        pen.text(12, "问一下老板");
        tally.addUnreadable();
    }

    private void subtotal() {
        sum("本页小计", pageQuantity, pageAmount);
        pageQuantity = Quantity.ZERO;
        pageAmount = Money.ZERO;
        onPage = 0;
    }

    private void sum(String name, Quantity quantity, Money amount) {
        pen.next();
        pen.text(0, name);
        pen.number(8, quantity.value());
        pen.money(10, amount.yuan());
    }
}
