package org.suanpan.app.boot;

import java.time.LocalDate;

import org.suanpan.app.base.Shop;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.price.promotion.Promotion;
import org.suanpan.core.product.ProductId;

/// Promotions of the demo shop for the pictures; it is drawn many times and needs them once.
final class ShotPromotions {

    private ShotPromotions() {}

    static void in(Shop shop) {
        if (!shop.promotions().all().isEmpty()) {
            return;
        }
        LocalDate from = LocalDate.of(2026, 11, 1);
        LocalDate until = LocalDate.of(2026, 11, 30);
        ProductId bought = shop.products().find("060010", 1).getFirst().id();
        shop.promoting().add(new Promotion(0, "买十送一", null, "",
                new Promotion.Gift(bought, Quantity.of(10), null, Quantity.of(1), true), from, until));
        shop.promoting().add(new Promotion(0, "满五百减二十", null, "",
                new Promotion.OrderDiscount(Money.ofFen(50_000), Money.ofFen(2_000), null), from, until));
    }
}
