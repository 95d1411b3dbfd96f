package org.suanpan.persistence.product;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Page;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.product.Packs;
import org.suanpan.core.product.Product;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.product.ProductListItem;
import org.suanpan.core.product.ProductTraits;
import org.suanpan.core.stock.Warehouse;
import org.suanpan.core.stock.WarehouseId;
import org.suanpan.persistence.Database;
import org.suanpan.persistence.HistoryShop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class ProductQueriesTest {

    @TempDir
    Path folder;

    @Test
    void productsComeByCodeWithTheirStockAndKnowTheWholeNumber() {
        try (Database database = Database.open(HistoryShop.at(folder.resolve("shop.suanpan")))) {
            assertEquals(new Page<>(List.of(new ProductListItem(new ProductId(1), "P1", "绿茶", "", "饮料", "瓶",
                    UnitPrice.parse("3"), Quantity.ZERO, Money.ZERO, new Packs("瓶", List.of()), ProductTraits.Kind.GOODS,
                    false, false)), 2), database.productQueries().list("", 0, 1));
            assertEquals(List.of("P2"),
                    database.productQueries().list("hc", 0, 10).rows().stream().map(ProductListItem::code).toList());
        }
    }

    @Test
    void codesThatDifferOnlyInCaseAreTwoProducts() {
        try (Database database = Database.openOrCreate(folder.resolve("shop.suanpan"))) {
            database.unitOfWork().write(() -> {
                database.products().add(product("85123A"));
                database.products().add(product("85123a"));
            });
            Product second = database.products().get(new ProductId(2));
            assertEquals("85123a", second.code());
            assertEquals(UnitPrice.parse("2.55"), second.price());
            assertEquals(Quantity.parse("0.5"), second.minimum());
            assertEquals("product.code-taken", assertThrows(Rejected.class,
                    () -> database.unitOfWork().write(() -> database.products().add(product("85123a")))).problem().key());
        }
    }

    @Test
    void theMainWarehouseIsAlwaysThereAndCodesAreTakenOnce() {
        try (Database database = Database.openOrCreate(folder.resolve("shop.suanpan"))) {
            database.unitOfWork().write(() -> database.warehouses().add("W2", "分仓"));
            assertEquals(List.of(new Warehouse(WarehouseId.MAIN, "W1", "主仓"),
                    new Warehouse(new WarehouseId(2), "W2", "分仓")), database.warehouses().all());
            assertEquals("warehouse.code-taken", assertThrows(Rejected.class,
                    () -> database.unitOfWork().write(() -> database.warehouses().add("W2", "另仓"))).problem().key());
        }
    }

    private static Product product(String code) {
        return new Product(new ProductId(0), code, "心形吊灯", "", "", "", "个", "", UnitPrice.parse("2.55"), null,
                Quantity.parse("0.5"), 1);
    }
}
