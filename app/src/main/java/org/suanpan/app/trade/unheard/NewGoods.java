package org.suanpan.app.trade.unheard;

import java.util.List;
import java.util.function.BiConsumer;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.suanpan.app.base.Desk;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.product.ProductKeeping;
import org.suanpan.core.product.ProductSheet;
import org.suanpan.core.product.ProductTraits;

/// A product nobody has heard of, made without leaving the document: name, unit, price, barcode.
public final class NewGoods {

    private final Desk desk;
    private final ProductKeeping keeping;
    private final BiConsumer<ProductId, String> put;
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty unit = new SimpleStringProperty("");
    private final StringProperty price = new SimpleStringProperty("");
    private final StringProperty barcode = new SimpleStringProperty("");
    private final StringProperty problem = new SimpleStringProperty("");
    private final BooleanProperty open = new SimpleBooleanProperty();
    private String typed = "";
    private String code = "";

    /// `put` = told the product once it is there, and the words it was typed for.
    public NewGoods(Desk desk, ProductKeeping keeping, BiConsumer<ProductId, String> put) {
        this.desk = desk;
        this.keeping = keeping;
        this.put = put;
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
    public void named(String words) {
        begin(words, "");
    }

    /// For a scanned code that stands on no product.
    void scanned(String code) {
        begin("", code);
    }

    /// The code it was last made for; empty when it was for words.
    public String scanned() {
        return code;
    }

    private void begin(String words, String scanned) {
        code = scanned;
        typed = words;
        name.set(words);
        unit.set(desk.text().of("trade.new-goods-unit"));
        price.set("");
        barcode.set(scanned);
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
            put.accept(id, typed);
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
