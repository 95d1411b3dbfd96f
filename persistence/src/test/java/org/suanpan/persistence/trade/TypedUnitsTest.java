package org.suanpan.persistence.trade;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.sale.SalesLineItem;
import org.suanpan.core.sale.SalesRef;
import org.suanpan.core.sale.SalesRef.Origin;
import org.suanpan.core.trade.Document;
import org.suanpan.core.trade.DraftLine;
import org.suanpan.persistence.TradingShop;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// A price belongs to the unit it was typed in (R8).
class TypedUnitsTest {

    @TempDir
    Path folder;

    private TradingShop shop;

    @BeforeEach
    void open() {
        shop = TradingShop.at(folder.resolve("shop.suanpan"));
        shop.database.unitOfWork().write(() -> shop.database.items().keepUnit(TradingShop.TEA, "箱", 24));
        shop.buy("2026-03-01", cartons("2", "10.00"));
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private static DraftLine cartons(String quantity, String price) {
        return DraftLine.of(TradingShop.TEA, Quantity.parse(quantity), "箱").price(UnitPrice.parse(price));
    }

    @Test
    void aSalesLineShowsQuantityAndPriceInTheUnitThatWasTyped() {
        Document sale = shop.deliver("2026-03-02", cartons("1", "12.00"));
        assertEquals(List.of(new SalesLineItem(1, 0, "P1", "绿茶", "", "箱", Quantity.of(1), UnitPrice.parse("12"),
                        Money.parse("12.00"), Money.parse("10.00"))),
                shop.database.salesQueries().lines(new SalesRef(Origin.POSTED, sale.id().value())));
    }

    @Test
    void theLastPurchasePriceOfAPieceIsRoundedAndNotCut() {
        assertEquals(UnitPrice.parse("0.416667"), shop.database.documentQueries().lastPurchase(TradingShop.TEA));
    }
}
