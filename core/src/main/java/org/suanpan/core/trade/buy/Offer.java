package org.suanpan.core.trade.buy;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rate;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.party.SupplierId;
import org.suanpan.core.product.ProductId;

/// For what a product was bought from a supplier. Prices are per base unit, after discounts and before freight. `year` = the twelve
/// months up to the day that is asked, null where nothing was bought in them. `isCheapest` = no other supplier's last price of the
/// product is lower, in the shop's cost basis.
public record Offer(SupplierId supplier, String supplierName, ProductId product, String code, String name, String unit, Last last,
        @Nullable Year year, @Nullable Delivery delivery, boolean isCheapest) {

    /// The last purchase, whenever it was.
    public record Last(UnitPrice net, UnitPrice gross, LocalDate date, DocumentId document, String number) {}

    /// `lowest` and `average` in the shop's cost basis, the average weighed by quantity; `lowestIn` where the lowest stands.
    /// `returned` = goods sent back by goods bought, `returnedIn` the newest return, null = nothing went back.
    public record Year(long purchases, UnitPrice lowest, DocumentId lowestIn, UnitPrice average, Quantity bought, Rate returned,
            @Nullable DocumentId returnedIn) {}

    /// From order to the first goods of it, over twelve months: days on average, rounded half-up, of so many deliveries; the newest.
    public record Delivery(int days, long deliveries, DocumentId newest) {}
}
