package org.suanpan.core.product;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.DocumentKind;

/// What the books say about one product. Quantities are in base units where no unit stands beside them.
///
/// `purchases` and `moves` come newest first; `buyers` of the last year, who bought most first.
public record ProductCard(ProductListItem product, List<Shelf> shelves, List<Part> parts, List<Purchase> purchases,
        List<Buyer> buyers, List<Move> moves) {

    public ProductCard {
        shelves = List.copyOf(shelves);
        parts = List.copyOf(parts);
        purchases = List.copyOf(purchases);
        buyers = List.copyOf(buyers);
        moves = List.copyOf(moves);
    }

    /// What lies in one warehouse.
    public record Shelf(long warehouse, String name, Quantity onHand) {}

    /// One component of a bundle.
    public record Part(ProductId product, String name, Quantity quantity, String unit) {}

    /// One line of a goods receipt; `price` per `unit`.
    public record Purchase(DocumentId document, String number, LocalDate date, String supplier, Quantity quantity, String unit,
            @Nullable UnitPrice price) {}

    /// `customer` = the customer's number in the data file; `net` = sales less returns.
    public record Buyer(long customer, String name, Quantity quantity, Money net, LocalDate last) {}

    /// One movement; `quantity` = what there is more, `balance` = what the shop had right after it.
    public record Move(long id, DocumentId document, DocumentKind kind, boolean isRed, String number, LocalDate date,
            String partner, String warehouse, Quantity quantity, Quantity balance) {}
}
