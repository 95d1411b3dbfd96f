package org.suanpan.reports.sample;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;

import org.suanpan.core.importing.Entity;
import org.suanpan.core.sample.LegacyFile;
import org.suanpan.core.sample.SampleCustomer;
import org.suanpan.core.sample.SampleShop;

/// The customer list: a title, the shop's own lines above the header in row 4, phones written in four ways, a blank
/// row here and there, a count and signatures at the end.
final class CustomerFile {

    private CustomerFile() {}

    static LegacyFile write(Path file, SampleShop shop) throws IOException {
        List<SampleCustomer> customers = shop.customers();
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            book.createInformationProperties();
            Pen pen = new Pen(book.createSheet("客户"), new Pen.Looks(book));
            pen.title(SampleShop.NAME + "客户资料表", 13);
            pen.next();
            pen.note(0, "制表日期：" + shop.opening().minusDays(3));
            pen.note(9, "共 " + customers.size() + " 户");
            pen.next();
            pen.header("序号", "客户编码", "客户名称", "客户类型", "联系人", "联系电话", "片区", "地址", "业务员", "账期(天)",
                    "客户来源", "价格级别", "备注");
            for (int i = 0; i < customers.size(); i++) {
                if (i > 0 && i % 90 == 0) {
                    pen.next();
                }
                row(pen, i, customers.get(i));
            }
            pen.next();
            pen.note(0, "合计");
            pen.note(2, customers.size() + "户");
            pen.next();
            pen.next();
            pen.note(0, "制表：李会计");
            pen.note(4, "审核：");
            pen.note(8, "以上资料请勿外传");
            pen.widths(6, 10, 28, 12, 10, 16, 10, 34, 10, 10, 12, 10, 24);
            book.createSheet("Sheet2");
            Pen.save(book, file);
        }
        return LegacyFile.master(file, Entity.CUSTOMERS, customers.size());
    }

    private static void row(Pen pen, int i, SampleCustomer customer) {
        pen.next();
        pen.number(0, BigDecimal.valueOf(i + 1L));
        pen.text(1, customer.code());
        pen.text(2, i % 37 == 5 ? customer.name() + "  " : customer.name());
        pen.text(3, customer.category());
        pen.text(4, customer.contact());
        phone(pen, i, customer.phone());
        pen.text(6, customer.region());
        pen.text(7, customer.address());
        pen.text(8, customer.rep().name());
        if (customer.creditDays() > 0) {
            pen.number(9, BigDecimal.valueOf(customer.creditDays()));
        } else {
            pen.text(9, "");
        }
        pen.text(10, customer.source());
        pen.text(11, customer.priceLevel());
        pen.text(12, customer.remark());
    }

    private static void phone(Pen pen, int i, String phone) {
        if (phone.isEmpty()) {
            pen.text(5, i % 2 == 0 ? "" : "无");
            return;
        }
        switch (i % 9) {
            case 0, 1, 2 -> pen.number(5, new BigDecimal(phone));
            case 3 -> pen.text(5, phone.substring(0, 3) + " " + phone.substring(3, 7) + " " + phone.substring(7));
            case 4 -> pen.text(5, phone.substring(0, 3) + "-" + phone.substring(3, 7) + "-" + phone.substring(7));
            default -> pen.text(5, phone);
        }
    }
}
