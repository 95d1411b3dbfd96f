package org.suanpan.app.boot;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// What to buy, from how a shop sold and stands.
class ReplenishCommandTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    @TempDir
    Path folder;

    private CommandStage stage;

    /// Tea sells ten a month for half a year and is bought from one supplier; cups were bought once and never sold.
    @BeforeEach
    void tell() throws IOException {
        List<String> story = new ArrayList<>(List.of(
                "{\"do\":\"product\",\"code\":\"P\",\"name\":\"绿茶\",\"unit\":\"盒\",\"lead_days\":10}",
                "{\"do\":\"product\",\"code\":\"Q\",\"name\":\"茶杯\",\"unit\":\"只\"}",
                "{\"do\":\"supplier\",\"code\":\"S1\",\"name\":\"茶厂\"}",
                "{\"do\":\"customer\",\"code\":\"C1\",\"name\":\"安康超市\"}",
                "{\"do\":\"purchase\",\"date\":\"2026-01-01\",\"supplier\":\"S1\",\"lines\":[{\"product\":\"P\",\"qty\":\"64\",\"price\":\"5.00\"},{\"product\":\"Q\",\"qty\":\"5\",\"price\":\"2.00\"}]}"));
        for (int period = 0; period < 6; period++) {
            story.add("{\"do\":\"sale\",\"date\":\"%s\",\"customer\":\"C1\",\"lines\":[{\"product\":\"P\",\"qty\":\"10\",\"price\":\"8.00\"}]}"
                    .formatted(TODAY.minusDays(10L + 30L * period)));
        }
        stage = new CommandStage(folder, TODAY);
        stage.tell(story);
    }

    @Test
    void aProposalCarriesItsFormulaAndNumbers() {
        List<Map<String, Object>> lines = lines();
        assertEquals(1, lines.size());
        Map<String, Object> tea = lines.getFirst();
        // d = 10/30, L = 10, σL = 2.5, z(0.98) = 2.0537: SS = 2.0537 · 0.3333 · 2.5 = 1.71, ROP = 3.33 + 1.71 = 5.04
        assertEquals("P 4 0 0 0.333 2 6 9 5", tea.get("product") + " " + tea.get("on_hand") + " " + tea.get("reserved") + " "
                + tea.get("on_order") + " " + tea.get("demand") + " " + tea.get("safety_stock") + " " + tea.get("reorder_point") + " "
                + tea.get("up_to") + " " + tea.get("proposed"));
        assertEquals("日均 0.333（平稳，取近 6 个 30 天的平均），到货 10±2.5 天，服务水平 98%：安全库存 2，补货点 6，补到 9；"
                + "现存 4 + 在途 0 − 占用 0 − 欠货 0 = 4，不高于补货点，订 5", tea.get("why"));
    }

    @Test
    void draftsAreWrittenBySupplierAndNothingIsOrderedTwice() {
        Map<String, Object> ordered = stage.json("replenish", "--as-of", TODAY.toString(), "--order");
        assertEquals(1, ((List<?>) ordered.get("drafts")).size());
        assertEquals(List.of(), lines());
        assertEquals(0, stage.run("--lang", "en", "replenish"));
        assertTrue(stage.told().contains("Nothing needs to be bought as of 2026-06-30."), stage.told());
    }

    @Test
    void customersOrdersLowerThePositionAndAnEarlierDayKnowsNothingOfThem() throws IOException {
        assertEquals(List.of(), CommandStage.rows(stage.json("replenish", "--as-of", "2026-03-01"), "lines"));
        stage.tell(List.of("{\"do\":\"order\",\"date\":\"2026-06-30\",\"customer\":\"C1\",\"lines\":[{\"product\":\"P\",\"qty\":\"7\",\"price\":\"8.00\"}]}"));
        Map<String, Object> tea = lines().getFirst();
        assertEquals("7 -3 12", tea.get("reserved") + " " + tea.get("position") + " " + tea.get("proposed"));
        assertEquals("5", CommandStage.rows(stage.json("replenish", "--as-of", "2026-06-29"), "lines").getFirst().get("proposed"));
    }

    private List<Map<String, Object>> lines() {
        return CommandStage.rows(stage.json("replenish", "--as-of", TODAY.toString()), "lines");
    }
}
