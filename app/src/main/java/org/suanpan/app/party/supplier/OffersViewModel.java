package org.suanpan.app.party.supplier;

import java.util.List;
import java.util.Set;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.LiveValue;
import org.suanpan.app.base.Screen;
import org.suanpan.core.base.Topic;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.product.Items;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.trade.buy.Offer;
import org.suanpan.core.trade.buy.Offers;

/// State of the comparison of one product's suppliers.
final class OffersViewModel {

    /// Everything of one reading.
    record Compared(String product, List<Offer> offers) {}

    private final Desk desk;
    private final ProductId product;
    private final LiveValue<Compared> compared;
    private final ObservableList<Offer> rows = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("…");

    OffersViewModel(Desk desk, Offers offers, Items items, ProductId product) {
        this.desk = desk;
        this.product = product;
        compared = LiveValue.prepared(desk.refresh(), desk.text().of("supplier.reading"), Set.of(Topic.SUPPLIER, Topic.PRODUCT, Topic.DOCUMENT),
                () -> {
                    var day = desk.asOf().day().get();
                    return () -> new Compared(items.get(product).name(), offers.of(product, day));
                });
        compared.value().subscribe(now -> {
            if (now != null) {
                rows.setAll(now.offers());
                title.set(desk.text().of("supplier.compare-of", now.product()));
            }
        });
        desk.asOf().day().addListener(_ -> {
            if (compared.value().get() != null) {
                compared.reload();
            }
        });
    }

    Desk desk() {
        return desk;
    }

    LiveValue<Compared> compared() {
        return compared;
    }

    ObservableList<Offer> rows() {
        return rows;
    }

    ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    void openSupplier(Offer offer) {
        desk.navigator().open(new Screen.SupplierCard(offer.supplier()));
    }

    void openProduct() {
        desk.navigator().open(new Screen.ProductCard(product));
    }

    void openPapers(Offer offer) {
        desk.navigator().open(new Screen.Papers(Screen.Papers.Room.PURCHASES, "partner", offer.supplierName()));
    }

    void openLast(Offer offer) {
        open(offer.last().document());
    }

    void openLowest(Offer offer) {
        open(offer.year() == null ? null : offer.year().lowestIn());
    }

    void openDelivery(Offer offer) {
        open(offer.delivery() == null ? null : offer.delivery().newest());
    }

    void openReturn(Offer offer) {
        open(offer.year() == null ? null : offer.year().returnedIn());
    }

    private void open(@Nullable DocumentId document) {
        if (document != null) {
            desk.navigator().open(new Screen.Paper(document));
        }
    }
}
