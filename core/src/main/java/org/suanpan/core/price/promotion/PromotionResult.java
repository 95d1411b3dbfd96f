package org.suanpan.core.price.promotion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.price.PriceReason;
import org.suanpan.core.product.ProductId;

/// What a promotion has come to by the end of a day: what was given away on sales that stand, and what its goods sold
/// before it and since.
///
/// `givenAway` = prices below those the lines would have had, and money off orders; `giftCost` = what the gifts cost.
/// `sales` from `from` to `to`, `before` in the same number of days right before. Goods that came back are not taken off
/// what was given away.
public record PromotionResult(LocalDate from, LocalDate to, Money givenAway, Money giftCost, Money sales, Money before,
        List<Given> documents) {

    /// What one document was given.
    public record Given(DocumentId document, String number, LocalDate date, Money givenAway, Money giftCost) {

        private Given plus(Given other) {
            return new Given(document, number, date, givenAway.plus(other.givenAway), giftCost.plus(other.giftCost));
        }
    }

    /// A posted sale's line that a promotion had to do with; `quantity` and `price` in the line's unit, `share` = of the
    /// document's discount.
    public record Used(DocumentId document, String number, LocalDate date, String reason, boolean gift, Quantity quantity,
            @Nullable UnitPrice price, Money share, Money cost) {}

    /// Which promotion, as its lines name it.
    public enum Kind { PRICE, GIFT, ORDER }

    /// The goods a promotion is about, and for whom; all null and empty = everything for everybody. Of a category those
    /// below it as well; of a segment (0 = none) those who are in it on the last day that is asked.
    public record Goods(@Nullable ProductId product, String category, @Nullable CustomerId customer, String level, long segment) {

        public Goods(@Nullable ProductId product, String category, @Nullable CustomerId customer, String level) {
            this(product, category, customer, level, 0);
        }
    }

    public PromotionResult {
        documents = List.copyOf(documents);
    }

    /// What was sold more than before; below zero where it was less.
    public Money extra() {
        return sales.minus(before);
    }

    /// `used` may hold lines of other promotions, they are passed over.
    public static PromotionResult of(Kind kind, long id, LocalDate from, LocalDate to, List<Used> used, Money sales, Money before) {
        Map<DocumentId, Given> documents = new LinkedHashMap<>();
        for (Used line : used) {
            PriceReason reason = PriceReason.parse(line.reason()).orElse(null);
            if (reason != null && names(reason, line.gift(), kind, id)) {
                documents.merge(line.document(), given(line, reason, kind), Given::plus);
            }
        }
        List<Given> all = new ArrayList<>(documents.values());
        return new PromotionResult(from, to, all.stream().map(Given::givenAway).reduce(Money.ZERO, Money::plus),
                all.stream().map(Given::giftCost).reduce(Money.ZERO, Money::plus), sales, before, all);
    }

    private static boolean names(PriceReason reason, boolean gift, Kind kind, long id) {
        return switch (kind) {
            case PRICE -> !gift && reason.promotion() == id;
            case GIFT -> gift && reason.promotion() == id;
            case ORDER -> reason.order() == id;
        };
    }

    private static Given given(Used line, PriceReason reason, Kind kind) {
        UnitPrice price = line.price();
        UnitPrice without = reason.without();
        Money away = switch (kind) {
            case PRICE -> price == null || without == null ? Money.ZERO
                    : line.quantity().times(without).minus(line.quantity().times(price));
            case GIFT -> Money.ZERO;
            case ORDER -> line.share();
        };
        return new Given(line.document(), line.number(), line.date(), away, kind == Kind.GIFT ? line.cost() : Money.ZERO);
    }
}
