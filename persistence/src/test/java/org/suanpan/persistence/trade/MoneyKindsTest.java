package org.suanpan.persistence.trade;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.suanpan.core.admin.CheckResult;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.document.DocumentNumber;
import org.suanpan.core.document.Spread;
import org.suanpan.core.ledger.AccountId;
import org.suanpan.core.ledger.CashEntry;
import org.suanpan.core.party.CustomerCard;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.trade.Charge;
import org.suanpan.core.trade.Counterpart;
import org.suanpan.core.trade.Document;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.Settling;
import org.suanpan.persistence.Database;
import org.suanpan.persistence.Sql;
import org.suanpan.persistence.TradingShop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

/// Documents of one amount with two sides: what they write, keep and refuse, and that the checks see when it is wrong.
class MoneyKindsTest {

    private static final LocalDate DAY = LocalDate.parse("2026-03-10");
    private static final AccountId BANK = new AccountId(2);
    private static final CustomerId PASSER_BY = new CustomerId(1);

    @TempDir
    Path folder;

    /// 1 An owes 100.00, 2 we owe the farm 60.00, 3 offset 40.00, 4 An's 30.00 move to the passer-by, 5 bad debt 10.00,
    /// 6 cash to bank 20.00 for 0.50.
    private Path shop() {
        Path file = folder.resolve("shop.suanpan");
        try (TradingShop shop = TradingShop.at(file)) {
            shop.database.unitOfWork().write(() -> shop.database.accounts().add("BANK", "农行"));
            shop.post(one(DocumentKind.OPENING_RECEIVABLE, "100.00").customer(TradingShop.AN));
            shop.post(one(DocumentKind.OPENING_PAYABLE, "60.00").supplier(TradingShop.FARM));
            shop.post(one(DocumentKind.OFFSET, "40.00").customer(TradingShop.AN).counterpart(Counterpart.of(TradingShop.FARM)));
            shop.post(one(DocumentKind.BALANCE_MOVE, "30.00").customer(PASSER_BY).counterpart(Counterpart.of(TradingShop.AN)));
            shop.post(one(DocumentKind.WRITE_OFF, "10.00").customer(TradingShop.AN).reason("店关了"));
            shop.post(one(DocumentKind.ACCOUNT_TRANSFER, "20.00").counterpart(Counterpart.of(BANK))
                    .charges(List.of(new Charge(Money.parse("0.50"), Spread.AMOUNT))));
        }
        return file;
    }

    private static Draft one(DocumentKind kind, String amount) {
        return Draft.of(kind, DAY).settling(Settling.of(null, Money.parse(amount)));
    }

    @Test
    void aTransferAndItsFeeMoveTogetherAndReadBackAsTyped() {
        try (TradingShop shop = TradingShop.over(shop())) {
            Document transfer = shop.database.documents().byNumber(new DocumentNumber(
                    "ZH-202603-0001")).orElseThrow();
            assertEquals(Counterpart.of(BANK), transfer.typed().counterpart());
            assertEquals("20.00 0.50", transfer.amounts().gross() + " " + transfer.charges());
            assertEquals(List.of(new CashEntry(AccountId.CASH, Money.parse("-20.00"), DAY),
                    new CashEntry(BANK, Money.parse("20.00"), DAY), new CashEntry(AccountId.CASH, Money.parse("-0.50"), DAY)),
                    shop.database.cashBook().of(transfer.id()));
            Document red = shop.reverse(transfer, "2026-03-11");
            assertEquals("-20.00 -0.50", red.amounts().gross() + " " + red.charges());
            assertEquals(Money.ZERO, shop.database.cashBook().balance(AccountId.CASH));
        }
    }

    @Test
    void onlyTheOwnerWritesOffABadDebt() {
        try (TradingShop shop = TradingShop.over(shop())) {
            Draft bad = one(DocumentKind.WRITE_OFF, "5.00").customer(TradingShop.AN).reason("店关了");
            assertEquals("document.owner-only", assertThrows(Rejected.class,
                    () -> shop.trading.post(bad, new Actor("小王"), null)).problem().key());
            assertEquals("HZ-202603-0002", shop.post(bad).number().text());
        }
    }

    @Test
    void namedDocumentsMustComeToTheAmount() {
        try (TradingShop shop = TradingShop.over(shop())) {
            Document sale = shop.database.documents().byNumber(new DocumentNumber(
                    "YS-202603-0001")).orElseThrow();
            Draft less = Draft.of(DocumentKind.WRITE_OFF, DAY).customer(TradingShop.AN).reason("店关了").settling(
                    new Settling(null, Money.parse("5.00"), Money.ZERO,
                            List.of(new Settling.Allocation(sale.id(), Money.parse("4.00")))));
            assertEquals("ledger.named-is-not-amount",
                    assertThrows(Rejected.class, () -> shop.post(less)).problem().key());
        }
    }

    @Test
    void aPrepaymentIsNotForgottenByABadDebt() {
        try (TradingShop shop = TradingShop.over(shop())) {
            shop.post(Draft.of(DocumentKind.RECEIPT, DAY).customer(TradingShop.AN)
                    .settling(new Settling(null, Money.parse("15.00"), Money.ZERO, List.of())));
            Draft all = one(DocumentKind.WRITE_OFF, "5.01").customer(TradingShop.AN).reason("店关了");
            assertEquals("ledger.customer-owes-less", assertThrows(Rejected.class, () -> shop.post(all)).problem().key());
        }
    }

    @Test
    void theCustomersCardKeepsTheBadDebtAndWhatWasSpentOnHim() {
        try (TradingShop shop = TradingShop.over(shop())) {
            Document sale = shop.open("2026-03-01", TradingShop.TEA, "5", "10.00");
            assertEquals("KC-202603-0001", sale.number().text());
            Document delivery = shop.deliver("2026-03-02", TradingShop.line(TradingShop.TEA, "5", "8.00"));
            shop.post(one(DocumentKind.EXPENSE, "6.00").reason("运费").following(delivery.id()));
            shop.post(one(DocumentKind.OTHER_INCOME, "1.00").reason("押金").customer(TradingShop.AN));
            CustomerCard card = shop.database.customerQueries().card(TradingShop.AN, DAY);
            assertEquals(new CustomerCard.Besides(Money.parse("6.00"), Money.parse("1.00"), Money.ZERO, Money.parse("10.00")),
                    card.besides());
            assertEquals(List.of("30.00", "15.00"), List.of(String.valueOf(card.margin()), String.valueOf(card.realMargin())));
        }
    }

    static Stream<List<String>> mutants() {
        return Stream.of(
                List.of("document-paid", "update book_account set account_id = 1 where document_id = 6"),
                List.of("document-paid", "update document set charge_fen = 60 where id = 6"),
                List.of("document-totals", "update document set tax_fen = 1 where id = 4"),
                List.of("matches partner-open", "update document set settled_fen = 0 where id = 3"),
                List.of("matches partner-open", "update document set settled_fen = 1 where id = 4"),
                List.of("matches partner-open", "update document set settled_fen = 0 where id = 5"),
                List.of("matches partner-open", "update book_match set amount_fen = 4001 where document_id = 3 and supplier_id = 1"),
                List.of("document-owed partner-open supplier-balance",
                        "update book_partner set amount_fen = -3999 where document_id = 3 and supplier_id = 1"),
                List.of("customer-balance document-owed partner-open",
                        "update book_partner set amount_fen = 2999 where document_id = 4 and customer_id = 1"),
                List.of("customer-balance partner-open", "update book_partner set customer_id = 2 where document_id = 4"));
    }

    @ParameterizedTest
    @MethodSource("mutants")
    void theChecksSeeABrokenSide(List<String> mutant) throws IOException {
        Path good = shop();
        assertEquals(Set.of(), red(good));
        Path copy = Files.copy(good, folder.resolve("mutant.suanpan"));
        Sql.force(copy, mutant.getLast());
        assertEquals(mutant.getFirst(), String.join(" ", red(copy)));
    }

    private static Set<String> red(Path file) {
        try (Database database = Database.open(file)) {
            return database.standingChecks().run(true).stream().filter(check -> !check.ok()).map(CheckResult::id)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
