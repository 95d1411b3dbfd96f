package org.suanpan.persistence.report;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.ledger.Partner;
import org.suanpan.core.party.Contact;
import org.suanpan.core.party.Customer;
import org.suanpan.core.party.CustomerFilter;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.CustomerListItem;
import org.suanpan.core.report.Dashboard;
import org.suanpan.core.report.Dashboard.Debtor;
import org.suanpan.core.report.Receivable;
import org.suanpan.core.report.ReportFigures;
import org.suanpan.core.trade.BookFigures.Ageing;
import org.suanpan.core.trade.Document;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.Settling;
import org.suanpan.core.trade.Settling.Allocation;
import org.suanpan.persistence.TradingShop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.suanpan.persistence.TradingShop.AN;
import static org.suanpan.persistence.TradingShop.TEA;
import static org.suanpan.persistence.TradingShop.line;

/// Overdue is what is open of documents past their day (R16, C17), wherever it is told: the ledger, the ageing report, the
/// first page, the customer's card. Money and credits that have settled nothing stand apart and make nothing less overdue.
class OverdueTest {

    private static final CustomerId BAI = new CustomerId(3);
    private static final List<CustomerId> BOTH = List.of(AN, BAI);

    @TempDir
    Path folder;

    private TradingShop shop;

    @BeforeEach
    void open() {
        shop = TradingShop.at(folder.resolve("shop.suanpan"));
        shop.database.unitOfWork().write(() -> shop.database.customers().add(
                new Customer(BAI, "C2", "白鹭便利店", Contact.NONE, "", "", "", "", 0, null, 1)));
        shop.open("2026-01-01", TEA, "1000", "1000.00");
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void partlyMatchedDocumentsAreOverdueWithWhatIsOpenOfThem() {
        Document first = sell(AN, "2026-01-10", "100", "0.00");
        Document second = sell(AN, "2026-02-20", "60", "0.00");
        sell(AN, "2026-02-25", "30", "10.00");
        receive(AN, "2026-02-28", "70.00", List.of(new Allocation(second.id(), Money.parse("40.00"))));
        giveBack(AN, "2026-03-01", "12");
        assertEquals(List.of("98.00", "100.00", "40.00"), owed("2026-03-22"));
        assertEquals(List.of("98.00", "120.00", "20.00"), owed("2026-03-23"));
        assertEquals(List.of("98.00", "140.00", "0.00"), owed("2026-04-30"));
        receive(AN, "2026-04-02", "0.00", List.of(new Allocation(first.id(), Money.parse("42.00"))));
        assertEquals(List.of("98.00", "140.00", "0.00"), owed("2026-04-01"));
        assertEquals(List.of("98.00", "98.00", "0.00"), owed("2026-04-02"));
        agreeOn("2026-02-09", "2026-02-10", "2026-03-22", "2026-03-27", "2026-04-01", "2026-04-02");
    }

    /// Balance, overdue and not due of AN on the first page.
    private List<String> owed(String day) {
        Dashboard home = home(day);
        return List.of(home.receivable().toString(), home.overdue().toString(), home.notDue().toString());
    }

    @Test
    void whoHasPaidAheadIsOverdueAllTheSame() {
        sell(BAI, "2026-02-01", "50", "0.00");
        receive(BAI, "2026-02-03", "50.00", List.of());
        Dashboard home = home("2026-02-05");
        assertEquals(List.of(new Debtor("白鹭便利店", Money.ZERO, Money.ZERO, Money.parse("50.00"))), home.debtors());
        assertEquals(Money.parse("50.00"), home.prepaid());
        agreeOn("2026-02-01", "2026-02-02", "2026-02-03");
    }

    @Test
    void whatIsReversedIsNoLongerOverdueFromTheDayOfItsRedDocument() {
        Document sale = sell(BAI, "2026-02-01", "50", "20.00");
        shop.reverse(sale, "2026-03-10");
        assertEquals(List.of("30.00", "30.00", "0.00"), owed("2026-03-09"));
        assertEquals(List.of("-20.00", "0.00", "0.00"), owed("2026-03-10"));
        agreeOn("2026-02-01", "2026-02-02", "2026-03-09", "2026-03-10");
    }

    @Test
    void aReceiptTakenBackMakesItsDocumentsOverdueAgain() {
        sell(BAI, "2026-02-01", "50", "0.00");
        Document receipt = receive(BAI, "2026-02-10", "50.00", null);
        shop.reverse(receipt, "2026-03-10");
        assertEquals(List.of("0.00", "0.00", "0.00"), owed("2026-03-09"));
        assertEquals(List.of("50.00", "50.00", "0.00"), owed("2026-03-10"));
        agreeOn("2026-02-05", "2026-02-10", "2026-03-09", "2026-03-10");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5})
    void everyPlaceAgreesOnEveryDayOfAnyStory(long seed) {
        Random random = new Random(seed);
        List<DocumentId> posted = new ArrayList<>();
        int refused = 0;
        for (int step = 0; step < 70; step++) {
            try {
                step(random, posted);
            } catch (Rejected _) {
                refused++;
            }
        }
        assertTrue(posted.size() > 30, posted.size() + " posted, " + refused + " refused");
        agreeOn("2026-02-01", "2026-02-14", "2026-03-01", "2026-03-15", "2026-03-31", "2026-04-20", "2026-12-31");
    }

    private void step(Random random, List<DocumentId> posted) {
        CustomerId who = BOTH.get(random.nextInt(2));
        String day = LocalDate.of(2026, 2, 1).plusDays(random.nextInt(60)).toString();
        int amount = 1 + random.nextInt(9);
        switch (random.nextInt(7)) {
            case 0, 1 -> posted.add(sell(who, day, String.valueOf(amount), random.nextBoolean() ? "0.55" : "0.00").id());
            case 2 -> posted.add(receive(who, day, amount + ".45", null).id());
            case 3 -> posted.add(receive(who, day, amount + ".00", List.of()).id());
            case 4 -> posted.add(giveBack(who, day, String.valueOf(amount)).id());
            case 5 -> posted.add(shop.post(Draft.of(DocumentKind.RECEIPT, LocalDate.parse(day)).customer(who)
                    .settling(new Settling(null, Money.parse("1.00"), Money.parse("0.25"), null))).id());
            default -> {
                if (!posted.isEmpty()) {
                    shop.reverse(posted.get(random.nextInt(posted.size())),
                            LocalDate.parse(day).plusDays(20).toString());
                }
            }
        }
    }

    private Document sell(CustomerId who, String day, String pieces, String received) {
        return shop.post(Draft.of(DocumentKind.DELIVERY, LocalDate.parse(day)).customer(who)
                .settling(Settling.of(null, Money.parse(received))).lines(List.of(line(TEA, pieces, "1.00"))));
    }

    private Document giveBack(CustomerId who, String day, String pieces) {
        return shop.post(Draft.of(DocumentKind.SALES_RETURN, LocalDate.parse(day)).customer(who)
                .lines(List.of(line(TEA, pieces, "1.00"))));
    }

    private Document receive(CustomerId who, String day, String cash, @Nullable List<Allocation> typed) {
        return shop.database.documents().get(shop.trading.post(Draft.of(DocumentKind.RECEIPT, LocalDate.parse(day))
                .customer(who).settling(new Settling(null, Money.parse(cash), Money.ZERO, typed)), Actor.OWNER, null));
    }

    private Dashboard home(String day) {
        return shop.database.dashboard().dashboard(LocalDate.parse(day));
    }

    /// The ledger, the report, the first page and the card say the same on each of the days, the list what is owed at last.
    private void agreeOn(String... days) {
        for (String day : days) {
            LocalDate date = LocalDate.parse(day);
            Map<String, Receivable> report = byName(shop.database.reports().snapshot((ReportFigures f) -> f.receivables(date)),
                    Receivable::name);
            Map<String, Debtor> home = byName(home(day).debtors(), Debtor::name);
            Money open = Money.ZERO;
            for (CustomerId who : BOTH) {
                Ageing ledger = shop.database.bookFigures().ageing(Partner.of(who), date);
                String name = shop.database.customers().get(who).name();
                String about = name + " on " + day;
                assertEquals(shop.database.bookFigures().balance(Partner.of(who), date), ledger.balance(), about);
                assertEquals(ledger, ageing(report.get(name)), about);
                assertEquals(new Debtor(name, ledger.balance(), ledger.notDue(), overdue(ledger)),
                        home.getOrDefault(name, new Debtor(name, Money.ZERO, Money.ZERO, Money.ZERO)), about);
                assertEquals(overdue(ledger), shop.database.customerQueries().card(who, date).overdue(), about);
                open = open.plus(overdue(ledger)).plus(ledger.notDue());
            }
            assertEquals(home(day).receivable(), open.minus(home(day).prepaid()), day);
        }
        for (CustomerListItem item : shop.database.customerQueries().list(CustomerFilter.ALL, 0, 10).rows()) {
            assertEquals(shop.database.bookFigures().balance(Partner.of(item.id()), null), item.balance(), item.name());
        }
    }

    private static <T> Map<String, T> byName(List<T> rows, Function<T, String> name) {
        return rows.stream().collect(Collectors.toMap(name, row -> row));
    }

    private static Money overdue(Ageing ledger) {
        return ledger.to30().plus(ledger.to60()).plus(ledger.to90()).plus(ledger.above90());
    }

    private static Ageing ageing(@Nullable Receivable row) {
        return row == null ? new Ageing(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO)
                : new Ageing(row.notDue(), row.days30(), row.days60(), row.days90(), row.days180().plus(row.older()),
                        row.unallocated());
    }
}
