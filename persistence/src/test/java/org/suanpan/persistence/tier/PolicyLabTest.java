package org.suanpan.persistence.tier;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Progress;
import org.suanpan.core.base.Rate;
import org.suanpan.core.tier.HysteresisPolicy;
import org.suanpan.core.tier.ScorePolicy;
import org.suanpan.core.tier.Tier;
import org.suanpan.core.tier.TierPolicy;
import org.suanpan.core.tier.lab.LabResult;
import org.suanpan.core.tier.lab.PolicyLab;
import org.suanpan.core.tier.policy.TierBasis;
import org.suanpan.core.tier.policy.TierTerms;
import org.suanpan.persistence.Database;
import org.suanpan.persistence.Sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// Rules are tried on three years of sales of forty customers, and nothing is touched.
class PolicyLabTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final TierPolicy STANDARD = TierPolicy.standard();

    @TempDir
    Path folder;

    @BeforeEach
    void threeYears() {
        Database.openOrCreate(shop()).close();
        List<String> statements = new ArrayList<>(List.of(
                "insert into import_batch values (1,'f','s',1,'','SALES_HISTORY',1,'UTF-8',1,1,0,0,0,0,0,0,0,0,0,'t','a',null)",
                "insert into product (id, code, name, unit, price_e6) values (1, 'P', '茶', '件', 10000000)",
                "insert into product_price (product_id, level, unit, price_e6, since) values (1, '会员', '', 9000000, '2026-01-01')"));
        Random random = new Random(7);
        int id = 1;
        for (int c = 2; c < 42; c++) {
            statements.add("insert into customer (id, code, name) values (%d, 'K%02d', '客%d')".formatted(c, c, c));
            for (int n = 0; n < 3 + random.nextInt(30); n++, id++) {
                LocalDate day = TODAY.minusDays(random.nextInt(1100));
                int quantity = 1 + random.nextInt(9);
                statements.add(("insert into history_document values (%d, 1, 'S%d', '%s', %d, null, 'SALE', 1, %d, %d, 0, %s)")
                        .formatted(id, id, day, c, quantity * 10000, quantity * 1000, random.nextInt(3) == 0 ? "null" : quantity * 700 + ""));
                statements.add(("insert into history_line (document_id, line_no, product_id, quantity_e4, unit_price_e6, amount_fen, cost_fen, is_return, source_row) "
                        + "values (%d, 1, 1, %d, 10000000, %d, null, 0, 1)").formatted(id, quantity * 10000, quantity * 1000));
            }
        }
        Sql.run(shop(), statements.toArray(String[]::new));
    }

    @Test
    void whatIsRememberedIsWhatTheFileSays() {
        try (Database database = Database.open(shop())) {
            var ports = database.tierPorts();
            for (LocalDate day : List.of(TODAY, TODAY.minusDays(100), TODAY.minusYears(2), TODAY.minusYears(4))) {
                DateSpan year = new DateSpan(day.minusYears(1).plusDays(1), day);
                var remembered = new RememberedFacts(ports.facts().of(new DateSpan(TODAY, TODAY)), ports.lab().documents(TODAY));
                assertEquals(ports.facts().of(year), remembered.of(year));
            }
        }
    }

    @Test
    void rulesThatAreNotChangedChangeNothing() {
        try (Database database = Database.open(shop())) {
            LabResult result = PolicyLab.open(database.tierPorts(), TODAY).replay(STANDARD, Progress.NONE);
            assertEquals(PolicyLab.MONTHS, result.months().size());
            assertTrue(result.months().stream().allMatch(m -> m.differ() == 0 && m.movesNow() == m.movesDraft()));
            assertTrue(result.months().stream().anyMatch(m -> m.movesNow() > 0));
            assertEquals(List.of(), result.shifts());
            assertEquals(LabResult.Effect.NONE, result.effect());
            assertEquals(result.countsNow(), result.countsDraft());
        }
    }

    @Test
    void aPriceLevelForTheBestTierCostsWhatTheyBought() {
        TierTerms best = new TierTerms("A", TierTerms.Service.NONE,
                new TierTerms.Money(null, null, Rate.parse("1.5"), Rate.ONE, "会员"));
        TierPolicy draft = with(STANDARD.basis(), List.of(best, STANDARD.tiers().get(1), STANDARD.tiers().get(2)), STANDARD.hysteresis());
        try (Database database = Database.open(shop())) {
            LabResult result = PolicyLab.open(database.tierPorts(), TODAY).replay(draft, Progress.NONE);
            assertEquals(List.of(), result.shifts());
            assertTrue(result.effect().prices().isNegative());
            // Every unit is sold at 10.00 and would be at 9.00; half of what the best bought counts more for commission.
            assertEquals(result.effect().prices().yuan().negate().multiply(BigDecimal.valueOf(5)).setScale(2),
                    result.effect().commission().yuan());
            Sql.run(shop(), "update customer set price_level = '批发'");
            assertEquals(Money.ZERO, PolicyLab.open(database.tierPorts(), TODAY).replay(draft, Progress.NONE).effect().prices());
        }
    }

    @Test
    void otherRulesMoveCustomersAndTheFileStaysAsItIs() {
        Map<String, List<String>> before = everything();
        List<Rate> lines = List.of(Rate.parse("20"), Rate.parse("5"));
        TierPolicy pareto = with(new TierBasis(TierBasis.Kind.PARETO, 6, true), STANDARD.tiers(),
                new HysteresisPolicy(lines, lines, 2, 2, 30));
        List<Rate> five = List.of(Rate.parse("90"), Rate.parse("70"), Rate.parse("50"), Rate.parse("30"));
        TierPolicy rfm = with(new TierBasis(TierBasis.Kind.RFM, 12, false), TierTerms.plain(List.of("钻石", "金", "银", "铜", "铁")),
                new HysteresisPolicy(five, five, 1, 0, null));
        try (Database database = Database.open(shop())) {
            PolicyLab lab = PolicyLab.open(database.tierPorts(), TODAY);
            assertTrue(!lab.replay(pareto, Progress.NONE).shifts().isEmpty());
            LabResult result = lab.replay(rfm, Progress.NONE);
            assertTrue(result.countsDraft().containsKey(Tier.E));
            assertTrue(!lab.preview(rfm, Progress.NONE).shifts().isEmpty());
            assertEquals(List.of(), lab.preview(STANDARD, Progress.NONE).shifts());
        }
        assertEquals(before, everything());
    }

    private static TierPolicy with(TierBasis basis, List<TierTerms> tiers, HysteresisPolicy steady) {
        ScorePolicy score = new ScorePolicy(STANDARD.score().volumeWeight(), STANDARD.score().marginWeight(),
                STANDARD.score().willingnessWeight(), STANDARD.score().targetMargin(), steady.enter());
        return new TierPolicy(0, basis, tiers, score, steady, STANDARD.lifecycle(), STANDARD.cycle());
    }

    /// Every row of every table, in order.
    private Map<String, List<String>> everything() {
        Map<String, List<String>> rows = new TreeMap<>();
        for (String table : Sql.column(shop(), "select name from sqlite_master where type = 'table' and name not like 'sqlite_%' order by name")) {
            String columns = String.join(" || '|' || ", Sql.column(shop(), "select 'coalesce(quote(\"' || name || '\"), '''')' from pragma_table_info('"
                    + table + "')"));
            rows.put(table, Sql.column(shop(), "select " + columns + " from \"" + table + "\" order by 1"));
        }
        return rows;
    }

    private Path shop() {
        return folder.resolve("shop.suanpan");
    }
}
