package org.suanpan.persistence.admin;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.admin.CheckResult;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.product.Item;
import org.suanpan.core.product.ProductTraits;
import org.suanpan.core.product.ProductTraits.Kind;
import org.suanpan.core.product.ProductTraits.NegativeStock;
import org.suanpan.persistence.TradingShop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.suanpan.persistence.TradingShop.CUP;
import static org.suanpan.persistence.TradingShop.TEA;
import static org.suanpan.persistence.TradingShop.line;

class BundleCheckTest {

    @TempDir
    Path folder;

    @Test
    void aBundleSoldBesideItsOwnComponentIsNoFault() {
        try (TradingShop shop = TradingShop.at(folder.resolve("shop.suanpan"))) {
            shop.open("2026-03-01", TEA, "10", "50.00");
            shop.database.unitOfWork().write(() -> {
                shop.database.items().keepTraits(CUP, new ProductTraits(Kind.BUNDLE, false, NegativeStock.SHOP, false, 0, null),
                        shop.database.products().get(CUP).version());
                shop.database.items().addComponent(CUP, new Item.Component(TEA, Quantity.of(2)));
            });
            shop.deliver("2026-03-02", line(CUP, "1", "20"), line(TEA, "3", "8"));
            assertEquals("5", shop.database.bookFigures().stock(TEA, null).quantity().toString());
            assertEquals(0, shop.database.standingChecks().run(true).stream().mapToLong(CheckResult::violations).sum());
        }
    }
}
