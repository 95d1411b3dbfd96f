package org.suanpan.persistence.trade;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.party.CustomerId;
import org.suanpan.core.product.Product;
import org.suanpan.core.product.ProductId;
import org.suanpan.persistence.Sql;
import org.suanpan.persistence.TradingShop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.suanpan.persistence.TradingShop.AN;
import static org.suanpan.persistence.TradingShop.line;

/// The order in which products stand under what is typed.
class GoodsLookUpTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);

    @TempDir
    Path folder;

    private TradingShop shop;

    /// Every reading of a name stands in its search key, as the program writes it.
    @BeforeEach
    void open() {
        Path file = folder.resolve("shop.suanpan");
        try (TradingShop made = TradingShop.at(file)) {
            add(made, "K1", "长沙臭豆腐");
            add(made, "K2", "醋溜瓜子");
            add(made, "K3", "绿茶");
            add(made, "K4", "厂商赠品");
        }
        Sql.run(file, "update product set search_key = 'csdf zsdf changshadoufu zhangshadoufu' where code = 'K1'",
                "update product set search_key = 'clgz culiuguazi' where code = 'K2'",
                "update product set search_key = 'lc lvcha lucha' where code = 'K3'",
                "update product set search_key = 'hszp cszp hanshangzengpin changshangzengpin' where code = 'K4'");
        shop = TradingShop.over(file);
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void whatBeginsAnyReadingStandsBeforeWhatOnlyHoldsIt() {
        assertEquals(List.of("K1", "K4"), found("cs", null));
        assertEquals(List.of("K1"), found("zs", null));
        assertEquals(List.of("K3"), found("lucha", null));
        assertEquals(List.of("K3"), found("lvcha", null));
        assertEquals(List.of("K2", "K3"), found("l", null).stream().sorted().toList());
        assertEquals("K3", found("l", null).getFirst(), "begins with it");
    }

    @Test
    void anExactCodeStandsBeforeEverything() {
        assertEquals("K2", found("k2", null).getFirst());
    }

    @Test
    void whatThisCustomerBoughtMostOftenLatelyStandsFirst() {
        ProductId tofu = id("K1");
        ProductId gifts = id("K4");
        shop.open("2026-01-01", tofu, "100", "100.00");
        shop.open("2026-01-01", gifts, "100", "100.00");
        shop.deliver("2026-03-01", line(tofu, "50", "2"));
        shop.deliver("2026-03-02", line(gifts, "1", "2"));
        shop.deliver("2026-03-03", line(gifts, "1", "2"));
        assertEquals(List.of("K4", "K1"), found("cs", AN), "twice before once, however much it was");
        assertEquals(List.of("K1", "K4"), found("cs", null));
        assertEquals(List.of("K1", "K4"), shop.database.documentQueries().goods("cs", AN, TODAY.plusDays(100), 8).stream()
                .map(g -> g.code()).toList(), "long ago");
    }

    private ProductId id(String code) {
        return shop.database.products().byCode(code).orElseThrow().id();
    }

    private List<String> found(String text, @Nullable CustomerId customer) {
        return shop.database.documentQueries().goods(text, customer, TODAY, 8).stream().map(g -> g.code()).toList();
    }

    private static void add(TradingShop shop, String code, String name) {
        shop.database.unitOfWork().write(() -> shop.database.products().add(
                new Product(new ProductId(0), code, name, "", "", "", "包", "", null, null, null, 1)));
    }
}
