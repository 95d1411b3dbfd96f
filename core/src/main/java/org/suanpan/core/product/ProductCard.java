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
/// `variants`: the product this one was made from and the others made from it; of a product without any, none.
/// `purchases` and `moves` come newest first; `buyers` of the last year, who bought most first.
public record ProductCard(ProductListItem product, List<Shelf> shelves, List<Part> parts,
        List<ProductListItem> variants, List<Purchase> purchases, List<Buyer> buyers, List<Move> moves) {

    public ProductCard {
        shelves = List.copyOf(shelves);
        parts = List.copyOf(parts);
        variants = List.copyOf(variants);
        purchases = List.copyOf(purchases);
        buyers = List.copyOf(buyers);
        moves = List.copyOf(moves);
    }

    /// What lies in one warehouse, and how much is to lie there at least and at most.
    public record Shelf(long warehouse, String name, Quantity onHand, @Nullable Quantity minimum, @Nullable Quantity maximum) {

        public boolean isShort() {
            return minimum != null && onHand.compareTo(minimum) <= 0;
        }
    }

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
