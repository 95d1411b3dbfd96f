package org.suanpan.app.party.supplier;

import java.util.List;
import java.util.Set;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.LiveValue;
import org.suanpan.app.base.Screen;
import org.suanpan.app.kit.attach.Shelf;
import org.suanpan.app.kit.both.BothViewModel;
import org.suanpan.app.party.RecordViewModel;
import org.suanpan.core.base.Topic;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.ledger.Partner;
import org.suanpan.core.party.SupplierId;
import org.suanpan.core.party.supplier.SupplierCard;
import org.suanpan.core.party.supplier.SupplierQueries;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.trade.buy.Offer;
import org.suanpan.core.trade.buy.Offers;

/// State of one supplier's card.
final class SupplierCardViewModel {

    /// Everything of one reading.
    record Content(SupplierCard card, List<Offer> goods) {}

    /// Parts of the card with a state of their own.
    record Parts(RecordViewModel record, BothViewModel both, Shelf shelf) {}

    private final Desk desk;
    private final SupplierId id;
    private final Parts parts;
    private final LiveValue<Content> content;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("…");

    SupplierCardViewModel(Desk desk, SupplierQueries suppliers, Offers offers, Parts parts, SupplierId id) {
        this.desk = desk;
        this.id = id;
        this.parts = parts;
        content = LiveValue.prepared(desk.refresh(), desk.text().of("supplier.reading"),
                Set.of(Topic.SUPPLIER, Topic.DOCUMENT, Topic.LEDGER, Topic.IMPORT), () -> {
                    var day = desk.asOf().day().get();
                    parts.record().read();
                    return () -> new Content(suppliers.card(id, day), offers.of(id, day));
                });
        content.value().subscribe(now -> {
            if (now != null) {
                title.set(now.card().supplier().name());
            }
        });
        desk.asOf().day().addListener(_ -> {
            if (content.value().get() != null) {
                content.reload();
            }
        });
    }

    Desk desk() {
        return desk;
    }

    LiveValue<Content> content() {
        return content;
    }

    RecordViewModel record() {
        return parts.record();
    }

    BothViewModel both() {
        return parts.both();
    }

    /// Files kept with the supplier.
    Shelf shelf() {
        return parts.shelf();
    }

    ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    void pay() {
        desk.navigator().open(new Screen.Collect(Partner.of(id), null, null, System.nanoTime()));
    }

    void showStatement() {
        desk.navigator().open(new Screen.Statement(Partner.of(id), null));
    }

    void showPapers() {
        desk.navigator().open(new Screen.Papers(Screen.Papers.Room.PURCHASES, "partner", title.get()));
    }

    void showDocument(DocumentId document) {
        desk.navigator().open(new Screen.Paper(document));
    }

    void showProduct(ProductId product) {
        desk.navigator().open(new Screen.ProductCard(product));
    }

    /// Who else sells it.
    void compare(ProductId product) {
        desk.navigator().open(new Screen.SupplierOffers(product));
    }

    void showList() {
        desk.navigator().open(new Screen.Suppliers());
    }
}
