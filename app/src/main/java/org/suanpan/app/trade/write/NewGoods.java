package org.suanpan.app.trade.write;

import java.util.List;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.suanpan.app.base.Desk;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.product.ProductKeeping;
import org.suanpan.core.product.ProductSheet;
import org.suanpan.core.product.ProductTraits;

/// A product nobody has heard of, made without leaving the document: name, unit, price, barcode.
final class NewGoods {

    private final Desk desk;
    private final ProductKeeping keeping;
    private final Goods goods;
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty unit = new SimpleStringProperty("");
    private final StringProperty price = new SimpleStringProperty("");
    private final StringProperty barcode = new SimpleStringProperty("");
    private final StringProperty problem = new SimpleStringProperty("");
    private final BooleanProperty open = new SimpleBooleanProperty();
    private String typed = "";

    NewGoods(Desk desk, ProductKeeping keeping, Goods goods) {
        this.desk = desk;
        this.keeping = keeping;
        this.goods = goods;
    }

    StringProperty name() {
        return name;
    }

    StringProperty unit() {
        return unit;
    }

    StringProperty price() {
        return price;
    }

    StringProperty barcode() {
        return barcode;
    }

    /// Why it could not be made; empty when it could.
    StringProperty problem() {
        return problem;
    }

    BooleanProperty open() {
        return open;
    }

    /// For words typed on a line that fit no product.
    void named(String words) {
        begin(words, "");
    }

    /// For a scanned code that stands on no product.
    void scanned(String code) {
        begin("", code);
    }

    private void begin(String words, String code) {
        typed = words;
        name.set(words);
        unit.set(desk.text().of("trade.new-goods-unit"));
        price.set("");
        barcode.set(code);
        problem.set("");
        open.set(true);
    }

    void cancel() {
        open.set(false);
    }

    void save() {
        problem.set("");
        ProductSheet sheet;
        try {
            sheet = sheet();
        } catch (Rejected wrong) {
            problem.set(desk.text().of(wrong.problem()));
            return;
        }
        desk.work().write(desk.text().of("trade.making-goods"), () -> keeping.save(sheet)).onSuccess(id -> {
            open.set(false);
            goods.put(id, typed);
        }).onRejected(why -> problem.set(desk.text().of(why))).run();
    }

    private ProductSheet sheet() {
        List<ProductSheet.Price> prices = price.get().isBlank() ? List.of()
                : List.of(new ProductSheet.Price("", "", UnitPrice.parse(price.get().strip())));
        return new ProductSheet(null, 0, new ProductSheet.Naming("", name.get(), "", "", ""), ProductTraits.PLAIN, null, null,
                List.of(new ProductSheet.Unit(unit.get(), 1, List.of(barcode.get()))), List.of(), List.of(),
                new ProductSheet.Prices(prices, null, null));
    }
}
