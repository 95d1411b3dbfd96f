package org.suanpan.app.product;

import java.util.List;
import java.util.Set;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.LiveValue;
import org.suanpan.app.base.Screen;
import org.suanpan.app.kit.attach.Shelf;
import org.suanpan.core.attach.Holder;
import org.suanpan.core.base.Topic;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.price.PriceRule;
import org.suanpan.core.price.Prices.KeptPrice;
import org.suanpan.core.product.ProductCard;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.product.ProductSheet;

/// State of one product's card.
final class ProductCardViewModel {

    /// Everything of one reading.
    record Content(ProductSheet sheet, ProductCard card, List<KeptPrice> prices, List<PriceRule> rules) {}

    private final Desk desk;
    private final ProductPorts ports;
    private final ProductId id;
    private final Screen own;
    private final Shelf shelf;
    private final LiveValue<Content> content;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("…");
    private final BooleanProperty gridOpen = new SimpleBooleanProperty();
    private final StringProperty colours = new SimpleStringProperty("");
    private final StringProperty sizes = new SimpleStringProperty("");
    private final StringProperty message = new SimpleStringProperty("");

    ProductCardViewModel(Desk desk, ProductPorts ports, Screen.ProductCard own) {
        this.desk = desk;
        this.ports = ports;
        this.own = own;
        this.id = own.product();
        this.shelf = ports.shelves().of(Holder.of(id));
        content = new LiveValue<>(desk.refresh(), desk.text().of("product.reading"),
                Set.of(Topic.PRODUCT, Topic.STOCK, Topic.DOCUMENT, Topic.WAREHOUSE, Topic.IMPORT),
                () -> new Content(ports.keeping().sheet(id), ports.queries().card(id, desk.asOf().day().get()),
                        ports.prices().prices(id), ports.prices().rules(id)));
        content.value().subscribe(now -> {
            if (now != null) {
                title.set(now.sheet().naming().name());
            }
        });
    }

    Desk desk() {
        return desk;
    }

    /// Pictures and files of the product.
    Shelf shelf() {
        return shelf;
    }

    LiveValue<Content> content() {
        return content;
    }

    ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    /// Why something could not be done; empty = nothing wrong.
    StringProperty message() {
        return message;
    }

    void edit() {
        desk.navigator().open(new Screen.ProductForm(id, 0));
    }

    /// Whether the grid of colours and sizes is open.
    BooleanProperty gridOpen() {
        return gridOpen;
    }

    StringProperty colours() {
        return colours;
    }

    StringProperty sizes() {
        return sizes;
    }

    void makeVariants() {
        message.set("");
        List<String> first = words(colours.get());
        List<String> second = words(sizes.get());
        desk.work().write(desk.text().of("product.saving"), () -> ports.keeping().makeVariants(id, first, second))
                .onSuccess(made -> {
                    colours.set("");
                    sizes.set("");
                })
                .onRejected(problem -> message.set(desk.text().of(problem))).run();
    }

    private static List<String> words(String typed) {
        return List.of(typed.strip().split("[\\s,，、;；]+"));
    }

    void stop(boolean stopped) {
        message.set("");
        desk.work().write(desk.text().of("product.saving"), () -> {
            ports.keeping().stop(id, stopped);
            if (stopped) {
                desk.undoing().offer(desk.text().of("product.undo.stopped", title.get()), () -> {
                    ports.keeping().stop(id, false);
                    return true;
                });
            }
            return true;
        }).onRejected(problem -> message.set(desk.text().of(problem))).run();
    }

    void remove() {
        message.set("");
        desk.work().write(desk.text().of("product.saving"), () -> {
            ports.keeping().remove(id);
            return true;
        }).onSuccess(_ -> {
            desk.navigator().tabs().stream().filter(tab -> tab.screen().key().equals(own.key())).findFirst()
                    .ifPresent(desk.navigator()::close);
            showList();
        }).onRejected(problem -> message.set(desk.text().of(problem))).run();
    }

    void showDocument(DocumentId document) {
        desk.navigator().open(new Screen.Paper(document));
    }

    void showCustomer(long customer) {
        desk.navigator().open(new Screen.Card(new CustomerId(customer)));
    }

    void showProduct(ProductId product) {
        desk.navigator().open(new Screen.ProductCard(product));
    }

    /// For what it is bought from whom.
    void compareSuppliers() {
        desk.navigator().open(new Screen.SupplierOffers(id));
    }

    /// Every movement of this product.
    void showLedger() {
        desk.navigator().open(new Screen.StockLedger(id, null));
    }

    void showList() {
        desk.navigator().open(Screen.Products.ALL);
    }
}
