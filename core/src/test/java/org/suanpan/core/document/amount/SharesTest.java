package org.suanpan.core.document.amount;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.suanpan.core.base.LargestRemainder.AllZero;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.document.Spread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// A whole that is taken in steps (R0, C12, C29) or shared out at once (R10, C4): nothing is lost and nothing is made.
class SharesTest {

    private static final int ROUNDS = 3_000;

    private final Random random = new Random(20260303);

    /// What each of the steps takes of a total for `whole`.
    private static List<String> steps(String total, String whole, String... now) {
        Money taken = Money.ZERO;
        Quantity before = Quantity.ZERO;
        List<String> steps = new ArrayList<>();
        for (String quantity : now) {
            Money step = CumulativeShare.step(Money.parse(total), Quantity.parse(whole), before, Quantity.parse(quantity), taken);
            steps.add(step.toString());
            taken = taken.plus(step);
            before = before.plus(Quantity.parse(quantity));
        }
        return steps;
    }

    @Test
    void theStepsOfEveryExampleComeOutToTheFen() {
        assertEquals(List.of("28.40", "28.41", "28.40"), steps("85.21", "3", "1", "1", "1"));
        assertEquals(List.of("9.68", "9.67", "9.68"), steps("29.03", "3", "1", "1", "1"));
        assertEquals(List.of("1.26", "1.25", "1.26"), steps("3.77", "3", "1", "1", "1"));
        assertEquals(List.of("29.97", "19.97", "19.98"), steps("69.92", "7", "3", "2", "2"));
        assertEquals(List.of("3.33", "3.34", "3.33"), steps("10.00", "3", "1", "1", "1"));
        assertEquals(List.of("1.11", "3.33", "5.56"), steps("10.00", "9", "1", "3", "5"));
        assertEquals(List.of("-9.68", "-9.67", "-9.68"), steps("-29.03", "3", "1", "1", "1"));
        assertEquals(List.of("0.01", "0.00"), steps("0.01", "2", "1", "1"));
    }

    @Test
    void stepsMakeTheWholeAndNeverRunAgainstItAndMirrorIt() {
        for (int round = 0; round < ROUNDS; round++) {
            Money total = anyMoney();
            List<Quantity> now = new ArrayList<>();
            for (int i = random.nextInt(9); i >= 0; i--) {
                now.add(new Quantity(1 + random.nextInt(1 << 1 + random.nextInt(24))));
            }
            Quantity whole = now.stream().reduce(Quantity.ZERO, Quantity::plus);
            Quantity before = Quantity.ZERO;
            Money taken = Money.ZERO;
            for (Quantity step : now) {
                Money share = CumulativeShare.step(total, whole, before, step, taken);
                assertTrue(!share.isNegative(), total + " " + now);
                assertEquals(share.negated(),
                        CumulativeShare.step(total.negated(), whole, before, step, taken.negated()), total + " " + now);
                before = before.plus(step);
                taken = taken.plus(share);
            }
            assertEquals(total, taken, now.toString());
        }
    }

    @Test
    void onEqualRemaindersTheLargerLineWinsThenTheUpper() {
        assertEquals(List.of(0L, 2L), split(2, 1, 3));
        assertEquals(List.of(2L, 0L), split(2, 3, 1));
        assertEquals(List.of(1L, 0L), split(1, 5, 5));
        assertEquals(List.of(0L, 0L), split(0, 5, 5));
        assertEquals(List.of(0L, -2L), split(-2, 1, 3));
        assertEquals(List.of(0L, 0L), split(7, 0, 0));
    }

    private static List<Long> split(long fen, long... weights) {
        return LargestFirst.split(Money.ofFen(fen), Arrays.stream(weights).mapToObj(BigDecimal::valueOf).toList(),
                AllZero.NOTHING).stream().map(Money::fen).toList();
    }

    @Test
    void sharesMakeTheWholeAreNeverAboveWhatTheyShareAndMirrorIt() {
        for (int round = 0; round < ROUNDS; round++) {
            List<BigDecimal> weights = Stream.generate(() -> BigDecimal.valueOf(anyMoney().fen()))
                    .limit(1 + random.nextInt(12)).toList();
            long sum = weights.stream().mapToLong(BigDecimal::longValueExact).sum();
            Money total = Money.ofFen(random.nextLong(sum + 1));
            List<Money> shares = LargestFirst.split(total, weights, AllZero.NOTHING);
            assertEquals(total, shares.stream().reduce(Money.ZERO, Money::plus), weights.toString());
            for (int i = 0; i < shares.size(); i++) {
                assertTrue(!shares.get(i).isNegative() && shares.get(i).fen() <= weights.get(i).longValueExact(),
                        total + " " + weights);
            }
            assertEquals(shares.stream().map(Money::negated).toList(),
                    LargestFirst.split(total.negated(), weights, AllZero.NOTHING), total + " " + weights);
        }
    }

    @Test
    void aChargeIsSpreadByAmountOrByQuantityAndByQuantityWhereAllIsFree() {
        List<Money> amounts = List.of(Money.parse("29.03"), Money.parse("1.94"), Money.ZERO);
        List<Quantity> quantities = List.of(Quantity.of(1), Quantity.of(2), Quantity.of(1));
        assertEquals(List.of("4.69", "0.31", "0.00"), over("5.00", Spread.AMOUNT, amounts, quantities));
        assertEquals(List.of("1.25", "2.50", "1.25"), over("5.00", Spread.QUANTITY, amounts, quantities));
        List<Money> free = List.of(Money.ZERO, Money.ZERO, Money.ZERO);
        assertEquals(List.of("1.25", "2.50", "1.25"), over("5.00", Spread.AMOUNT, free, quantities));
        assertEquals(List.of("5.00"), over("5.00", Spread.AMOUNT, List.of(Money.parse("100.00")), List.of(Quantity.of(10))));
        assertEquals(List.of("0.02", "0.01"), over("0.03", Spread.QUANTITY, List.of(Money.ZERO, Money.ZERO),
                List.of(Quantity.of(1), Quantity.of(1))));
    }

    private static List<String> over(String charge, Spread by, List<Money> amounts, List<Quantity> quantities) {
        return ChargeSpread.over(Money.parse(charge), by, amounts, quantities).stream().map(Money::toString).toList();
    }

    @Test
    void chargesAreSpreadWhole() {
        for (int round = 0; round < ROUNDS; round++) {
            Money charge = anyMoney();
            int lines = 1 + random.nextInt(12);
            List<Money> amounts = Stream.generate(() -> random.nextBoolean() ? Money.ZERO : anyMoney()).limit(lines).toList();
            List<Quantity> quantities = Stream.generate(() -> new Quantity(1 + random.nextInt(100_000))).limit(lines).toList();
            for (Spread by : Spread.values()) {
                List<Money> shares = ChargeSpread.over(charge, by, amounts, quantities);
                assertEquals(charge, shares.stream().reduce(Money.ZERO, Money::plus), amounts + " " + quantities);
                assertTrue(shares.stream().noneMatch(Money::isNegative), amounts + " " + quantities);
            }
        }
    }

    private Money anyMoney() {
        return Money.ofFen(random.nextLong(1L << 1 + random.nextInt(34)));
    }
}
