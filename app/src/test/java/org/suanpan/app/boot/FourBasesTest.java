package org.suanpan.app.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// One month counted by sales, margin, quantity and money in, and by rates of single products, customers and people; every figure
/// was worked out by hand.
class FourBasesTest {

    private static final List<String> STORY = List.of(
            "{\"do\":\"product\",\"code\":\"P\",\"name\":\"绿茶\",\"unit\":\"盒\",\"units\":[{\"unit\":\"箱\",\"of\":12}],\"category\":\"茶\"}",
            "{\"do\":\"product\",\"code\":\"Q\",\"name\":\"茶具\",\"unit\":\"套\",\"category\":\"器/茶具\"}",
            "{\"do\":\"product\",\"code\":\"W\",\"name\":\"散茶\",\"unit\":\"斤\",\"category\":\"散货\"}",
            "{\"do\":\"supplier\",\"code\":\"S1\",\"name\":\"茶厂\"}",
            "{\"do\":\"rep\",\"code\":\"R1\",\"name\":\"李娜\"}",
            "{\"do\":\"rep\",\"code\":\"R2\",\"name\":\"王强\"}",
            "{\"do\":\"customer\",\"code\":\"C1\",\"name\":\"安康超市\",\"credit_days\":30}",
            "{\"do\":\"customer\",\"code\":\"C2\",\"name\":\"白鹭便利店\",\"credit_days\":30}",
            "{\"do\":\"purchase\",\"date\":\"2026-01-02\",\"supplier\":\"S1\",\"lines\":[{\"product\":\"P\",\"qty\":\"1000\",\"price\":\"5.00\"},"
                    + "{\"product\":\"Q\",\"qty\":\"100\",\"price\":\"50.00\"},{\"product\":\"W\",\"qty\":\"100\",\"price\":\"20.00\"}]}",
            // 10 cases of 12 for 1,200.00, 10 sets for 800.00, two boxes given away.
            "{\"do\":\"sale\",\"date\":\"2026-01-05\",\"customer\":\"C1\",\"rep\":\"R1\",\"lines\":[{\"product\":\"P\",\"unit\":\"箱\",\"qty\":\"10\",\"price\":\"120.00\"},"
                    + "{\"product\":\"Q\",\"qty\":\"10\",\"price\":\"80.00\"},{\"product\":\"P\",\"qty\":\"2\",\"gift\":true}],\"ref\":\"s\"}",
            "{\"do\":\"sale\",\"date\":\"2026-01-08\",\"customer\":\"C2\",\"rep\":\"R1\",\"lines\":[{\"product\":\"W\",\"qty\":\"2.5\",\"price\":\"40.00\"}]}",
            // One case comes back.
            "{\"do\":\"sales-return\",\"date\":\"2026-01-12\",\"of\":\"s\",\"lines\":[{\"line\":1,\"qty\":\"1\"}]}",
            "{\"do\":\"sale\",\"date\":\"2026-01-20\",\"customer\":\"C2\",\"rep\":\"R2\",\"lines\":[{\"product\":\"P\",\"qty\":\"50\",\"price\":\"10.00\"}]}",
            "{\"do\":\"receipt\",\"date\":\"2026-01-25\",\"customer\":\"C1\",\"cash\":\"990.00\"}");
    private static final String RATES = "\"tables\":{\"茶\":{\"mode\":\"FLAT\",\"tiers\":[[0,\"0.02\"]]},\"器\":{\"mode\":\"FLAT\",\"tiers\":[[0,\"0.03\"]]}}";

    @TempDir
    Path folder;

    private CommandStage stage;

    @BeforeEach
    void tell() throws IOException {
        stage = new CommandStage(folder, LocalDate.of(2026, 3, 5));
        stage.tell(STORY);
    }

    @Test
    void salesCountNetOfReturns() throws IOException {
        // 1,200.00 + 800.00 + 100.00 − 120.00 = 1,980.00 at 2 %
        assertEquals(List.of("R1 1980.00 39.60", "R2 500.00 10.00"), run("{\"rate\":\"0.02\"}"));
    }

    @Test
    void marginCountsLessTheCostOfWhatLeft() throws IOException {
        // 1,980.00 − (108 × 5.00 + 10 × 50.00 + 2.5 × 20.00 + two boxes given away 10.00) = 880.00; R2 500.00 − 250.00
        assertEquals(List.of("R1 880.00 88.00", "R2 250.00 25.00"), run("{\"measure\":\"GROSS_PROFIT\",\"rate\":\"0.1\"}"));
    }

    @Test
    void quantityCountsInBaseUnitsWithoutGiftsAndLessReturns() throws IOException {
        // 10 × 12 − 12 boxes + 10 sets + 2.5 jin = 120.5 units: 100 × 0.50 + 20.5 × 0.80
        String plan = "{\"measure\":\"QUANTITY\",\"mode\":\"MARGINAL\",\"tiers\":[[0,\"0.5\"],[100,\"0.8\"]]}";
        assertEquals(List.of("R1 1980.00 66.40", "R2 500.00 25.00"), run(plan));
        assertEquals(List.of("120.5", "50"), lines(plan).stream().map(line -> line.get("quantity")).toList());
        assertEquals("数量 120.5，分档 50.00 + 16.40，提成 66.40 元，每单位约 0.551037 元", lines(plan).getFirst().get("reason"));
    }

    @Test
    void moneyInCountsTheParts() throws IOException {
        // 990.00 of the 2,000.00 the first sale came to
        assertEquals(List.of("R1 990.00 29.70", "R2 0.00 0.00"), run("{\"basis\":\"COLLECTION\",\"rate\":\"0.03\"}"));
        assertEquals(1, stage.run("commission", "run", "--month", "2026-01", "--plan", plan("{\"basis\":\"COLLECTION\",\"measure\":\"QUANTITY\",\"rate\":\"1\"}")));
        assertEquals("按数量算的方案只能出库即计。请把“什么时候计”改成出库即计。", stage.said());
    }

    @Test
    void ordersCountWhenTheyArePlaced() throws IOException {
        stage.tell(List.of("{\"do\":\"order\",\"date\":\"2026-01-28\",\"customer\":\"C2\",\"rep\":\"R2\",\"lines\":[{\"product\":\"P\",\"qty\":\"30\",\"price\":\"10.00\"}],\"ref\":\"o\"}",
                "{\"do\":\"deliver\",\"date\":\"2026-02-03\",\"of\":\"o\",\"lines\":[{\"line\":1,\"qty\":\"20\"}]}"));
        // 500.00 + 300.00, of which 100.00 wait
        assertEquals(List.of("R1 1980.00 59.40", "R2 800.00 24.00"), run("{\"basis\":\"ORDER\",\"rate\":\"0.03\"}"));
        assertEquals(List.of("R1 1980.00 59.40", "R2 500.00 15.00"), run("{\"basis\":\"DELIVERY\",\"rate\":\"0.03\"}"));
        assertEquals(List.of("R1 1980.00 60.25", "R2 800.00 40.00"), run("{\"basis\":\"ORDER\",\"measure\":\"QUANTITY\",\"rate\":\"0.5\"}"));
    }

    @Test
    void quantityGoesThroughGateWeightsSharesQuartersAndAChangeOfPlan() throws IOException {
        String quantity = "{\"measure\":\"QUANTITY\",\"mode\":\"FLAT\",\"tiers\":[[0,\"0.5\"]],";
        // 120.5 units reach the gate of 100, 50 do not; the cap cuts 60.25
        assertEquals(List.of("R1 1980.00 60.00", "R2 500.00 0.00"), run(quantity + "\"quota\":\"100\",\"gateAttainment\":\"1\",\"cap\":\"60.00\"}"));
        // 170.5 units in all, seven tenths and three tenths
        assertEquals(List.of("R1 1736.00 59.68", "R2 744.00 25.58"), run(quantity
                + "\"shares\":[{\"person\":\"R1\",\"share\":\"0.7\"},{\"person\":\"R2\",\"share\":\"0.3\"}]}"));
        // both customers are new: everything twice
        assertEquals(List.of("R1 1980.00 120.50", "R2 500.00 50.00"), run(quantity + "\"newCustomerMultiplier\":\"2\"}"));
        // 118 units before the 8th (the return belongs to its sale), 2.5 at one yuan after it
        assertEquals(List.of("R1 1980.00 61.50", "R2 500.00 50.00"), run("{\"measure\":\"QUANTITY\",\"policy\":\"RESTART\",\"changeDate\":\"2026-01-08\","
                + "\"v1\":{\"mode\":\"FLAT\",\"tiers\":[[0,\"0.5\"]]},\"v2\":{\"mode\":\"FLAT\",\"tiers\":[[0,\"1\"]]}}"));
        assertEquals(List.of("R1 1980.00 36.15", "R2 500.00 10.00"), run("{\"measure\":\"QUANTITY\",\"policy\":\"CUMULATIVE\","
                + "\"tiers\":[[0,\"1\"]],\"mode\":\"FLAT\",\"quarterly\":{\"mode\":\"WHOLE\",\"tiers\":[[0,\"0.2\"],[120,\"0.3\"]]}}"));
    }

    @Test
    void aLateReturnTakesBackWhatItsUnitsEarned() throws IOException {
        String path = plan("{\"measure\":\"QUANTITY\",\"mode\":\"MARGINAL\",\"tiers\":[[0,\"0.5\"],[100,\"0.8\"]]}");
        Map<String, Object> frozen = stage.json("commission", "run", "--month", "2026-01", "--plan", path, "--settle");
        stage.tell(List.of("{\"do\":\"sales-return\",\"date\":\"2026-02-02\",\"customer\":\"C1\",\"rep\":\"R1\",\"lines\":[{\"product\":\"P\",\"qty\":\"1\",\"price\":\"10.00\"}]}"));
        stage.tell(List.of("{\"do\":\"sale\",\"date\":\"2026-01-30\",\"customer\":\"C1\",\"rep\":\"R1\",\"lines\":[{\"product\":\"Q\",\"qty\":\"3\",\"price\":\"80.00\"}]}"));
        Map<String, Object> february = CommandStage.rows(stage.json("commission", "run", "--month", "2026-02", "--plan", path), "statements").getFirst();
        // one box comes back in February: −0.50; three sets more in January: 123.5 units, 50.00 + 18.80 − 66.40 paid
        assertEquals(List.of("2026-02 -1 -0.50 -0.50", "2026-01 123.5 68.80 2.40"), CommandStage.rows(february, "lines").stream()
                .map(line -> line.get("origin_month") + " " + line.get("quantity") + " " + line.get("earned") + " " + line.get("due")).toList());
        assertEquals(CommandStage.rows(frozen, "statements"), CommandStage.rows(stage.json("commission", "run", "--month", "2026-01"), "statements"));
        assertEquals(true, stage.json("check").get("ok"));
    }

    @Test
    void theRateOfAPersonGoesBeforeTheCustomersTheProductsAndTheCategorys() throws IOException {
        // tea 1,080.00 at 2 %, sets 800.00 at 3 % because 器/茶具 lies in 器, the rest 100.00 at 1 %
        assertEquals(List.of("R1 1980.00 46.60", "R2 500.00 10.00"), run("{\"rate\":\"0.01\"," + RATES + "}"));
        // the sets at the product's 4 %
        String product = "\"productTables\":{\"Q\":{\"mode\":\"FLAT\",\"tiers\":[[0,\"0.04\"]]}}";
        assertEquals(List.of("R1 1980.00 54.60", "R2 500.00 10.00"), run("{\"rate\":\"0.01\"," + RATES + "," + product + "}"));
        // everything to the second customer at 5 %, tea as well
        String customer = "\"customerTables\":{\"C2\":{\"mode\":\"FLAT\",\"tiers\":[[0,\"0.05\"]]}}";
        assertEquals(List.of("R1 1980.00 58.60", "R2 500.00 25.00"), run("{\"rate\":\"0.01\"," + RATES + "," + product + "," + customer + "}"));
        // one person has 3 % on everything
        assertEquals(List.of("R1 1980.00 58.60", "R2 500.00 15.00"), run("{\"rate\":\"0.01\"," + RATES + "," + product + "," + customer
                + ",\"people\":{\"R2\":{\"tiers\":[[0,\"0.03\"]]}}}"));
        // by quantity: 108 boxes at 0.10, 10 sets at 2.00, 2.5 jin at 1.00
        assertEquals(List.of("R1 1980.00 33.30", "R2 500.00 5.00"), run("{\"measure\":\"QUANTITY\",\"rate\":\"1\",\"tables\":{\"茶\":{\"mode\":\"FLAT\","
                + "\"tiers\":[[0,\"0.1\"]]}},\"productTables\":{\"Q\":{\"mode\":\"FLAT\",\"tiers\":[[0,\"2\"]]}}}"));
    }

    @Test
    void whatHasNoRateOfItsOwnFillsTheBracketsTogether() throws IOException {
        // sets and loose tea, 900.00 together: 500.00 at 1 % and 400.00 at 2 %
        assertEquals(List.of("R1 1980.00 13.00", "R2 500.00 0.00"), run("{\"mode\":\"MARGINAL\",\"tiers\":[[0,\"0.01\"],[500,\"0.02\"]],"
                + "\"tables\":{\"茶\":{\"mode\":\"FLAT\",\"tiers\":[[0,\"0\"]]}}}"));
    }

    private List<Map<String, Object>> lines(String json) throws IOException {
        List<Map<String, Object>> lines = new ArrayList<>();
        for (Map<String, Object> statement : CommandStage.rows(stage.json("commission", "run", "--month", "2026-01", "--plan", plan(json)), "statements")) {
            lines.addAll(CommandStage.rows(statement, "lines"));
        }
        return lines;
    }

    private List<String> run(String json) throws IOException {
        return CommandStage.rows(stage.json("commission", "run", "--month", "2026-01", "--plan", plan(json)), "statements").stream()
                .map(s -> s.get("rep") + " " + s.get("base") + " " + s.get("total")).toList();
    }

    private String plan(String json) throws IOException {
        return Files.writeString(folder.resolve("plan.json"), json).toString();
    }
}
