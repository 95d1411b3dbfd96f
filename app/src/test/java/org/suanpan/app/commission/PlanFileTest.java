package org.suanpan.app.commission;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.base.Rejected;
import org.suanpan.core.commission.CommissionPlan;
import org.suanpan.core.commission.PlanText;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class PlanFileTest {

    private static final String STANDARD = "MARGINAL AMOUNT REVENUE 0:0.02 100000:0.03 300000:0.05";

    @TempDir
    Path folder;

    @Test
    void aPlanReadsTheKeysOfTheGoldenRows() throws IOException {
        assertPlan("MARGINAL ATTAINMENT REVENUE 0:0.04 1:0.06 1.2:0.08 quota=200000.00", """
                {"mode":"MARGINAL","unit":"ATTAINMENT","tiers":[["0","0.04"],["1","0.06"],["1.2","0.08"]],
                 "base":"262000.00","quota":"200000.00"}""");
    }

    @Test
    void unitAndMeasureMayBeLeftOutAndFiguresMayBeNumbers() throws IOException {
        assertPlan("FLAT AMOUNT REVENUE 0:0.02", "{\"mode\":\"flat\",\"tiers\":[[0,0.02]]}");
        assertPlan("FLAT AMOUNT GROSS_PROFIT 0:0.1",
                "{\"mode\":\"FLAT\",\"measure\":\"GROSS_PROFIT\",\"tiers\":[[0,0.1]]}");
    }

    @Test
    void whatStandsAroundTheBracketsIsReadToo() throws IOException {
        assertPlan("MARGINAL AMOUNT REVENUE 0:0.02 quota=200000.00 gate=DEADBAND:0.6 cap=9000.00 floor=1500.00", """
                {"mode":"MARGINAL","tiers":[["0","0.02"]],"base":"150000.00","quota":"200000.00",
                 "gateAttainment":"0.6","gateType":"DEADBAND","cap":"9000.00","floor":1500}""");
        assertPlan("FLAT AMOUNT GROSS_PROFIT 0:0.1 losses=NONE",
                "{\"mode\":\"FLAT\",\"measure\":\"GROSS_PROFIT\",\"gpFloor\":\"NONE\",\"tiers\":[[0,0.1]]}");
        assertPlan("FLAT AMOUNT REVENUE 0:0.03", "{\"rate\":\"0.03\",\"netAmount\":\"10000.00\",\"receipts\":[]}");
        assertPlan("WHOLE AMOUNT REVENUE 0:0.02 5:0.03",
                "{\"tierMode\":\"WHOLE\",\"tiers\":[[0,0.02],[5,0.03]],\"base\":\"1\",\"maintenance\":\"0.00\"}");
    }

    @Test
    void theTermsOfEveryKindOfRowAreRead() throws IOException {
        assertTerms("{\"mode\":\"FLAT\",\"tiers\":[[0,0.1]],\"multiplierByTier\":{\"A\":\"1.2\"},\"lines\":[{\"id\":\"SO1\"}]}",
                "FLAT AMOUNT REVENUE 0:0.1", Map.of("multiplierByTier.A", "1.2"));
        assertTerms("{\"tables\":{\"耗材\":{\"mode\":\"FLAT\",\"tiers\":[[\"0\",\"0.015\"]]}},\"lines\":[]}",
                "FLAT AMOUNT REVENUE 0:0", Map.of("tables.耗材.mode", "FLAT", "tables.耗材.tiers.0.0", "0", "tables.耗材.tiers.0.1", "0.015"));
        assertTerms("{\"commissionRate\":\"0.03\",\"table\":[{\"fromDays\":\"-9\",\"bonusRate\":\"0.005\",\"penaltyOfCommission\":\"0\"}],\"receipts\":[]}",
                "FLAT AMOUNT REVENUE 0:0.03", Map.of("commissionRate", "0.03", "table.0.fromDays", "-9", "table.0.bonusRate", "0.005",
                        "table.0.penaltyOfCommission", "0"));
        assertTerms("{\"policy\":{\"windowDays\":90,\"upliftRate\":\"0.01\"},\"facts\":{\"daysSinceFirstOrder\":91}}",
                STANDARD, Map.of("policy.windowDays", "90", "policy.upliftRate", "0.01"));
        assertTerms("{\"policy\":{\"perWoken\":\"50.00\"},\"customers\":[{\"id\":\"K1\",\"tier\":\"A\",\"satisfaction\":\"4.6\"}]}",
                STANDARD, Map.of("policy.perWoken", "50.00", "customers.0.id", "K1", "customers.0.satisfaction", "4.6"));
        assertTerms("{\"amount\":\"100.00\",\"shares\":[{\"person\":\"张三\",\"share\":\"1\"}]}", STANDARD,
                Map.of("shares.0.person", "张三", "shares.0.share", "1"));
        assertTerms("{\"policy\":{\"wageDeduction\":true,\"maxPctOfWage\":\"0.2\"},\"facts\":{\"negativeBalance\":\"1\",\"otherWageThisMonth\":\"6000.00\"}}",
                STANDARD, Map.of("policy.wageDeduction", "true", "policy.maxPctOfWage", "0.2", "facts.otherWageThisMonth", "6000.00"));
        assertTerms("{\"type\":\"PCT_OF_BASE\",\"rate\":\"0.003\",\"members\":[{\"person\":\"张三\",\"base\":\"1.00\",\"rate\":\"0.02\"}]}",
                STANDARD, Map.of("type", "PCT_OF_BASE", "overrideRate", "0.003", "members.0.person", "张三", "members.0.rate", "0.02"));
        assertTerms("{\"type\":\"RECOVERABLE\",\"draw\":\"3000.00\",\"earned\":[\"1000.00\"]}", STANDARD,
                Map.of("type", "RECOVERABLE", "draw", "3000.00"));
        assertTerms("{\"policy\":\"CUMULATIVE\",\"monthly\":{\"mode\":\"WHOLE\",\"tiers\":[[\"0\",\"0.02\"]]},\"bases\":[]}",
                "WHOLE AMOUNT REVENUE 0:0.02", Map.of("policy", "CUMULATIVE", "monthly.mode", "WHOLE", "monthly.tiers.0.0", "0",
                        "monthly.tiers.0.1", "0.02"));
        assertTerms("{\"policy\":\"RESTART\",\"v2\":{\"mode\":\"FLAT\",\"tiers\":[[\"0\",\"0.05\"]]},\"baseUnderV1\":\"1\"}",
                "FLAT AMOUNT REVENUE 0:0.05", Map.of("policy", "RESTART", "v2.mode", "FLAT", "v2.tiers.0.0", "0", "v2.tiers.0.1", "0.05"));
        assertTerms("{\"rate\":\"0.03\",\"handoverDate\":\"2026-03-01\",\"shareForOpenOrders\":{\"old\":\"0.7\",\"new\":\"0.3\"}}",
                "FLAT AMOUNT REVENUE 0:0.03", Map.of("handoverDate", "2026-03-01", "shareForOpenOrders.old", "0.7", "shareForOpenOrders.new", "0.3"));
        assertTerms("{\"tierMode\":\"FLAT\",\"tiers\":[[0,0.1]],\"kpiFactor\":\"1.05\",\"cap\":\"6000.00\"}",
                "FLAT AMOUNT REVENUE 0:0.1", Map.of("kpiFactor", "1.05", "statementCap", "6000.00"));
    }

    private void assertTerms(String json, String brackets, Map<String, String> terms) throws IOException {
        CommissionPlan plan = PlanFile.read(file(json));
        assertEquals(terms, plan.terms().values());
        assertEquals(brackets, PlanText.of(plan).replaceAll(" terms=.*", ""));
        assertEquals(plan, PlanText.parse(PlanText.of(plan)));
    }

    @Test
    void aKeyNobodyKnowsIsNotPassedOver() throws IOException {
        assertRefused("commission.plan-file-term",
                "{\"mode\":\"FLAT\",\"tiers\":[[0,0.1]],\"multiplierByTeir\":{\"A\":\"1.2\"}}");
        assertRefused("commission.plan-losses-by-line",
                "{\"mode\":\"FLAT\",\"tiers\":[[0,0.1]],\"gpFloor\":\"LINE\"}");
    }

    @Test
    void whatIsNoPlanIsRefusedInOneSentence() throws IOException {
        assertRefused("commission.plan-file-not-json", "{\"mode\":");
        assertRefused("commission.plan-file-lacks-keys", "{}");
        assertRefused("commission.plan-bad-bracket", "{\"mode\":\"FLAT\",\"tiers\":[7]}");
        assertRefused("commission.plan-unknown-word", "{\"mode\":\"NEVER\",\"tiers\":[[\"0\",\"0.1\"]]}");
        assertEquals("commission.plan-file-missing", assertThrows(Rejected.class,
                () -> PlanFile.read(folder.resolve("gone.json"))).problem().key());
    }

    private void assertPlan(String text, String json) throws IOException {
        assertEquals(text, PlanText.of(PlanFile.read(file(json))));
    }

    private void assertRefused(String key, String json) throws IOException {
        Path file = file(json);
        assertEquals(key, assertThrows(Rejected.class, () -> PlanFile.read(file)).problem().key());
    }

    private Path file(String json) throws IOException {
        return Files.writeString(folder.resolve("plan.json"), json);
    }
}
