package org.suanpan.core.document.amount;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Problem;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rate;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.document.TaxMode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// Lines of a document with discounts and tax (R10, C3).
class DocumentAmountsTest {

    private final Random random = new Random(20260302);

    private static PricedLine line(String quantity, String price) {
        return new PricedLine(Quantity.parse(quantity), UnitPrice.parse(price), false, Money.ZERO, Rate.ZERO);
    }

    private static PricedLine off(String discount, PricedLine line) {
        return new PricedLine(line.quantity(), line.price(), line.gift(), Money.parse(discount), line.rate());
    }

    private static PricedLine gift(PricedLine line) {
        return new PricedLine(line.quantity(), line.price(), true, line.lineDiscount(), line.rate());
    }

    private static PricedLine taxed(String rate, PricedLine line) {
        return new PricedLine(line.quantity(), line.price(), line.gift(), line.lineDiscount(), Rate.parse(rate));
    }

    private static List<String> shares(String discount, PricedLine... lines) {
        return DocumentAmounts.settle(TaxMode.NONE, Money.parse(discount), List.of(lines)).stream()
                .map(amounts -> amounts.discountShare().toString()).toList();
    }

    private static Problem refusal(String discount, PricedLine... lines) {
        return assertThrows(Rejected.class,
                () -> DocumentAmounts.settle(TaxMode.NONE, Money.parse(discount), List.of(lines))).problem();
    }

    @Test
    void aDiscountIsSharedOutByLargestRemainder() {
        assertEquals(List.of("3.34", "3.33", "3.33"), shares("10.00", line("1", "100"), line("1", "100"), line("1", "100")));
        assertEquals(List.of("4.69", "2.37", "0.64"), shares("7.70", line("1", "89.90"), line("1", "45.50"), line("1", "12.30")));
        assertEquals(List.of("0.00", "0.02"), shares("0.02", line("1", "1"), line("1", "3")));
        assertEquals(List.of("0.02", "0.00"), shares("0.02", line("1", "3"), line("1", "1")));
    }

    @Test
    void giftsTakeNoDiscountAndAWholeDiscountTakesEveryLineToNothing() {
        assertEquals(List.of("0.00", "1.00"), shares("1.00", gift(line("5", "9.99")), line("1", "2.00")));
        assertEquals(List.of("0.01", "0.02", "100.00"), shares("100.03", line("1", "0.01"), line("1", "0.02"), line("1", "100")));
    }

    @Test
    void taxIsTakenFromWhatTheDiscountsLeave() {
        assertEquals(List.of(
                        new LineAmounts(Money.parse("0.94"), new Amounts(Money.parse("29.03"), Money.parse("3.77"), Money.parse("32.80"))),
                        new LineAmounts(Money.parse("0.06"), new Amounts(Money.parse("1.94"), Money.parse("0.25"), Money.parse("2.19")))),
                DocumentAmounts.settle(TaxMode.EXCLUSIVE, Money.parse("1.00"),
                        List.of(taxed("0.13", line("3", "9.99")), taxed("0.13", line("1", "2")))));
    }

    @Test
    void aLineIsRoundedOnceAndThenLessItsOwnDiscount() {
        assertEquals(List.of(new LineAmounts(Money.ZERO, new Amounts(Money.parse("0.50"), Money.ZERO, Money.parse("0.50")))),
                DocumentAmounts.settle(TaxMode.NONE, Money.ZERO, List.of(off("0.51", line("0.003", "335")))));
        assertEquals(Money.parse("12345702246.54"), DocumentAmounts.settle(TaxMode.NONE, Money.ZERO,
                List.of(line("99999.999", "123457.0237"))).getFirst().amounts().gross());
    }

    @Test
    void whatIsNegativeOrTooMuchIsRefusedInItsOwnSentence() {
        assertEquals(Problem.of("document.price-negative", 2), refusal("0.00", line("1", "1"), line("1", "-0.000001")));
        assertEquals(Problem.of("document.line-discount-too-large", 1, Money.parse("1.01"), Money.parse("1.00")),
                refusal("0.00", off("1.01", line("1", "1"))));
        assertEquals(Problem.of("document.line-discount-negative", 1, Money.parse("-0.01")),
                refusal("0.00", off("-0.01", line("1", "1"))));
        assertEquals(Problem.of("document.discount-too-large", Money.parse("1.01"), Money.parse("1.00")),
                refusal("1.01", line("1", "1"), gift(line("1", "5"))));
        assertEquals(Problem.of("document.discount-negative", Money.parse("-0.01")), refusal("-0.01", line("1", "1")));
    }

    @ParameterizedTest
    @EnumSource(TaxMode.class)
    void sharesMakeTheDiscountAndNoneIsAboveItsLine(TaxMode mode) {
        for (int round = 0; round < 2_000; round++) {
            List<PricedLine> lines = new ArrayList<>();
            for (int i = random.nextInt(12); i >= 0; i--) {
                lines.add(anyLine());
            }
            List<Money> amounts = lines.stream().map(line -> line.amount(1)).toList();
            Money sum = amounts.stream().reduce(Money.ZERO, Money::plus);
            Money discount = Money.ofFen(random.nextInt(4) == 0 ? sum.fen() : random.nextLong(sum.fen() + 1));
            List<LineAmounts> settled = DocumentAmounts.settle(mode, discount, lines);
            String about = mode + " " + discount + " " + lines;
            assertEquals(discount, settled.stream().map(LineAmounts::discountShare).reduce(Money.ZERO, Money::plus), about);
            for (int i = 0; i < lines.size(); i++) {
                Money share = settled.get(i).discountShare();
                assertTrue(!share.isNegative() && share.compareTo(amounts.get(i)) <= 0, about);
                assertTrue(isNextToExact(share, discount, amounts.get(i), sum), about);
                assertEquals(amounts.get(i).minus(share), settled.get(i).amounts().typed(mode), about);
                assertEquals(settled.get(i).amounts().gross(),
                        settled.get(i).amounts().net().plus(settled.get(i).amounts().tax()), about);
            }
        }
    }

    /// Less than a fen away from discount × line ÷ sum.
    private static boolean isNextToExact(Money share, Money discount, Money amount, Money sum) {
        return Math.abs(share.fen() * sum.fen() - discount.fen() * amount.fen()) < Math.max(1, sum.fen());
    }

    private PricedLine anyLine() {
        PricedLine line = new PricedLine(new Quantity(10L * (1 + random.nextInt(1 << 1 + random.nextInt(16)))),
                new UnitPrice(random.nextInt(1 << 1 + random.nextInt(26))), random.nextInt(8) == 0, Money.ZERO,
                new Rate(BigDecimal.valueOf(random.nextInt(20), 2)));
        return random.nextBoolean() ? line
                : new PricedLine(line.quantity(), line.price(), line.gift(),
                        Money.ofFen(random.nextLong(line.amount(1).fen() + 1)), line.rate());
    }
}
