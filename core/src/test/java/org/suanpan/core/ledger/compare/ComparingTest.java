package org.suanpan.core.ledger.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Money;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.document.DocumentNumber;
import org.suanpan.core.ledger.Partner;
import org.suanpan.core.ledger.compare.Comparison.OpeningFrom;
import org.suanpan.core.ledger.statement.FreeAmount;
import org.suanpan.core.ledger.statement.Holder;
import org.suanpan.core.ledger.statement.Statement;
import org.suanpan.core.ledger.statement.StatementLine;
import org.suanpan.core.party.CustomerId;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ComparingTest {

    private static final DateSpan NOVEMBER = new DateSpan(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30));

    private final Comparing comparing = new Comparing(Comparing.USUAL_DAYS);

    @Test
    void theSameNumberIsTheSameDocumentHoweverItIsWritten() {
        Comparison found = compare("100.00", ours(sale(1, 3, "50.00"), sale(2, 4, "60.00"), sale(3, 5, "70.00"), sale(4, 6, "80.00")),
                theirs(null, row(3, "xs 202611 0001", "", "50.00"), row(4, "", "货到，单号ＸＳ－202611－0002，已验", "60.00"),
                        row(20, "2026110003", "", "70.00"), row(6, "XS-202611-0004", "", "85.00")));
        assertEquals(List.of("XS-202611-0001 NUMBER 0.00", "XS-202611-0002 NUMBER 0.00", "XS-202611-0003 NUMBER 0.00"),
                found.groups().matched().stream().map(ComparingTest::said).toList());
        assertEquals(List.of("XS-202611-0004 NUMBER -5.00"), found.groups().different().stream().map(ComparingTest::said).toList());
        assertEquals("-5.00", found.difference().toString());
    }

    @Test
    void aDocumentTheyWroteLineByLineIsOne() {
        Comparison found = compare("0.00", ours(sale(1, 3, "110.00")), theirs(null, row(3, "XS-202611-0001", "绿茶", "50.00"),
                row(3, "XS-202611-0001", "红茶", "60.00")));
        assertTrue(found.agrees());
        assertEquals(2, found.groups().matchedRows());
    }

    @Test
    void moneyWithTheNumberOfASaleIsNotThatSale() {
        Comparison found = compare("0.00", ours(sale(1, 3, "50.00"), money(9, 5, "50.00", "0.00")), theirs(null,
                row(3, "", "", "50.00"), row(5, "", "付XS-202611-0001货款", "-50.00")));
        assertEquals(List.of("XS-202611-0001 AMOUNT 0.00", "SK-202611-0009 AMOUNT 0.00"),
                found.groups().matched().stream().map(ComparingTest::said).toList());
    }

    @Test
    void oneAmountGoesToTheNearestDayAndAsManyAsPossibleFindTheirs() {
        Comparison found = compare("0.00", ours(sale(1, 1, "50.00"), sale(2, 8, "50.00")),
                theirs(null, row(8, "", "a", "50.00"), row(15, "", "b", "50.00")));
        assertEquals(List.of("XS-202611-0001 a", "XS-202611-0002 b"), found.groups().matched().stream()
                .map(pair -> pair.ours().getFirst().number() + " " + pair.theirs().getFirst().words()).toList());
        assertEquals(List.of("XS-202611-0001 7"), compare("0.00", ours(sale(1, 1, "50.00")),
                theirs(null, row(8, "", "", "50.00"))).groups().matched().stream().map(pair -> pair.ours().getFirst().number() + " "
                        + pair.daysApart()).toList());
        assertEquals(List.of(), compare("0.00", ours(sale(1, 1, "50.00")), theirs(null, row(9, "", "", "50.00"))).groups().matched());
    }

    @Test
    void severalOfTheirsAreOneOfOursWhereOnlyOneSetAddsUp() {
        assertEquals(List.of("XS-202611-0001 SUM 0.00"), compare("0.00", ours(sale(1, 3, "110.00")), theirs(null,
                row(3, "", "", "50.00"), row(4, "", "", "60.00"), row(4, "", "", "33.00"))).groups().matched().stream()
                        .map(ComparingTest::said).toList());
        assertEquals(List.of(), compare("0.00", ours(sale(1, 3, "110.00")), theirs(null, row(3, "", "", "50.00"),
                row(4, "", "", "60.00"), row(5, "", "", "50.00"))).groups().matched());
        assertEquals(List.of(), compare("0.00", ours(sale(1, 3, "110.00"), sale(2, 4, "110.00")), theirs(null,
                row(3, "", "", "50.00"), row(4, "", "", "60.00"))).groups().matched());
    }

    @Test
    void severalOfOursAreOneOfTheirsSuchAsMoneyWithWhatWasWaived() {
        Comparison found = compare("1900.50", ours(money(9, 5, "1900.00", "0.50")), theirs("1900.50", row(6, "", "付清", "-1900.50")));
        assertTrue(found.agrees());
        Comparison apart = compare("1900.50", ours(money(9, 5, "1900.00", "0.50")), theirs("1900.50", row(6, "", "付款", "-1900.00")));
        assertEquals("-0.50", apart.difference().toString());
        assertEquals(List.of(Ours.Part.WAIVED), apart.groups().onlyOurs().stream().map(Ours::part).toList());
    }

    @Test
    void theirOpeningBalanceIsTypedOrSaidOrReckonedBackOrTakenToBeOurs() {
        List<StatementLine> ours = ours(sale(1, 3, "50.00"));
        TheirList silent = theirs(null, row(3, "", "", "50.00"));
        assertEquals("ASSUMED 100.00 0.00", opening(compare("100.00", ours, silent)));
        assertEquals("TYPED 90.00 10.00", opening(comparing.of(statement("100.00", ours), silent, yuan("90.00"))));
        assertEquals("STATED 80.00 20.00", opening(compare("100.00", ours, theirs("80.00", row(3, "", "", "50.00")))));
        TheirList closed = new TheirList("f", silent.rows(), null, yuan("145.00"), 0);
        assertEquals("FROM_CLOSING 95.00 5.00", opening(compare("100.00", ours, closed)));
        TheirList wrong = new TheirList("f", silent.rows(), yuan("100.00"), yuan("149.99"), 0);
        assertEquals("-0.01", compare("100.00", ours, wrong).unexplained().toString());
        assertEquals("0.01", compare("100.00", ours, wrong).difference().toString());
    }

    @Test
    void whatWasBroughtInIsOurOpeningBalance() {
        Comparison found = compare("0.00", ours(line(DocumentKind.OPENING_RECEIVABLE, "QC-1", 50, 1, "4200.00", "0.00", "0.00"), sale(1, 3, "50.00")),
                theirs("4200.00", row(3, "", "", "50.00")));
        assertTrue(found.agrees());
        assertEquals("4200.00", found.ours().opening().toString());
    }

    @Test
    void rowsOutsideTheDaysBelongToTheOpeningBalanceOrToLater() {
        TheirList list = new TheirList("f", List.of(new Theirs(1, LocalDate.of(2026, 10, 30), "", "", yuan("20.00")),
                new Theirs(2, LocalDate.of(2026, 11, 3), "", "", yuan("50.00")),
                new Theirs(3, LocalDate.of(2026, 12, 1), "", "", yuan("7.00"))), yuan("80.00"), yuan("157.00"), 0);
        Comparison found = compare("100.00", ours(sale(1, 3, "50.00")), list);
        assertTrue(found.agrees());
        assertEquals(2, found.outside());
        assertEquals("150.00", found.theirs().closing().toString());
    }

    @Test
    void figuresThatDoNotTieAreRefused() {
        Comparison good = compare("0.00", ours(sale(1, 3, "50.00")), theirs(null, row(3, "", "", "50.00")));
        assertThrows(IllegalStateException.class, () -> new Comparison(good.holder(), NOVEMBER, "f", good.ours(),
                new Comparison.Balances(Money.ZERO, yuan("49.99")), OpeningFrom.TYPED, Money.ZERO, good.groups(), 0, 0));
    }

    /// Two thousand accounts of chance with few amounts on few days, so that everything can be mistaken for everything.
    @Test
    void theDifferenceIsAlwaysExplainedToTheFenAndTheOrderOfRowsChangesNothing() {
        Random random = new Random(20261129);
        int matched = 0;
        for (int round = 0; round < 2_000; round++) {
            List<StatementLine> lines = new ArrayList<>();
            List<Theirs> rows = new ArrayList<>();
            int lineCount = random.nextInt(9);
            for (int i = 0; i < lineCount; i++) {
                int day = 1 + random.nextInt(9);
                String amount = (1 + random.nextInt(3)) + "." + random.nextInt(2) + "0";
                lines.add(random.nextInt(4) == 0 ? money(i, day, amount, random.nextInt(3) == 0 ? "0.10" : "0.00")
                        : sale(i, day, random.nextInt(8) == 0 ? "-" + amount : amount));
            }
            int rowCount = random.nextInt(10);
            for (int i = 0; i < rowCount; i++) {
                String number = random.nextInt(3) == 0 ? "XS-202611-000" + random.nextInt(9) : "";
                rows.add(new Theirs(i, LocalDate.of(2026, 11, 1).plusDays(random.nextInt(12) - 1L), number, random.nextInt(3) == 0 ? "x" : "",
                        yuan((random.nextInt(4) == 0 ? "-" : "") + random.nextInt(4) + "." + random.nextInt(2) + "0")));
            }
            Money opening = random.nextBoolean() ? yuan("3.00") : null;
            Money closing = random.nextBoolean() ? yuan("12.30") : null;
            Statement ours = statement("5.00", lines);
            Comparison one = comparing.of(ours, new TheirList("f", rows, opening, closing, 0), null);
            Collections.shuffle(rows, random);
            Comparison other = comparing.of(ours, new TheirList("f", rows, opening, closing, 0), null);
            assertEquals(one, other);
            assertEquals(one.ours().closing().minus(one.theirs().closing()), one.openingDifference().plus(one.groups().differing())
                    .plus(one.groups().ours()).minus(one.groups().theirs()).minus(one.unexplained()));
            long parts = lines.stream().mapToLong(line -> Ours.of(line).size()).sum();
            assertEquals(parts, one.groups().onlyOurs().size() + pairs(one).stream().mapToLong(pair -> pair.ours().size()).sum());
            matched += one.groups().matched().size();
        }
        assertTrue(matched > 1_500, "too little was matched to prove anything: " + matched);
    }

    @Test
    void thousandsOfRowsOfOneAmountTakeNoMoreThanAMoment() {
        List<StatementLine> lines = new ArrayList<>();
        List<Theirs> rows = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            lines.add(sale(i, 1 + i * 28 / 5_000, "10.00"));
            rows.add(new Theirs(i, LocalDate.of(2026, 11, 1 + i * 28 / 5_000), "", "", yuan("10.00")));
        }
        assertTrue(compare("0.00", lines, new TheirList("f", rows, null, null, 0)).agrees());
        assertFalse(lines.isEmpty());
    }

    private static List<Pair> pairs(Comparison found) {
        List<Pair> all = new ArrayList<>(found.groups().matched());
        all.addAll(found.groups().different());
        return all;
    }

    private Comparison compare(String opening, List<StatementLine> ours, TheirList theirs) {
        return comparing.of(statement(opening, ours), theirs, null);
    }

    private static String opening(Comparison found) {
        return found.openingFrom() + " " + found.theirs().opening() + " " + found.difference();
    }

    private static String said(Pair pair) {
        return pair.ours().getFirst().number() + " " + pair.ground() + " " + pair.difference();
    }

    private static List<StatementLine> ours(StatementLine... lines) {
        return List.of(lines);
    }

    private static Statement statement(String opening, List<StatementLine> lines) {
        Money balance = yuan(opening);
        List<StatementLine> sorted = new ArrayList<>();
        for (StatementLine line : lines) {
            balance = balance.plus(line.change());
            sorted.add(new StatementLine(line.document(), line.number(), line.kind(), false, line.date(), "", line.increase(),
                    line.received(), line.waived(), balance, List.of()));
        }
        Holder holder = new Holder(Partner.of(new CustomerId(1)), "C1", "安康超市", "", "", "", "", "");
        return new Statement(holder, NOVEMBER, yuan(opening), sorted, List.of(), balance.isZero() ? List.of()
                : List.of(new FreeAmount(new DocumentId(99), new DocumentNumber("X"), DocumentKind.RECEIPT, NOVEMBER.from(), balance.negated())));
    }

    private static StatementLine sale(int number, int day, String amount) {
        return line(DocumentKind.DELIVERY, "XS-202611-%04d".formatted(number), number, day, amount, "0.00", "0.00");
    }

    private static StatementLine money(int number, int day, String amount, String waived) {
        return line(DocumentKind.RECEIPT, "SK-202611-%04d".formatted(number), 10_000 + number, day, "0.00", amount, waived);
    }

    private static StatementLine line(DocumentKind kind, String number, long id, int day, String increase, String received, String waived) {
        return new StatementLine(new DocumentId(id), new DocumentNumber(number), kind, false, LocalDate.of(2026, 11, day), "",
                yuan(increase), yuan(received), yuan(waived), Money.ZERO, List.of());
    }

    private static TheirList theirs(@Nullable String opening, Theirs... rows) {
        return new TheirList("f", List.of(rows), opening == null ? null : yuan(opening), null, 0);
    }

    private static Theirs row(int day, String number, String words, String amount) {
        return new Theirs(day, LocalDate.of(2026, 11, day), number, words, yuan(amount));
    }

    private static Money yuan(String amount) {
        return Money.parse(amount);
    }
}
