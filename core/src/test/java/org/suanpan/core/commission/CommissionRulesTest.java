package org.suanpan.core.commission;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rate;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.commission.CommissionBase.Counts;
import org.suanpan.core.commission.CommissionBase.LossFloor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class CommissionRulesTest {

    private static final CommissionPlan MARGINAL =
            PlanText.parse("MARGINAL AMOUNT REVENUE 0:0.0133 333.33:0.0217 6666.66:0.0301");

    private final Random random = new Random(20260101);

    @Test
    void marginalCommissionNeverFallsWhenTheBaseGrows() {
        for (int round = 0; round < 2_000; round++) {
            Money base = someMoney();
            Money more = base.plus(Money.ofFen(random.nextInt(1_000)));
            assertTrue(MARGINAL.earned(base).compareTo(MARGINAL.earned(more)) <= 0, base + " against " + more);
        }
    }

    @Test
    void twoPeopleNeverEarnMoreThanOneWithBothBasesAtRisingRates() {
        for (int round = 0; round < 2_000; round++) {
            BigDecimal a = someMoney().abs().yuan();
            BigDecimal b = someMoney().abs().yuan();
            assertTrue(MARGINAL.exact(a).add(MARGINAL.exact(b)).compareTo(MARGINAL.exact(a.add(b))) <= 0);
        }
    }

    @Test
    void thePartsOfTheBracketsAddUpToTheCommission() {
        for (int round = 0; round < 2_000; round++) {
            CommissionPlan.Explained explained = MARGINAL.explain(someMoney());
            assertEquals(explained.commission(), sum(explained.parts()));
        }
    }

    @Test
    void sharesAddUpToTheWholeAndTakingBackMirrorsGiving() {
        for (int round = 0; round < 500; round++) {
            CreditSplit split = new CreditSplit(IntStream.rangeClosed(1, 1 + random.nextInt(6))
                    .mapToObj(i -> new CreditSplit.Share("P" + i, new Rate(BigDecimal.valueOf(random.nextInt(50), 2))))
                    .toList());
            Money amount = someMoney();
            Map<String, Money> given = split.of(amount);
            assertEquals(amount, sum(given.values()));
            split.of(amount.negated()).forEach((person, taken) -> assertEquals(given.get(person).negated(), taken));
        }
    }

    @Test
    void splittingReceiptsChangesNoTotal() {
        for (int round = 0; round < 500; round++) {
            Money invoice = Money.ofFen(1 + random.nextInt(1_000_000));
            Money net = Money.ofFen(invoice.fen() * 100 / 113);
            Money receipt = Money.ofFen(random.nextInt(500_000));
            Money part = Money.ofFen(receipt.fen() / 3);
            Rate rate = new Rate(BigDecimal.valueOf(random.nextInt(500), 4));
            CollectionCommission whole = CollectionCommission.of(net, rate, invoice, List.of(receipt, invoice));
            CollectionCommission parts =
                    CollectionCommission.of(net, rate, invoice, List.of(part, receipt.minus(part), invoice));
            assertEquals(whole.paid(), parts.paid());
            assertEquals(whole.perReceipt().getFirst(), sum(parts.perReceipt().subList(0, 2)));
            assertEquals(parts.full(), parts.paid().plus(parts.outstanding()));
        }
    }

    @Test
    void whateverTheOrderOfFactsAndFreezesAPersonEndsUpWithTheSame() {
        for (int round = 0; round < 300; round++) {
            List<Money> facts = new ArrayList<>(IntStream.range(0, 20).mapToObj(_ -> someMoney()).toList());
            Money replay = MARGINAL.earned(sum(facts));
            for (int shuffle = 0; shuffle < 3; shuffle++) {
                Collections.shuffle(facts, random);
                assertEquals(replay, paidWithRandomFreezes(facts));
            }
        }
    }

    @Test
    void reversingEveryFactTakesEverythingBack() {
        OriginAccount account = new OriginAccount(MARGINAL, Money.ZERO, Money.ZERO);
        List<Money> facts = IntStream.range(0, 20).mapToObj(_ -> someMoney()).toList();
        for (Money fact : facts) {
            account = account.with(fact).settled();
        }
        for (Money fact : facts) {
            account = account.with(fact.negated()).settled();
        }
        assertEquals(Money.ZERO, account.paid());
    }

    @Test
    void aLossOfOneOrderDoesNotEatTheProfitOfAnother() {
        List<CommissionBase.Line> lines = List.of(line("SO1", "100.00", "60.00"), line("SO1", "50.00", "80.00"),
                line("SO2", "10.00", "40.00"));
        assertEquals(new CommissionBase(Money.parse("10.00"), money("40.00", "-30.00", "-30.00")),
                CommissionBase.grossProfit(lines, LossFloor.ORDER));
        assertEquals(Money.parse("40.00"), CommissionBase.grossProfit(lines, LossFloor.LINE).total());
        assertEquals(Money.parse("-20.00"), CommissionBase.grossProfit(lines, LossFloor.NONE).total());
        assertEquals(Money.parse("160.00"), CommissionBase.revenue(lines).total());
    }

    @Test
    void giftsEarnNothingAndTaxIsTakenOutLineByLine() {
        CommissionBase base = CommissionBase.revenue(List.of(
                new CommissionBase.Line("SO1", Money.parse("0.04"), Rate.parse("0.13"), Money.ZERO, Counts.YES),
                new CommissionBase.Line("SO1", Money.parse("0.04"), Rate.parse("0.13"), Money.ZERO, Counts.YES),
                new CommissionBase.Line("SO1", Money.parse("9.99"), null, Money.ZERO, Counts.NO)));
        assertEquals(new CommissionBase(Money.parse("0.08"), money("0.04", "0.04", "0.00")), base);
    }

    @Test
    void weightedLinesAddUpWhateverTheSequenceAndReturnsTakeTheirShareBack() {
        for (int round = 0; round < 500; round++) {
            List<WeightedCommission.Line> orders = new ArrayList<>(IntStream.rangeClosed(1, 1 + random.nextInt(6))
                    .mapToObj(_ -> new WeightedCommission.Line(
                            someMoney(), new Rate(BigDecimal.valueOf(8 + random.nextInt(5), 1))))
                    .toList());
            WeightedCommission weighted = WeightedCommission.of(MARGINAL, orders);
            assertEquals(weighted.commission(), sum(weighted.lines()));
            Collections.shuffle(orders, random);
            assertEquals(weighted.commission(), WeightedCommission.of(MARGINAL, orders).commission());
        }
        CommissionPlan flat = PlanText.parse("FLAT AMOUNT REVENUE 0:0.1");
        List<WeightedCommission.Line> sold = List.of(new WeightedCommission.Line(Money.parse("100.00"), Rate.ONE),
                new WeightedCommission.Line(Money.parse("-40.00"), Rate.ONE));
        assertEquals(new WeightedCommission(Money.parse("60.00"), Money.parse("6.00"), money("10.00", "-4.00")),
                WeightedCommission.of(flat, sold));
    }

    @Test
    void aCapBelowTheFloorGivesTheFloorAndAMissedGateStillTheFloor() {
        Money base = Money.parse("1000.00");
        assertEquals(Money.parse("9.00"),
                new CommissionGate(null, Money.parse("5.00"), Money.parse("9.00")).earned(MARGINAL, base));
        var missed = new CommissionGate.Threshold(
                CommissionGate.Kind.CLIFF, Rate.parse("0.6"), Money.parse("2000.00"));
        assertEquals(Money.ZERO, new CommissionGate(missed, null, null).earned(MARGINAL, base));
        assertEquals(Money.parse("9.00"),
                new CommissionGate(missed, null, Money.parse("9.00")).earned(MARGINAL, base));
    }

    @Test
    void aPlanComesBackFromItsText() {
        for (String text : List.of("MARGINAL AMOUNT REVENUE 0:0.02 100000:0.03 300000:0.05", "FLAT AMOUNT "
                + "GROSS_PROFIT 0:0.00125", "WHOLE ATTAINMENT REVENUE 0:0.06 1:0.08 1.5:0.1 quota=100000.00",
                "MARGINAL AMOUNT GROSS_PROFIT 0:0.02 quota=200000.00 losses=NONE gate=CLIFF:0.6 cap=9000.00 floor=1500.00",
                "FLAT AMOUNT REVENUE 0:0.02 cap=9000.00")) {
            assertEquals(text, PlanText.of(PlanText.parse(text)));
        }
    }

    @Test
    void plansThatCannotBeAreRefusedWithTheReason() {
        assertRefused("commission.plan-unreadable", "FLAT AMOUNT");
        assertRefused("commission.plan-unknown-word", "SOMETIMES AMOUNT REVENUE 0:0.02");
        assertRefused("commission.plan-bad-bracket", "FLAT AMOUNT REVENUE 0:0.02:7");
        assertRefused("commission.plan-bad-bracket", "FLAT AMOUNT REVENUE much:0.02");
        assertRefused("commission.plan-starts-at-zero", "FLAT AMOUNT REVENUE 1:0.02");
        assertRefused("commission.plan-not-ascending", "MARGINAL AMOUNT REVENUE 0:0.02 5:0.03 5:0.04");
        assertRefused("commission.plan-needs-quota", "WHOLE ATTAINMENT REVENUE 0:0.02");
        assertRefused("commission.plan-needs-quota", "WHOLE AMOUNT REVENUE 0:0.02 gate=CLIFF:0.6");
        assertRefused("commission.plan-unknown-word", "WHOLE AMOUNT REVENUE 0:0.02 quota=5 gate=0.6");
        assertRefused("commission.plan-unknown-word", "WHOLE AMOUNT REVENUE 0:0.02 lid=5.00");
        assertRefused("commission.plan-losses-by-line", "WHOLE AMOUNT GROSS_PROFIT 0:0.02 losses=LINE");
    }

    @Test
    void aChangedStatementNoLongerFitsItsSeal() {
        CommissionStatement statement = statement("20.00");
        String seal = StatementSeal.of(statement, MARGINAL, "");
        assertTrue(new CommissionStatements.SettledStatement(statement, MARGINAL, seal, "").isIntact());
        assertEquals(false, new CommissionStatements.SettledStatement(statement("20.01"), MARGINAL, seal, "").isIntact());
        assertEquals(false, new CommissionStatements.SettledStatement(statement, MARGINAL, seal, "345/345 0f").isIntact());
        assertTrue(CommissionStatements.SettledStatement.of(statement, MARGINAL, "345/345 0f").isIntact());
    }

    private static CommissionStatement statement(String total) {
        YearMonth month = YearMonth.of(2026, 1);
        return new CommissionStatement(new org.suanpan.core.party.SalesRepId(1), "R1", "李娜", month,
                Money.parse("1000.00"), Money.parse(total), Money.ZERO, Money.parse(total), List.of(), false);
    }

    private Money paidWithRandomFreezes(List<Money> facts) {
        OriginAccount account = new OriginAccount(MARGINAL, Money.ZERO, Money.ZERO);
        List<Money> statements = new ArrayList<>();
        for (Money fact : facts) {
            account = account.with(fact);
            if (random.nextInt(4) == 0) {
                statements.add(account.due());
                account = account.settled();
            }
        }
        statements.add(account.due());
        return sum(statements);
    }

    private Money someMoney() {
        return Money.ofFen(random.nextLong(-300_000, 1_000_000));
    }

    private static Money sum(Iterable<Money> amounts) {
        Money sum = Money.ZERO;
        for (Money amount : amounts) {
            sum = sum.plus(amount);
        }
        return sum;
    }

    private static CommissionBase.Line line(String order, String amount, String cost) {
        return new CommissionBase.Line(order, Money.parse(amount), null, Money.parse(cost), Counts.YES);
    }

    private static List<Money> money(String... amounts) {
        return java.util.Arrays.stream(amounts).map(Money::parse).toList();
    }

    private static void assertRefused(String key, String plan) {
        assertEquals(key, assertThrows(Rejected.class, () -> PlanText.parse(plan)).problem().key());
    }
}
