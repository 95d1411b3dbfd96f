package org.suanpan.app.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Rate;
import org.suanpan.core.goal.score.ScoreCard;
import org.suanpan.core.goal.score.ScoreMetric;
import org.suanpan.core.staff.Here;
import org.suanpan.core.staff.Person;
import org.suanpan.core.staff.Role;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// Targets and scores on the command line, on 2026-03-05.
class GoalCommandTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);
    private static final List<String> STORY = List.of(
            "{\"do\":\"product\",\"code\":\"P\",\"name\":\"绿茶\",\"unit\":\"盒\"}",
            "{\"do\":\"supplier\",\"code\":\"S1\",\"name\":\"茶厂\"}",
            "{\"do\":\"rep\",\"code\":\"R1\",\"name\":\"李娜\"}",
            "{\"do\":\"rep\",\"code\":\"R2\",\"name\":\"王强\"}",
            "{\"do\":\"customer\",\"code\":\"C1\",\"name\":\"安康超市\"}",
            "{\"do\":\"purchase\",\"date\":\"2025-12-02\",\"supplier\":\"S1\",\"lines\":[{\"product\":\"P\",\"qty\":\"1000\",\"price\":\"5.00\"}]}",
            "{\"do\":\"sale\",\"date\":\"2026-03-02\",\"customer\":\"C1\",\"rep\":\"R1\",\"lines\":[{\"product\":\"P\",\"qty\":\"200\",\"price\":\"10.00\"}]}",
            "{\"do\":\"receipt\",\"date\":\"2026-03-03\",\"customer\":\"C1\",\"cash\":\"1000.00\"}");

    @TempDir
    Path folder;

    private CommandStage stage;

    @BeforeEach
    void tell() throws IOException {
        stage = new CommandStage(folder, TODAY);
        stage.tell(STORY);
    }

    @Test
    void targetsAreSharedOutSetAndShown() throws IOException {
        assertEquals(0, stage.run("targets", "spread", "--by", "equal"));
        stage.run("targets", "set", "--who", "company", "--value", "24000");
        assertEquals(List.of("company 24000.00 false 2000.00", "R1 12000.00 false 2000.00", "R2 12000.00 false 0.00"), rows("--year", "2026"));
        stage.run("targets", "set", "--who", "R1", "--month", "2026-03", "--value", "500.50");
        assertEquals(List.of("company 2000.00 false 2000.00", "R1 500.50 true 2000.00", "R2 1499.50 false 0.00"), rows("--month", "2026-03"));
        assertEquals(1, stage.run("targets", "set", "--who", "R1", "--month", "2026-03", "--value", "2000.01"));
        assertEquals("锁定的目标合计 2000.01，超过上级目标 2000.00。请放开一个锁定，或提高上级目标。", stage.said());
        assertEquals(1, stage.run("targets", "set", "--who", "R9", "--value", "1"));
        assertEquals(0, stage.run("targets", "set", "--who", "R1", "--month", "2026-03", "--unlock"));
        assertEquals("3", String.valueOf(stage.json("targets", "show", "--version-number", "3").get("version")));
    }

    @Test
    void aProductGroupHasTargetsOfItsOwn() throws IOException {
        stage.run("targets", "spread", "--by", "equal", "--group", "饮料");
        stage.run("targets", "set", "--who", "company", "--value", "1200", "--group", "饮料");
        assertEquals("饮料", stage.json("targets", "show", "--group", "饮料").get("group"));
        assertEquals(List.of("company 1200.00 false 0.00", "R1 600.00 false 0.00", "R2 600.00 false 0.00"), rows("--year", "2026", "--group", "饮料"));
        assertEquals(List.of("company 0.00 false 2000.00"), rows("--year", "2026"));
        assertEquals(1, stage.run("targets", "show", "--metric", "collected", "--group", "饮料"));
        assertEquals("按品类只能定净销售额和毛利的目标。请选“全部商品”，或换一个指标。", stage.said());
    }

    @Test
    void aClerkIsRefusedAndASalespersonReadsHisOwnCard() throws IOException {
        try (OpenShop shop = opener().open(stage.store(), false)) {
            shop.pool().staff().add(Person.of("老板", Role.OWNER), "2468", Actor.OWNER);
            shop.pool().staff().add(Person.of("小王", Role.CLERK), "", Actor.OWNER);
            shop.pool().staff().add(Person.of("小李", Role.CLERK).role(Role.SALES, shop.salesReps().byCode("R1").orElseThrow().id()), "", Actor.OWNER);
        }
        assertEquals(1, stage.run("targets", "show", "--user", "小王"));
        assertEquals("别人的目标和考核只有老板指定的人能看。", stage.said());
        assertEquals(1, stage.run("targets", "show", "--user", "小李"));
        assertEquals(List.of(), CommandStage.rows(stage.json("scores", "show", "--user", "小王"), "cards"));
        assertEquals(List.of("R1"), CommandStage.rows(stage.json("scores", "show", "--user", "小李"), "cards").stream().map(card -> card.get("rep")).toList());
    }

    @Test
    void thePlanTakesItsFactorFromTheScorecard() throws IOException {
        try (OpenShop shop = opener().open(stage.store(), false)) {
            shop.pool().goals().scores().change(List.of(new ScoreCard.Item(ScoreMetric.NEW_CUSTOMERS, Rate.parse("100"), Rate.ONE)), Here.OWNER);
        }
        stage.tell(List.of("{\"do\":\"customer\",\"code\":\"C2\",\"name\":\"白鹭\"}",
                "{\"do\":\"sale\",\"date\":\"2026-04-02\",\"customer\":\"C2\",\"rep\":\"R2\",\"lines\":[{\"product\":\"P\",\"qty\":\"200\",\"price\":\"10.00\"}]}",
                "{\"do\":\"receipt\",\"date\":\"2026-04-03\",\"customer\":\"C2\",\"cash\":\"1000.00\"}",
                "{\"do\":\"sale\",\"date\":\"2026-04-02\",\"customer\":\"C1\",\"rep\":\"R1\",\"lines\":[{\"product\":\"P\",\"qty\":\"100\",\"price\":\"10.00\"}]}"));
        Path plan = folder.resolve("plan.json");
        Files.writeString(plan, "{\"rate\":\"0.1\",\"kpiFactor\":\"scorecard\"}");
        assertEquals(List.of("R1 0.00", "R2 200.00"), CommandStage.rows(stage.json("commission", "run", "--month", "2026-04", "--plan", plan.toString()),
                "statements").stream().map(one -> one.get("rep") + " " + one.get("total")).toList());
    }

    private static ShopOpener opener() {
        return new ShopOpener(Clock.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC), new Sentences(Locale.CHINA));
    }

    private List<String> rows(String... which) throws IOException {
        List<String> line = new ArrayList<>(List.of("targets", "show"));
        line.addAll(List.of(which));
        return CommandStage.rows(stage.json(line.toArray(String[]::new)), "rows").stream().map((Map<String, Object> row) -> row.get("who") + " " + row.get("target") + " "
                + row.get("locked") + " " + row.get("achieved")).toList();
    }
}
