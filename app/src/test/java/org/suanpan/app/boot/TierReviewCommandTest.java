package org.suanpan.app.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// A review as the command line tells it: every figure of a customer, his own rhythm beside the fixed days.
class TierReviewCommandTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);
    private static final String MODEL = "model";

    @TempDir
    Path folder;

    private CommandStage stage;

    @BeforeEach
    void set() {
        stage = new CommandStage(folder, TODAY);
    }

    @Test
    void everyCustomerHasAllFiguresAndHisOwnRhythm() throws IOException {
        importSales(2);
        Map<String, Object> review = stage.json("tiers", "review", "--as-of", "2026-03-05");
        Map<String, Object> customer = CommandStage.rows(review, "customers").getFirst();
        assertTrue(customer.keySet().containsAll(List.of("customer", "tier", "score", "lifecycle", "r", "f", "m", "recency_days",
                "orders", "amount", "reasons")), customer.toString());
        assertEquals("SLEEPING 40 ACTIVE 90.0", customer.get("lifecycle") + " " + customer.get("recency_days") + " "
                + customer.get("lifecycle_by_rhythm") + " " + customer.get("median_gap_days"));
        assertNull(customer.get("p_alive"));
        assertTrue(customer.get("reasons").toString().contains("按他自己的节奏：活跃（平时 90 天一单"), customer.toString());
        assertEquals(false, ((Map<?, ?>) review.get(MODEL)).get("reliable"));
        assertTrue(((Map<?, ?>) review.get(MODEL)).get("note").toString().startsWith("下过第二单的客户只有 2 位"));
        assertEquals(Map.of("A", 2, "SLEEPING", 2), review.get("counts"));
    }

    @Test
    void enoughCustomersWhoCameBackSayHowLikelyEachIsStillThere() throws IOException {
        importSales(60);
        assertEquals(0, stage.run("tiers", "review", "--as-of", "2026-03-05", "--apply"));
        Map<String, Object> review = stage.json("tiers", "review", "--as-of", "2026-03-05");
        Map<String, Object> customer = CommandStage.rows(review, "customers").getFirst();
        double alive = ((Number) customer.get("p_alive")).doubleValue();
        assertTrue(alive > 0 && alive < 1, customer.toString());
        assertTrue(((Number) customer.get("expected_orders_90_days")).doubleValue() > 0, customer.toString());
        assertTrue(customer.get("reasons").toString().contains("已 40 天没来：还在的可能 "), customer.toString());
        Map<?, ?> model = (Map<?, ?>) review.get(MODEL);
        assertEquals("true 2026-03-05 60", model.get("reliable") + " " + model.get("as_of") + " " + model.get("customers"));
        assertEquals(0, stage.run("--lang", "en", "tiers", "review", "--as-of", "2026-03-05"));
        assertTrue(stage.told().contains("comes from the orders of 60 customers up to 2026-03-05"), stage.told());
    }

    @Test
    void aReviewOfADayToComeIsRefusedInOneSentenceAndNothingIsKept() throws IOException {
        importSales(2);
        assertEquals(1, stage.run("tiers", "review", "--as-of", "2026-03-06", "--apply"));
        assertEquals("未来还没到：2026-03-06 晚于今天 2026-03-05，不能保存评定。只看结果不保存是可以的。", stage.said());
        assertEquals(0, stage.run("tiers", "review", "--as-of", "2026-03-05", "--apply"));
        assertTrue(stage.told().contains("A: 2") && stage.told().contains("沉睡: 2"), stage.told());
    }

    @Test
    void theListOfTiersIsOfTheDayAsked() throws IOException {
        importSales(2);
        stage.run("tiers", "review", "--as-of", "2026-02-01", "--apply");
        stage.run("tiers", "review", "--as-of", "2026-03-05", "--apply");
        assertEquals("ACTIVE", CommandStage.rows(stage.json("list", "tiers", "--as-of", "2026-02-20"), "rows").getFirst().get("lifecycle"));
        assertEquals("SLEEPING", CommandStage.rows(stage.json("list", "tiers", "--as-of", "2026-03-05"), "rows").getFirst().get("lifecycle"));
        assertEquals("", CommandStage.rows(stage.json("list", "tiers", "--as-of", "2026-01-31"), "rows").getFirst().get("tier"));
        assertEquals(2, stage.run("list", "tiers", "--as-of", "2026-13-01"));
    }

    /// Each customer ordered five times, every 90 days, last 40 days ago; some more often, and some of them no longer.
    private void importSales(int customers) throws IOException {
        StringBuilder sales = new StringBuilder("单号,日期,客户编码,客户名称,商品编码,商品名称,数量,单价,金额,成本金额\n");
        int number = 0;
        for (int customer = 0; customer < customers; customer++) {
            int gap = customer % 3 == 0 || customers == 2 ? 90 : 21 + customer;
            int silent = customer % 3 == 1 && customers > 2 ? 340 : 40;
            for (int order = 0; order < 5; order++) {
                sales.append("D%d,%s,C%02d,客户%02d,P1,绿茶,1,10.00,10.00,7.00\n".formatted(++number,
                        TODAY.minusDays(silent + (long) gap * order), customer, customer));
            }
        }
        stage.run("import", Files.writeString(folder.resolve("sales.csv"), sales).toString(), "--as", "sales-history");
    }
}
