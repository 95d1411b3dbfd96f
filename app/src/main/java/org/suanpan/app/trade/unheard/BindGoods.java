package org.suanpan.app.trade.unheard;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Desk;
import org.suanpan.core.product.Item;
import org.suanpan.core.product.Items;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.product.ProductKeeping;
import org.suanpan.core.trade.DocumentQueries.Named;

/// Puts a scanned code that stands on no product on one that is known, without leaving the document.
public final class BindGoods {

    private final Desk desk;
    private final ProductKeeping keeping;
    private final Items items;
    private final Consumer<String> bound;
    private final ObjectProperty<@Nullable Named> product = new SimpleObjectProperty<>();
    private final StringProperty unit = new SimpleStringProperty("");
    private final StringProperty problem = new SimpleStringProperty("");
    private final BooleanProperty open = new SimpleBooleanProperty();
    private String code = "";

    /// `bound` = told the code once it stands on its product.
    public BindGoods(Desk desk, ProductKeeping keeping, Items items, Consumer<String> bound) {
        this.desk = desk;
        this.keeping = keeping;
        this.items = items;
        this.bound = bound;
    }

    ObjectProperty<@Nullable Named> product() {
        return product;
    }

    StringProperty unit() {
        return unit;
    }

    StringProperty problem() {
        return problem;
    }

    BooleanProperty open() {
        return open;
    }

    String code() {
        return code;
    }

    /// Of the chosen product, the base unit first.
    List<String> units() {
        Named who = product.get();
        if (who == null) {
            return List.of();
        }
        Item item = items.get(new ProductId(who.id()));
        return Stream.concat(Stream.of(item.baseUnit()),
                item.units().entrySet().stream().sorted(Map.Entry.comparingByValue()).map(Map.Entry::getKey)).toList();
    }

    void begin(String scanned) {
        code = scanned;
        product.set(null);
        problem.set("");
        open.set(false);
        open.set(true);
    }

    void cancel() {
        open.set(false);
    }

    void save() {
        Named who = product.get();
        problem.set("");
        if (who == null) {
            problem.set(desk.text().of("trade.bind-nothing", code));
            return;
        }
        String to = unit.get();
        String putOn = code;
        desk.work().write(desk.text().of("trade.binding"), () -> {
            keeping.addBarcode(new ProductId(who.id()), to, putOn);
            return true;
        }).onSuccess(_ -> {
            open.set(false);
            bound.accept(putOn);
        }).onRejected(why -> problem.set(desk.text().of(why))).run();
    }
}
