package org.suanpan.core.sample;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.UnitPrice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SampleShopTest {

    private static final LocalDate END = LocalDate.of(2026, 11, 22);
    private static final SampleShop SHOP = SampleShop.ending(END);
    private static final List<SampleOrder> HISTORY = SHOP.history();

    /// Changes only together with the documentation and the screenshots that show this shop.
    @Test
    void theSameSeedGivesTheSameShopOnEveryMachine() throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (Object part : List.of(SHOP.customers(), SHOP.products(), SHOP.suppliers(), SHOP.reps(), HISTORY,
                SHOP.openingStock(), SHOP.deliveries())) {
            digest.update(part.toString().getBytes(StandardCharsets.UTF_8));
        }
        assertEquals("ca309d5b8b12166abb99ddab2a0dc41bb624d64f49d651b9afa36a964b3cc4dc", HexFormat.of().formatHex(digest.digest()));
    }

    @Test
    void theShopHasTheSizeThatWasAskedFor() {
        assertEquals(List.of(300, 800, 20, 6),
                List.of(SHOP.customers().size(), SHOP.products().size(), SHOP.suppliers().size(), SHOP.reps().size()));
        long lines = HISTORY.stream().mapToLong(o -> o.lines().size()).sum();
        assertTrue(lines > 19_000 && lines < 21_500, "lines: " + lines);
    }

    @Test
    void talksAndStarsAreTheSameOnEveryMachineAndTellPeopleApart() {
        List<SampleTalk> talks = SHOP.talks();
        assertEquals(talks, SampleShop.ending(END).talks());
        assertEquals(SHOP.stars(), SampleShop.ending(END).stars());
        assertTrue(talks.stream().allMatch(talk -> !talk.date().isAfter(END) && talk.date().isAfter(END.minusDays(90))));
        assertTrue(talks.stream().allMatch(talk -> talk.answered() != talk.result().isEmpty()), "what nobody answered has no result");
        Map<String, List<SampleTalk>> byCustomer = talks.stream().collect(Collectors.groupingBy(SampleTalk::customerCode));
        assertEquals(50, byCustomer.size());
        assertTrue(byCustomer.values().stream().anyMatch(all -> all.stream().allMatch(SampleTalk::answered)));
        assertTrue(byCustomer.values().stream().anyMatch(all -> all.stream().noneMatch(SampleTalk::answered)));
        assertEquals(Set.of(1, 2, 3, 4, 5), SHOP.stars().stream().map(SampleStars::stars).collect(Collectors.toSet()));
    }

    @Test
    void historyIsInOrderAndEndsBeforeTheOpeningMonday() {
        assertEquals(DayOfWeek.MONDAY, SHOP.opening().getDayOfWeek());
        assertFalse(SHOP.opening().isAfter(END.minusDays(14)));
        assertEquals(1, SHOP.firstDay().getDayOfMonth());
        List<LocalDate> days = HISTORY.stream().map(SampleOrder::date).toList();
        assertEquals(days.stream().sorted().toList(), days);
        assertTrue(days.getLast().isBefore(SHOP.opening()));
    }

    @Test
    void codesNamesAndNumbersAreUnique() {
        assertUnique(SHOP.customers().stream().map(SampleCustomer::code).toList());
        assertUnique(SHOP.customers().stream().map(SampleCustomer::name).toList());
        assertUnique(SHOP.products().stream().map(SampleProduct::code).toList());
        assertUnique(SHOP.products().stream().map(p -> p.name() + p.spec()).toList());
        assertUnique(HISTORY.stream().map(SampleOrder::number).toList());
    }

    @Test
    void phonesLookRightAndLieInRangesWithoutANetwork() {
        for (SampleCustomer customer : SHOP.customers()) {
            assertTrue(customer.phone().isEmpty() || customer.phone().matches("1(54|61|63|64|68|69|79)\\d{8}"),
                    customer.phone());
        }
    }

    @Test
    void barcodesCarryTheirCheckDigit() {
        for (SampleProduct product : SHOP.products()) {
            int sum = 0;
            for (int i = 0; i < 13; i++) {
                sum += (product.barcode().charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
            }
            assertEquals(0, sum % 10, product.barcode());
        }
    }

    @Test
    void everyProductIsSoldAboveItsCost() {
        for (SampleProduct product : SHOP.products()) {
            assertTrue(product.price().compareTo(product.cost()) > 0, product.toString());
            assertTrue(product.cost().compareTo(UnitPrice.ZERO) > 0, product.toString());
        }
    }

    @Test
    void aFifthOfTheCustomersBringsMostOfTheSales() {
        Map<String, Long> byCustomer = new HashMap<>();
        HISTORY.forEach(o -> byCustomer.merge(o.customer().code(), o.amount().fen(), Long::sum));
        long all = byCustomer.values().stream().mapToLong(Long::longValue).sum();
        long best = byCustomer.values().stream().sorted(Comparator.reverseOrder()).limit(60)
                .mapToLong(Long::longValue).sum();
        assertTrue(best * 100 / all > 60 && best * 100 / all < 85, "per cent: " + best * 100 / all);
        assertTrue(byCustomer.size() < 300, "somebody in the list has never bought");
    }

    @Test
    void summerSellsDrinksAndTheSpringFestivalClosesTheShop() {
        assertTrue(drinks(7) > drinks(1) * 5 / 4, "July beats January");
        LocalDate spring = LocalDate.of(2026, 2, 17);
        assertTrue(HISTORY.stream().filter(o -> !o.isReturn())
                .noneMatch(o -> !o.date().isBefore(spring) && o.date().isBefore(spring.plusDays(7))));
        assertTrue(net(YearMonth.of(2026, 1)).compareTo(net(YearMonth.of(2026, 2))) > 0);
    }

    @Test
    void someGoodsComeBackAndSomeAreGivenAway() {
        List<SampleLine> lines = HISTORY.stream().flatMap(o -> o.lines().stream()).toList();
        long returned = lines.stream().filter(l -> l.quantity().isNegative()).count();
        assertTrue(returned * 1000 / lines.size() >= 10 && returned * 1000 / lines.size() <= 20, "returns " + returned);
        assertTrue(lines.stream().anyMatch(l -> l.price().equals(UnitPrice.ZERO)));
        for (SampleOrder order : HISTORY) {
            assertTrue(order.lines().stream().allMatch(l -> l.quantity().isNegative() == order.isReturn()),
                    order.number());
        }
    }

    @Test
    void openingStockCoversEveryDeliveryAndLeavesSomeProductsSoldOut() {
        Map<String, Quantity> stock = SHOP.openingStock().stream()
                .collect(Collectors.toMap(SampleStock::productCode, SampleStock::quantity));
        for (SampleDelivery delivery : SHOP.deliveries()) {
            assertFalse(delivery.date().isBefore(SHOP.opening()));
            assertFalse(delivery.date().isAfter(END));
            for (SampleDelivery.Line line : delivery.lines()) {
                stock.merge(line.productCode(), line.quantity().negated(), Quantity::plus);
            }
        }
        assertTrue(stock.values().stream().noneMatch(Quantity::isNegative));
        assertTrue(stock.values().stream().anyMatch(Quantity::isZero));
        assertTrue(SHOP.deliveries().size() > 100);
    }

    @Test
    void aBiggerShopKeepsItsMeasure() {
        SampleShop big = SampleShop.of(new SampleSize(2_000, 6_000, 30, 10, 60_000, 3), 7, END);
        long[] lines = {0};
        Set<String> customers = new HashSet<>();
        big.eachHistoryOrder(order -> {
            lines[0] += order.lines().size();
            customers.add(order.customer().code());
        });
        assertEquals(6_000, big.products().stream().map(p -> p.name() + p.spec()).distinct().count());
        assertTrue(lines[0] > 56_000 && lines[0] < 64_000, "lines: " + lines[0]);
        assertTrue(customers.size() > 1_700, "customers: " + customers.size());
    }

    @Test
    void twentySalespeopleAllHaveCustomers() {
        SampleShop shop = SampleShop.of(new SampleSize(600, 100, 3, 20, 1_000, 1), 7, END);
        assertEquals(20, shop.reps().stream().map(SampleRep::name).distinct().count());
        assertEquals(20, shop.customers().stream().map(customer -> customer.rep().code()).distinct().count());
    }

    private static long drinks(int month) {
        return HISTORY.stream().filter(o -> o.date().getMonthValue() == month).flatMap(o -> o.lines().stream())
                .filter(l -> Set.of("饮用水", "碳酸饮料", "茶饮料").contains(l.product().category()))
                .mapToLong(l -> l.amount().fen()).sum();
    }

    private static Money net(YearMonth month) {
        return HISTORY.stream().filter(o -> YearMonth.from(o.date()).equals(month)).map(SampleOrder::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    private static void assertUnique(List<String> values) {
        assertEquals(values.size(), new HashSet<>(values).size());
    }
}
