package org.suanpan.reports.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;

import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.sample.LegacyFile;
import org.suanpan.core.sample.SampleLine;
import org.suanpan.core.sample.SampleOrder;
import org.suanpan.core.sample.SampleShop;

/// The last months as an export of another program: other headings, the header printed again on every page, a
/// running number, and a page sum each time.
final class RecentFile {

    private static final int PAGE = 60;
    private static final String[] HEADER = {"序号", "开单日期", "销售单号", "客户编码", "客户名称", "商品编码", "商品名称", "规格型号",
            "计量单位", "销售数量", "销售单价", "销售金额", "销售成本", "经手人"};

    private final Pen pen;
    private final SalesTally tally = new SalesTally();
    private Quantity pageQuantity = Quantity.ZERO;
    private Money pageAmount = Money.ZERO;
    private int onPage;
    private int page = 1;
    private int number;

    private RecentFile(Pen pen) {
        this.pen = pen;
    }

    static LegacyFile write(Path file, List<SampleOrder> orders, DateSpan span) throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            book.createInformationProperties();
            RecentFile recent = new RecentFile(new Pen(book.createSheet("销售单明细"), new Pen.Looks(book)));
            recent.sheet(orders, span);
            Pen.save(book, file);
            return recent.tally.file(file);
        }
    }

    private void sheet(List<SampleOrder> orders, DateSpan span) {
        pen.title("销售单明细", HEADER.length);
        pen.next();
        pen.note(0, "单位：" + SampleShop.NAME);
        pen.next();
        pen.note(0, "日期：" + span.from() + " 至 " + span.to());
        pen.next();
        pen.header(HEADER);
        for (SampleOrder order : orders) {
            for (SampleLine line : order.lines()) {
                if (onPage >= PAGE) {
                    turnPage();
                }
                if (number == 700 || number == 1500) {
                    unreadable(order, line, number == 700);
                }
                line(order, line);
            }
        }
        sum("小计");
        pen.next();
        pen.note(0, "经手人签字：");
        pen.note(6, "第" + page + "页");
        pen.widths(6, 12, 16, 10, 26, 10, 32, 14, 9, 10, 10, 12, 12, 10);
    }

    private void line(SampleOrder order, SampleLine line) {
        head(order, line, order.number());
        pen.number(9, line.quantity().value());
        pen.number(10, line.price().value());
        pen.money(11, line.amount().yuan());
        pen.money(12, line.costAmount().yuan());
        pen.text(13, order.rep().name());
        tally.add(order, line);
        pageQuantity = pageQuantity.plus(line.quantity());
        pageAmount = pageAmount.plus(line.amount());
        onPage++;
    }

    private void head(SampleOrder order, SampleLine line, String documentNumber) {
        pen.next();
        pen.text(0, String.valueOf(++number));
        pen.date(1, order.date());
        pen.text(2, documentNumber);
        pen.text(3, order.customer().isWalkIn() ? "" : order.customer().code());
        pen.text(4, order.customer().name());
        pen.text(5, line.product().code());
        pen.text(6, line.product().name());
        pen.text(7, line.product().spec());
        pen.text(8, line.product().unit());
    }

    /// A row whose quantity or date was typed in words.
    private void unreadable(SampleOrder order, SampleLine line, boolean quantity) {
        head(order, line, "BD" + number);
        if (quantity) {
            pen.text(9, "两三箱");
        } else {
            pen.text(1, "上周五");
            pen.number(9, line.quantity().value());
        }
        pen.number(10, line.price().value());
        pen.text(13, order.rep().name());
        tally.addUnreadable();
    }

    private void turnPage() {
        sum("小计");
        pen.next();
        pen.note(6, "第" + page++ + "页");
        pen.header(HEADER);
    }

    private void sum(String name) {
        pen.next();
        pen.text(0, name);
        pen.number(9, pageQuantity.value());
        pen.money(11, pageAmount.yuan());
        pageQuantity = Quantity.ZERO;
        pageAmount = Money.ZERO;
        onPage = 0;
    }
}
