package org.suanpan.persistence.tier;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Progress;
import org.suanpan.core.base.Rate;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.tier.CyclePolicy;
import org.suanpan.core.tier.HysteresisPolicy;
import org.suanpan.core.tier.ScorePolicy;
import org.suanpan.core.tier.Tier;
import org.suanpan.core.tier.TierPolicy;
import org.suanpan.core.tier.TierPorts;
import org.suanpan.core.tier.lab.LabResult;
import org.suanpan.core.tier.lab.PolicyLab;
import org.suanpan.core.tier.policy.Arrears;
import org.suanpan.core.tier.policy.Holiday;
import org.suanpan.core.tier.policy.TierBasis;
import org.suanpan.core.tier.policy.TierOverride;
import org.suanpan.core.tier.policy.TierOverrides;
import org.suanpan.core.tier.policy.TierPolicies;
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

    /// Any two policies, customers with tiers by hand for a while and debts that come and go.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theQuickReplayIsThePlainOne(long seed) {
        Random dice = new Random(seed);
        try (Database database = Database.open(shop())) {
            TierPolicy now = policy(dice);
            TierPolicy draft = policy(dice);
            TierPorts ports = at(database.tierPorts(), now, seed);
            LabResult plain = new PlainReplay(ports, now, draft, TODAY).result();
            assertEquals(plain, PolicyLab.open(ports, TODAY).replay(draft, Progress.NONE));
            assertEquals(new PlainReplay(ports, now, now, TODAY).result(), PolicyLab.open(ports, TODAY).replay(now, Progress.NONE));
        }
    }

    private static TierPolicy policy(Random dice) {
        TierBasis basis = new TierBasis(TierBasis.Kind.values()[dice.nextInt(3)], dice.nextBoolean() ? 12 : 3, dice.nextBoolean());
        int lines = 1 + dice.nextInt(4);
        List<Rate> enter = new ArrayList<>();
        List<Rate> exit = new ArrayList<>();
        List<TierTerms> tiers = new ArrayList<>();
        for (int i = 0; i <= lines; i++) {
            enter.add(Rate.ofTenths(900L / (i + 1) - dice.nextInt(90)));
            exit.add(Rate.ofTenths(900L / (i + 1) - 90 - dice.nextInt(90)));
            tiers.add(new TierTerms("第" + i, TierTerms.Service.NONE,
                    new TierTerms.Money(null, null, Rate.ofTenths(10L + dice.nextInt(5)), Rate.ONE, dice.nextBoolean() ? "会员" : "")));
        }
        HysteresisPolicy steady = new HysteresisPolicy(enter.subList(0, lines), exit.subList(0, lines), 1 + dice.nextInt(3), dice.nextInt(4),
                dice.nextBoolean() ? 40 : null);
        ScorePolicy score = new ScorePolicy(Rate.parse("0." + (1 + dice.nextInt(9))), Rate.parse("0.25"), Rate.ofTenths(dice.nextInt(4)),
                Rate.parse("0.275"), steady.enter());
        CyclePolicy usual = STANDARD.cycle();
        return new TierPolicy(1 + dice.nextInt(9), basis, tiers, score, steady, STANDARD.lifecycle(), new CyclePolicy(usual.prior(), usual.minGaps(),
                4 + dice.nextInt(9), usual.multiple(), usual.lostMultiple(), usual.limits(), new Holiday(dice.nextInt(20), dice.nextInt(5))));
    }

    /// The shop under these rules, with tiers by hand and debts that follow from the customer and the day alone.
    private static TierPorts at(TierPorts ports, TierPolicy now, long seed) {
        TierPolicies policies = (TierPolicies) Proxy.newProxyInstance(TierPolicies.class.getClassLoader(), new Class<?>[] {TierPolicies.class},
                (_, _, _) -> now);
        Arrears arrears = day -> LongStream.range(2, 42).boxed().filter(c -> dice(seed, day, c).nextInt(4) == 0)
                .collect(Collectors.toMap(CustomerId::new, c -> dice(seed + 1, day, c).nextInt(80)));
        TierOverrides byHand = (TierOverrides) Proxy.newProxyInstance(TierOverrides.class.getClassLoader(), new Class<?>[] {TierOverrides.class},
                (_, _, arguments) -> byHand(seed, (LocalDate) arguments[0]));
        return new TierPorts(ports.facts(), ports.assignments(), ports.fits(), policies, byHand, arrears, ports.lab(), ports.board(), ports.past());
    }

    private static Random dice(long seed, LocalDate day, long customer) {
        return new Random(31 * (31 * seed + day.toEpochDay()) + customer);
    }

    private static Map<CustomerId, TierOverride> byHand(long seed, LocalDate day) {
        return LongStream.range(2, 42).boxed().filter(c -> dice(seed + 2, day, c).nextInt(9) == 0).collect(Collectors.toMap(CustomerId::new,
                c -> new TierOverride(new CustomerId(c), Tier.values()[dice(seed + 3, day, c).nextInt(5)], day.minusDays(3),
                        day.plusDays(3), "老客", Actor.OWNER, c % 5 == 0 ? day : null)));
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
