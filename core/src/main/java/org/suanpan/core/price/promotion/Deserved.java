package org.suanpan.core.price.promotion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.price.promotion.Promotion.Gift;
import org.suanpan.core.price.promotion.Promotion.OrderDiscount;
import org.suanpan.core.product.ProductId;

/// What an order deserves by the promotions that hold for it. Gifts neither count towards a gift nor towards the amount.
public record Deserved(List<Free> gifts, Optional<Off> discount) {

    /// So much of a product is given by a promotion, in base units.
    public record Free(Promotion promotion, Gift terms, Quantity quantity) {}

    /// So much money off the whole order.
    public record Off(Promotion promotion, Money amount) {}

    public Deserved {
        gifts = List.copyOf(gifts);
    }

    /// `bought` in base units by product, `amount` = what the lines come to before a discount of the whole. Of several
    /// gifts for the same product, and of several discounts, only the best for the customer counts; of equal ones the
    /// oldest.
    public static Deserved of(List<Promotion> inForce, Map<ProductId, Quantity> bought, Money amount) {
        List<Free> gifts = new ArrayList<>();
        for (Promotion promotion : inForce) {
            if (promotion.terms() instanceof Gift terms) {
                Quantity free = terms.free(bought.getOrDefault(terms.bought(), Quantity.ZERO));
                if (free.isPositive()) {
                    better(gifts, new Free(promotion, terms, free));
                }
            }
        }
        Optional<Off> off = inForce.stream().filter(p -> p.terms() instanceof OrderDiscount)
                .map(p -> new Off(p, ((OrderDiscount) p.terms()).of(amount))).filter(o -> o.amount().isPositive())
                .min(Comparator.comparing(Off::amount, Comparator.reverseOrder()).thenComparing(o -> o.promotion().id()));
        return new Deserved(gifts, off);
    }

    private static void better(List<Free> gifts, Free free) {
        for (int i = 0; i < gifts.size(); i++) {
            Free other = gifts.get(i);
            if (other.terms().bought().equals(free.terms().bought()) && other.terms().goods().equals(free.terms().goods())) {
                gifts.set(i, free.quantity().compareTo(other.quantity()) > 0 ? free : other);
                return;
            }
        }
        gifts.add(free);
    }
}
