package org.suanpan.core.trade.rule;

import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.product.Item;
import org.suanpan.core.product.Items;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.product.ProductTraits.NegativeStock;
import org.suanpan.core.stock.Warehouse;
import org.suanpan.core.stock.Warehouses;
import org.suanpan.core.stock.cost.Movement;
import org.suanpan.core.stock.cost.Timeline.Missing;
import org.suanpan.core.trade.BookRules;
import org.suanpan.core.trade.Document;
import org.suanpan.core.trade.Documents;

/// What may be sold before it is there, and the words when something else is not there.
public final class Shortage {

    private final Items items;
    private final Warehouses warehouses;
    private final Documents documents;

    public Shortage(Items items, Warehouses warehouses, Documents documents) {
        this.items = items;
        this.warehouses = warehouses;
        this.documents = documents;
    }

    public boolean sellsFirst(ProductId product, BookRules rules) {
        NegativeStock own = items.get(product).traits().negativeStock();
        return own == NegativeStock.SHOP ? rules.sellFirst() : own == NegativeStock.ALLOW;
    }

    /// Names the line or the later document, the goods and the way out: how much less would do.
    public Rejected refusal(Document document, Missing missing) {
        Movement at = missing.at();
        Item item = items.get(at.product());
        Quantity lacking = new Quantity(-missing.there());
        String place = warehouses.all().stream().filter(w -> w.id().equals(at.warehouse())).map(Warehouse::name)
                .findFirst().orElse("");
        if (at.document() == document.id().value()) {
            return new Rejected("document.stock-short", item.label(), place, lacking, item.baseUnit(), at.date(), at.line());
        }
        String later = documents.get(new DocumentId(at.document())).number().text();
        return new Rejected("document.stock-short-later", item.label(), place, lacking, item.baseUnit(), at.date(), later);
    }
}
