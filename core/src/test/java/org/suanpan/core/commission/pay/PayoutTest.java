package org.suanpan.core.commission.pay;

import java.time.LocalDate;
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
import org.suanpan.core.commission.CommissionPlan;
import org.suanpan.core.commission.CreditSplit;
import org.suanpan.core.commission.PlanText;
import org.suanpan.core.commission.award.DueDayTable;
import org.suanpan.core.commission.award.MaintenanceAward;
import org.suanpan.core.commission.award.MaintenanceAward.Care;
import org.suanpan.core.commission.award.NewCustomerAward;
import org.suanpan.core.commission.award.TeamOverride;
import org.suanpan.core.commission.timing.Handover;
import org.suanpan.core.commission.timing.PlanChange;
import org.suanpan.core.commission.timing.QuarterTrueUp;
import org.suanpan.core.commission.timing.Recognition;
import org.suanpan.core.commission.timing.Recognition.Basis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class PayoutTest {

    private static final CommissionPlan MARGINAL =
            PlanText.parse("MARGINAL AMOUNT REVENUE 0:0.0133 333.33:0.0217 6666.66:0.0301");
    private static final CommissionPlan OTHER = PlanText.parse("WHOLE AMOUNT REVENUE 0:0.02 5000:0.035");

    private final Random random = new Random(20260102);

    @Test
    void everyBasisEndsUpWithTheWholeCommissionInWhateverOrderItsEventsAreTold() {
        for (int round = 0; round < 300; round++) {
            List<Recognition.Event> events = new ArrayList<>();
            Money net = Money.ZERO;
            for (int i = 0; i < 8; i++) {
                Money amount = someMoney();
                net = net.plus(amount);
                LocalDate day = LocalDate.of(2026, 1, 1).plusDays(20L * i);
                for (Basis basis : Basis.values()) {
                    events.add(new Recognition.Event(basis, day.plusDays(basis.ordinal()), amount));
                }
            }
            if (net.isZero()) {
                continue;
            }
            Recognition told = Recognition.of(net, Rate.parse("0.0333"), events);
            Collections.shuffle(events, random);
            Recognition shuffled = Recognition.of(net, Rate.parse("0.0333"), events);
            for (Basis basis : Basis.values()) {
                assertEquals(told.commission(), sum(told.months(basis, net).values()));
                assertEquals(told.months(basis, net), shuffled.months(basis, net));
            }
        }
    }

    @Test
    void anOrderThatIsNeverPaidEarnsNothingOnCollection() {
        Recognition ordered = Recognition.of(money("1000.00"), Rate.parse("0.03"),
                List.of(new Recognition.Event(Basis.ORDER, LocalDate.of(2026, 1, 31), money("1000.00"))));
        assertEquals(Map.of(YearMonth.of(2026, 1), money("30.00")), ordered.months(Basis.ORDER, money("1000.00")));
        assertTrue(ordered.months(Basis.COLLECTION, money("1130.00")).isEmpty());
    }

    @Test
    void theTwoPartsOfAChangedPlanAddUpAndRestartingBeginsFromZero() {
        for (PlanChange.Policy policy : PlanChange.Policy.values()) {
            for (int round = 0; round < 500; round++) {
                PlanChange.Earned earned = new PlanChange(policy, MARGINAL, OTHER).earned(someMoney(), someMoney());
                assertEquals(earned.commission(), earned.before().plus(earned.after()));
            }
        }
        assertEquals(new PlanChange.Earned(money("80.00"), money("80.00"), money("160.00")),
                new PlanChange(PlanChange.Policy.RESTART, OTHER, OTHER).earned(money("4000.00"), money("4000.00")));
        assertEquals(new PlanChange.Earned(money("80.00"), money("200.00"), money("280.00")),
                new PlanChange(PlanChange.Policy.CONTINUE, OTHER, OTHER).earned(money("4000.00"), money("4000.00")));
    }

    @Test
    void aHandoverNeitherLosesNorMakesAFen() {
        LocalDate day = LocalDate.of(2026, 3, 1);
        CreditSplit shares = new CreditSplit(List.of(new CreditSplit.Share("李娜", Rate.parse("0.7")),
                new CreditSplit.Share("王强", Rate.parse("0.3"))));
        Handover handover = new Handover(day, "李娜", "王强", shares);
        Rate rate = Rate.parse("0.0333");
        List<Handover.Receipt> receipts = IntStream.range(0, 500)
                .mapToObj(_ -> new Handover.Receipt(day.plusDays(random.nextInt(-30, 30)),
                        day.plusDays(random.nextInt(-30, 60)), someMoney()))
                .toList();
        Money each = sum(receipts.stream().map(r -> Money.rounded(r.amount().times(rate))).toList());
        assertEquals(each, sum(handover.earned(rate, receipts).values()));
        assertEquals(Map.of("李娜", Money.ZERO, "王强", Money.ZERO), handover.earned(rate, List.of()));
    }

    @Test
    void aQuarterPaysItsMonthsAndTheTrueUpTheRest() {
        for (int round = 0; round < 500; round++) {
            List<Money> bases = List.of(someMoney(), someMoney(), someMoney());
            for (QuarterTrueUp quarter : List.of(
                    QuarterTrueUp.cumulative(OTHER, bases), QuarterTrueUp.monthly(MARGINAL, OTHER, bases))) {
                Money paid = sum(quarter.months().stream().map(QuarterTrueUp.Month::pay).toList());
                assertEquals(OTHER.earned(sum(bases)), paid.plus(quarter.trueUp()));
                assertFalse(quarter.months().stream().anyMatch(m -> m.pay().isNegative()));
            }
        }
    }

    @Test
    void aBouncedReceiptTakesBackItsBonusAndItsPenalty() {
        DueDayTable table = new DueDayTable(List.of(step(31, "0", "0.2"), step(-9999, "0.008", "0"), step(1, "0", "0")));
        for (int days : new int[] {-20, 0, 1, 30, 31, 400}) {
            Money amount = someMoney();
            var there = table.of(new DueDayTable.Receipt(amount, days), Rate.parse("0.0251"));
            var back = table.of(new DueDayTable.Receipt(amount.negated(), days), Rate.parse("0.0251"));
            assertEquals(there.bonus(), back.bonus().negated());
            assertEquals(there.commissionAfterPenalty(), back.commissionAfterPenalty().negated());
        }
        assertEquals(money("8.00"), table.of(new DueDayTable.Receipt(money("1000.00"), 0), Rate.ZERO).bonus());
        assertEquals(Money.ZERO, table.of(new DueDayTable.Receipt(money("1000.00"), 1), Rate.ZERO).bonus());
    }

    @Test
    void aDuplicateOfAKnownCustomerIsNotNewAndTheWindowIncludesBothItsEnds() {
        NewCustomerAward award = new NewCustomerAward(90, Rate.parse("0.01"), money("200.00"), money("5000.00"));
        assertEquals(money("300.00"), award.of(facts(90, NewCustomerAward.Standing.NEW)).total());
        assertEquals(money("300.00"), award.of(facts(0, NewCustomerAward.Standing.NEW)).total());
        assertEquals(Money.ZERO, award.of(facts(91, NewCustomerAward.Standing.NEW)).total());
        assertEquals(Money.ZERO, award.of(facts(-1, NewCustomerAward.Standing.NEW)).total());
        assertEquals(Money.ZERO, award.of(facts(30, NewCustomerAward.Standing.DUPLICATE)).total());
    }

    @Test
    void onlyCustomersWhoBoughtArePleasedAndOweNothingOldAreKept() {
        MaintenanceAward award = new MaintenanceAward(
                new MaintenanceAward.Pay(money("100.00"), money("40.00"), money("50.00"), money("150.00")),
                new MaintenanceAward.Conditions(Rate.parse("4.0"), 30, money("1000.00")), null);
        MaintenanceAward.Award paid = award.of(List.of(kept("A", 1, "4.0", 30), kept("A", 0, "4.0", 0),
                kept("A", 1, null, 0), kept("A", 1, "3.99", 0), kept("B", 1, "5", 31), kept("C", 1, "5", 0),
                new MaintenanceAward.Customer("C", Care.WON_BACK, 0, null, 99, money("1000.00")),
                new MaintenanceAward.Customer("A", Care.NONE, 9, Rate.parse("5"), 0, money("1000.00"))));
        assertEquals(List.of("100.00", "0.00", "0.00", "0.00", "0.00", "0.00", "150.00", "0.00"),
                paid.perCustomer().stream().map(Money::toString).toList());
        assertEquals(money("250.00"), paid.total());
    }

    @Test
    void aManagerGetsTheDifferenceOnlyWhereTheMembersRateIsLower() {
        List<TeamOverride.Member> team = List.of(
                new TeamOverride.Member(money("1000.00"), money("20.00"), Rate.parse("0.02")),
                new TeamOverride.Member(money("9999.00"), money("399.96"), Rate.parse("0.04")));
        assertEquals(money("10.00"), new TeamOverride(TeamOverride.Kind.DIFFERENTIAL, Rate.parse("0.03")).of(team));
    }

    @Test
    void anAdvanceIsRecoveredFromWhatLaterMonthsEarnAboveItAndAGuaranteeIsNot() {
        List<Money> earned = List.of(money("1000.00"), money("4000.00"), money("8000.00"));
        assertEquals(List.of(month("3000.00", "2000.00"), month("3000.00", "1000.00"), month("7000.00", "0.00")),
                new Draw(Draw.Kind.RECOVERABLE, money("3000.00")).months(earned));
        assertEquals(List.of(month("3000.00", "0.00"), month("4000.00", "0.00"), month("8000.00", "0.00")),
                new Draw(Draw.Kind.NON_RECOVERABLE, money("3000.00")).months(earned));
    }

    @Test
    void withoutAnAgreementOnlyCommissionIsNettedAndWagesStayAboveTheMinimum() {
        Recovery.Month month = new Recovery.Month(money("5000.00"), money("1800.00"), money("6000.00"));
        assertEquals(new Recovery(money("1800.00"), Money.ZERO, money("3200.00"), Money.ZERO),
                Recovery.fromCommission(month));
        Recovery.Month poor = new Recovery.Month(money("5000.00"), Money.ZERO, money("2600.00"));
        assertEquals(Money.ZERO, Recovery.alsoFromWage(poor, Rate.parse("0.2"), money("2690.00")).fromWage());
        Recovery.Month returns = new Recovery.Month(money("100.00"), money("-50.00"), Money.ZERO);
        assertEquals(new Recovery(Money.ZERO, Money.ZERO, money("150.00"), Money.ZERO),
                Recovery.fromCommission(returns));
    }

    @Test
    void theComponentsOfAStatementAddUpWhateverItHolds() {
        for (int round = 0; round < 500; round++) {
            StatementSum sum = StatementSum.of(new StatementSum.Parts(someMoney(),
                    List.of(new StatementSum.Bonus(someMoney(), Rate.parse("0.005"))), someMoney(), someMoney(),
                    Rate.parse("1.05"), round % 2 == 0 ? null : money("6000.00")));
            assertEquals(sum.net(), sum(sum.components().values()));
        }
    }

    @Test
    void aCapComesLastAndShowsOnlyWhereItCuts() {
        StatementSum cut = StatementSum.of(parts("100.00", "150.00"));
        assertEquals(money("-60.00"), cut.components().get(StatementSum.Component.CAP_CUT));
        assertEquals(money("150.00"), cut.net());
        assertFalse(StatementSum.of(parts("100.00", "210.00")).components()
                .containsKey(StatementSum.Component.CAP_CUT));
    }

    private static StatementSum.Parts parts(String brackets, String cap) {
        return new StatementSum.Parts(money(brackets), List.of(), money("100.00"), Money.ZERO, Rate.parse("1.1"),
                money(cap));
    }

    private static MaintenanceAward.Customer kept(String tier, int orders, String satisfaction, int overdue) {
        return new MaintenanceAward.Customer(tier, Care.RETAINED, orders,
                satisfaction == null ? null : Rate.parse(satisfaction), overdue, Money.ZERO);
    }

    private static NewCustomerAward.Facts facts(int days, NewCustomerAward.Standing standing) {
        return new NewCustomerAward.Facts(days, money("10000.00"), money("5000.00"), standing);
    }

    private static DueDayTable.Step step(int from, String bonus, String penalty) {
        return new DueDayTable.Step(from, Rate.parse(bonus), Rate.parse(penalty));
    }

    private static Draw.Month month(String pay, String balance) {
        return new Draw.Month(money(pay), money(balance));
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

    private static Money money(String yuan) {
        return Money.parse(yuan);
    }
}
