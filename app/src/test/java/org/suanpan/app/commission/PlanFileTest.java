package org.suanpan.app.commission;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.base.Rejected;
import org.suanpan.core.commission.PlanText;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class PlanFileTest {

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
    void aTermThatCannotBePaidByAStatementIsNotPassedOver() throws IOException {
        assertRefused("commission.plan-file-term",
                "{\"mode\":\"FLAT\",\"tiers\":[[0,0.1]],\"multiplierByTier\":{\"A\":\"1.2\"}}");
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
