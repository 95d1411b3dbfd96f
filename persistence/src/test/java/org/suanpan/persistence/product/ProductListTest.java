package org.suanpan.persistence.product;

import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.base.ColumnTest;
import org.suanpan.core.base.ListQuery;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.base.ValueCount;
import org.suanpan.core.product.Product;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.product.ProductListItem;
import org.suanpan.core.product.ProductQueries;
import org.suanpan.core.product.ProductTotals;
import org.suanpan.core.product.ProductTraits;
import org.suanpan.persistence.Database;
import org.suanpan.persistence.Sql;
import org.suanpan.persistence.TradingShop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class ProductListTest {

    private static final ListQuery BY_CODE = ListQuery.ALL.sortedBy("code");

    @TempDir
    Path folder;

    private Database database;
    private ProductQueries products;

    /// 235 bottles of cola, 3 of water (a minimum of 3), no juice; a stopped one.
    @BeforeEach
    void open() {
        Path file = folder.resolve("shop.suanpan");
        try (TradingShop shop = TradingShop.at(file)) {
            ProductId cola = add(shop.database, "K1", "可口可乐", "饮料/碳酸", null);
            ProductId water = add(shop.database, "K2", "农夫山泉", "饮料", "3");
            add(shop.database, "K3", "橙汁", "饮料", null);
            ProductId old = add(shop.database, "K4", "老汽水", "饮料/碳酸", "5");
            shop.database.unitOfWork().write(() -> {
                shop.database.items().keepUnit(cola, "箱", 24);
                shop.database.items().addBarcode(cola, "箱", "6900000000017");
                shop.database.items().keepTraits(old, new ProductTraits(ProductTraits.Kind.GOODS, false,
                        ProductTraits.NegativeStock.SHOP, true, 0, null), 1);
            });
            shop.open("2026-03-01", cola, "235", "470.00");
            shop.open("2026-03-01", water, "3", "4.50");
        }
        Sql.run(file, "update product set search_key = 'kkkl kekoukele' where code = 'K1'");
        database = Database.open(file);
        products = database.productQueries();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void stockIsSaidInPacksAndWhatIsAtItsMinimumIsShort() {
        List<ProductListItem> rows = products.page(BY_CODE, 0, 10).rows();
        assertEquals(List.of("9箱19瓶", "3瓶", "0瓶", "0瓶"), rows.subList(0, 4).stream().map(ProductListItem::onHandWords).toList());
        assertEquals(List.of(false, true, false, false), rows.subList(0, 4).stream().map(ProductListItem::isShort).toList());
        assertEquals(List.of("K2"), codes(BY_CODE.where("short", new ColumnTest.OneOf(List.of("1")))));
    }

    @Test
    void totalsCoverTheWholeFilterAndNotThePage() {
        ListQuery drinks = BY_CODE.where("category", new ColumnTest.OneOf(List.of("饮料", "饮料/碳酸")));
        assertEquals(new ProductTotals(4, 1, Money.parse("474.50")), products.totals(drinks));
        var page = products.page(drinks, 1, 2);
        assertEquals(List.of("K2", "K3"), page.rows().stream().map(ProductListItem::code).toList());
        assertEquals(4, page.total());
    }

    @Test
    void productsAreFoundByInitialsBarcodeOfAnyUnitAndSeveralWords() {
        assertEquals(List.of("K1"), codes(BY_CODE.withText("kkkl")));
        assertEquals(List.of("K1"), codes(BY_CODE.withText("0000017")));
        assertEquals(List.of("K1"), codes(BY_CODE.withText("kele 可口")));
        assertEquals(List.of(), codes(BY_CODE.withText("kele 山泉")));
        assertEquals(List.of("K1"), products.find("6900000000017", 5).stream().map(ProductListItem::code).toList());
        assertEquals(List.of(), products.find(" ", 5));
    }

    @Test
    void theStoppedOnesComeLastWhereThingsAreLookedFor() {
        assertEquals("K4", products.find("K", 5).getLast().code());
        assertEquals(List.of("K1", "K2", "K3", "P1", "P2"), codes(BY_CODE.where("stopped", new ColumnTest.OneOf(List.of("0")))));
    }

    @Test
    void everyColumnCanBeOrderedFilteredAndCounted() {
        for (String column : ProductQueries.COLUMNS) {
            List<ValueCount> values = products.values(ListQuery.ALL, column, 200);
            assertEquals(6, values.stream().mapToLong(ValueCount::rows).sum(), column);
            ListQuery one = ListQuery.ALL.where(column, new ColumnTest.OneOf(List.of(values.getFirst().value()))).sortedBy(column);
            assertEquals(values.getFirst().rows(), products.page(one, 0, 1).total(), column);
        }
    }

    @Test
    void aColumnThatIsNotOfTheListIsRefused() {
        assertEquals("list.unknown-column", assertThrows(Rejected.class,
                () -> products.page(ListQuery.ALL.sortedBy("p.id; drop table product"), 0, 10)).problem().key());
    }

    private List<String> codes(ListQuery query) {
        return products.page(query, 0, 100).rows().stream().map(ProductListItem::code).toList();
    }

    private static ProductId add(Database database, String code, String name, String category,
            @Nullable String minimum) {
        return database.unitOfWork().write(() -> database.products().add(new Product(new ProductId(0), code, name, "", category,
                "", "瓶", "", UnitPrice.parse("3"), null, minimum == null ? null : Quantity.parse(minimum), 1)));
    }
}
