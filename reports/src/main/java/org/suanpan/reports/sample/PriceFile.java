package org.suanpan.reports.sample;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;

import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import org.suanpan.core.importing.Entity;
import org.suanpan.core.sample.LegacyFile;
import org.suanpan.core.sample.SampleProduct;
import org.suanpan.core.sample.SampleShop;

/// The price list: a header of two merged lines with a row of units below it, the category merged down over its
/// goods, barcodes as plain numbers, some codes as numbers that only look like six digits.
final class PriceFile {

    private PriceFile() {}

    static LegacyFile write(Path file, SampleShop shop) throws IOException {
        List<SampleProduct> products = shop.products();
        try (Workbook book = new XSSFWorkbook()) {
            Pen pen = new Pen(book.createSheet("价格表"), new Pen.Looks(book));
            pen.title(SampleShop.NAME + "商品价格表", 11);
            header(pen);
            String category = "";
            int first = 0;
            for (int i = 0; i < products.size(); i++) {
                SampleProduct product = products.get(i);
                boolean begins = !product.category().equals(category);
                if (begins && i > 0) {
                    pen.mergeDown(first, 0);
                }
                pen.next();
                if (begins) {
                    category = product.category();
                    first = pen.row();
                    pen.text(0, category);
                }
                row(pen, i, product);
            }
            pen.mergeDown(first, 0);
            pen.next();
            pen.next();
            pen.note(0, "备注：以上价格自即日起执行，如有变动另行通知。");
            pen.next();
            pen.note(0, "制表：李会计");
            pen.widths(12, 11, 16, 36, 14, 6, 12, 10, 10, 10, 10);
            Pen.save(book, file);
        }
        return LegacyFile.master(file, Entity.PRODUCTS, products.size());
    }

    private static void header(Pen pen) {
        pen.header("类别", "商品编码", "条形码", "商品名称", "规格", "单位", "品牌", "价格", "", "库存", "备注");
        int upper = pen.row();
        pen.mergeAcross(7, 8);
        pen.header("", "", "", "", "", "", "", "进价", "批发价", "最低库存", "");
        pen.mergeDown(upper, 0, 1, 2, 3, 4, 5, 6, 10);
        pen.header("", "", "", "", "", "", "", "元", "元", "件", "");
    }

    private static void row(Pen pen, int i, SampleProduct product) {
        if (product.category().equals("调味品")) {
            pen.sixDigits(1, product.code());
        } else {
            pen.text(1, product.code());
        }
        if (i % 3 == 0) {
            pen.text(2, product.barcode());
        } else {
            pen.number(2, new BigDecimal(product.barcode()));
        }
        pen.text(3, product.name());
        pen.text(4, product.spec());
        pen.text(5, product.unit());
        pen.text(6, product.brand());
        pen.number(7, product.cost().value());
        pen.number(8, product.price().value());
        pen.number(9, product.minimum().value());
        pen.text(10, i % 41 == 7 ? "量大价优" : "");
    }
}
