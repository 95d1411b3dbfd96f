package org.suanpan.persistence.trade.book;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.product.ProductId;
import org.suanpan.persistence.Sql;
import org.suanpan.persistence.TradingShop;
import org.suanpan.persistence.db.Statements;

import static org.junit.jupiter.api.Assertions.assertTrue;

/// A young file has no statistics: what every posting asks must not read the whole shop even then.
class PostingPlansTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void aNewShop() {
        file = folder.resolve("shop.suanpan");
        TradingShop.at(file).close();
        Sql.run(file, "analyze", "delete from sqlite_stat1");
    }

    @Test
    void goodsAreFoundWarehouseByWarehouse() {
        List<String> plan = plan(MovementMapper.class, "there", Map.of("product", new ProductId(1)));
        assertTrue(plan.stream().anyMatch(step -> step.contains("(warehouse_id=? AND product_id=?)")), plan.toString());
    }

    @Test
    void firstAndLastDayOfACustomerAreFoundAmongItsOwnDocuments() {
        List<String> plan = plan(KeptSalesMapper.class, "spanCustomer", Map.of("customer", 2));
        List<String> steps = plan.stream().filter(step -> step.contains(" d USING") || step.endsWith(" d")).toList();
        assertTrue(steps.size() >= 2, plan.toString());
        steps.forEach(step -> assertTrue(step.contains("document_customer (customer_id=?"), plan.toString()));
    }

    private List<String> plan(Class<?> mapper, String id, Map<String, Object> arguments) {
        return Sql.column(file, "explain query plan " + Statements.sql(mapper, id, arguments));
    }
}
