package org.suanpan.persistence.product;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.product.ProductCard;
import org.suanpan.core.product.ProductCard.Buyer;
import org.suanpan.core.product.ProductCard.Move;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.trade.Document;
import org.suanpan.persistence.TradingShop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.suanpan.persistence.TradingShop.AN;
import static org.suanpan.persistence.TradingShop.TEA;
import static org.suanpan.persistence.TradingShop.line;

class ProductCardTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);

    @TempDir
    Path folder;

    private TradingShop shop;

    @BeforeEach
    void open() {
        shop = TradingShop.at(folder.resolve("shop.suanpan"));
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void everyMovementSaysWhatCameWhatWentAndWhatWasLeft() {
        shop.open("2026-03-01", TEA, "10", "20.00");
        Document sale = shop.deliver("2026-03-03", line(TEA, "4", "5"));
        shop.buy("2026-03-02", line(TEA, "6", "2.5"));
        List<Move> moves = card().moves();
        assertEquals(List.of("12", "16", "10"), moves.stream().map(move -> move.balance().toString()).toList());
        assertEquals(List.of("-4", "6", "10"), moves.stream().map(move -> move.quantity().toString()).toList());
        assertEquals(sale.id(), moves.getFirst().document());
        assertEquals("安康超市", moves.getFirst().partner());
        assertEquals("茶厂", moves.get(1).partner());
    }

    @Test
    void whatWasTakenBackOnItsDayIsAsIfItHadNeverBeenAndOnALaterDayItIsRed() {
        shop.open("2026-03-01", TEA, "10", "20.00");
        shop.reverse(shop.deliver("2026-03-02", line(TEA, "4", "5")), "2026-03-02");
        assertEquals(1, card().moves().size());
        shop.reverse(shop.deliver("2026-03-03", line(TEA, "4", "5")), "2026-03-04");
        List<Move> moves = card().moves();
        assertEquals(List.of("10", "6", "10"), moves.stream().map(move -> move.balance().toString()).toList());
        assertTrue(moves.getFirst().isRed());
        assertEquals(DocumentKind.DELIVERY, moves.getFirst().kind());
        assertEquals(List.of(), card().buyers(), "what came back was not bought");
    }

    @Test
    void theLastPurchasesAndTheBestBuyersAreNamed() {
        shop.open("2025-01-01", TEA, "100", "200.00");
        shop.deliver("2025-02-01", line(TEA, "50", "5"));
        shop.deliver("2026-03-03", line(TEA, "4", "5"));
        shop.buy("2026-03-02", line(TEA, "6", "2.5"));
        shop.buy("2026-03-05", line(TEA, "6", "2.4"));
        ProductCard card = card();
        assertEquals(List.of(UnitPrice.parse("2.4"), UnitPrice.parse("2.5")),
                card.purchases().stream().map(ProductCard.Purchase::price).toList());
        assertEquals("茶厂", card.purchases().getFirst().supplier());
        assertEquals(List.of(new Buyer(AN.value(), "安康超市", Quantity.of(4), Money.parse("20.00"), LocalDate.of(2026, 3, 3))),
                card.buyers(), "the last year alone");
    }

    @Test
    void stockIsSaidWarehouseByWarehouse() {
        shop.open("2026-03-01", TEA, "10", "20.00");
        assertEquals(List.of("主仓 10", "分仓 0"),
                card().shelves().stream().map(shelf -> shelf.name() + " " + shelf.onHand()).toList());
        assertEquals("product.unknown", assertThrows(Rejected.class,
                () -> shop.database.productQueries().card(new ProductId(99), TODAY)).problem().key());
    }

    private ProductCard card() {
        return shop.database.productQueries().card(TEA, TODAY);
    }
}
