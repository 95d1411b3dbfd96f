package org.suanpan.persistence.ledger;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.base.ColumnTest;
import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.ListQuery;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.document.Spread;
import org.suanpan.core.ledger.AccountId;
import org.suanpan.core.ledger.AccountQueries;
import org.suanpan.core.ledger.AccountQueries.AccountFlow;
import org.suanpan.core.ledger.AccountService;
import org.suanpan.core.ledger.Accounts.Kind;
import org.suanpan.core.trade.Charge;
import org.suanpan.core.trade.Counterpart;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.Settling;
import org.suanpan.persistence.TradingShop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

/// Accounts, their journals, and what was spent and earned beside the goods.
class AccountQueriesTest {

    @TempDir
    Path folder;

    private TradingShop shop;
    private AccountQueries queries;
    private AccountService accounts;
    private AccountId bank;

    @BeforeEach
    void open() {
        shop = TradingShop.at(folder.resolve("shop.suanpan"));
        queries = shop.database.accountQueries();
        accounts = new AccountService(shop.database.unitOfWork(), shop.database.accounts(), shop.database.cashBook());
        bank = accounts.open(" 农行 ", Kind.BANK);
        post(DocumentKind.RECEIPT, "2026-01-05", "100.00", Draft.of(DocumentKind.RECEIPT, day("2026-01-05")).customer(TradingShop.AN));
        post(DocumentKind.EXPENSE, "2026-01-20", "12.00", side(DocumentKind.EXPENSE, "2026-01-20", "运费").rep(TradingShop.LI));
        post(DocumentKind.ACCOUNT_TRANSFER, "2026-02-01", "50.00", Draft.of(DocumentKind.ACCOUNT_TRANSFER, day("2026-02-01"))
                .counterpart(Counterpart.of(bank)).charges(List.of(new Charge(Money.parse("0.50"), Spread.AMOUNT))));
        post(DocumentKind.OTHER_INCOME, "2026-02-03", "8.00", side(DocumentKind.OTHER_INCOME, "2026-02-03", "废品"));
        post(DocumentKind.EXPENSE, "2026-02-04", "30.00", side(DocumentKind.EXPENSE, "2026-02-04", "运费"));
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static Draft side(DocumentKind kind, String day, String item) {
        return Draft.of(kind, day(day)).reason(item);
    }

    private void post(DocumentKind kind, String day, String amount, Draft draft) {
        assertEquals(List.of(kind, day(day)), List.of(draft.kind(), draft.date()));
        shop.post(draft.settling(new Settling(null, Money.parse(amount), Money.ZERO,
                kind == DocumentKind.RECEIPT ? List.of() : null)));
    }

    @Test
    void eachLineTellsWhatIsThereAfterItAndASpanWhatWasThereBefore() {
        assertEquals(List.of("FY-202602-0001 30.00 15.50", "SR-202602-0001 8.00 45.50", "ZH-202602-0001 0.50 37.50",
                "ZH-202602-0001 50.00 38.00", "FY-202601-0001 12.00 88.00", "SK-202601-0001 100.00 100.00"),
                lines(AccountId.CASH, ListQuery.ALL));
        ListQuery february = ListQuery.ALL.where("date", new ColumnTest.Days(day("2026-02-01"), day("2026-02-28")));
        assertEquals(List.of("FY-202602-0001 30.00 15.50", "SR-202602-0001 8.00 45.50", "ZH-202602-0001 0.50 37.50",
                "ZH-202602-0001 50.00 38.00"), lines(AccountId.CASH, february));
        assertEquals(new AccountFlow(Money.parse("88.00"), Money.parse("8.00"), Money.parse("80.50"), Money.parse("15.50")),
                queries.flow(AccountId.CASH, february));
        assertEquals(List.of("ZH-202602-0001 50.00 50.00"), lines(bank, ListQuery.ALL));
        assertEquals(Money.parse("65.50"), queries.flow(null, ListQuery.ALL).closing());
    }

    @Test
    void anotherConditionLeavesRowsOutAndThenNoOpeningIsTold() {
        ListQuery freight = ListQuery.ALL.where("words", new ColumnTest.Contains("运费"));
        assertEquals(List.of("FY-202602-0001 30.00 15.50", "FY-202601-0001 12.00 88.00"), lines(AccountId.CASH, freight));
        assertEquals(new AccountFlow(null, Money.ZERO, Money.parse("42.00"), null), queries.flow(AccountId.CASH, freight));
        assertEquals(List.of("运费 2", "废品 1"), queries.values(AccountId.CASH, ListQuery.ALL, "words", 9).stream()
                .filter(value -> !value.value().isEmpty()).map(value -> value.value() + " " + value.rows()).toList());
    }

    @Test
    void monthsAreSummedByItemAndPersonWithTheFeesOfTransfers() {
        assertEquals(List.of("2026-01 false 运费 李娜 12.00", "2026-02 false 手续费  0.50", "2026-02 false 运费  30.00",
                "2026-02 true 废品  8.00"), queries.sides(new DateSpan(day("2026-01-01"), day("2026-02-28")), "手续费").stream()
                        .map(s -> s.month() + " " + s.income() + " " + s.item() + " " + s.person() + " " + s.amount()).toList());
        assertEquals(List.of("运费"), queries.items(DocumentKind.EXPENSE, 9));
    }

    @Test
    void accountsAreRenamedAndStoppedWhenEmpty() {
        accounts.change(bank, "农行尾号 1234", Kind.BANK);
        assertEquals(List.of("现金 CASH 15.50 false", "农行尾号 1234 BANK 50.00 false"), accounts());
        assertEquals("account.not-empty", key(() -> accounts.stop(bank)));
        assertEquals("account.cash-stays", key(() -> accounts.stop(AccountId.CASH)));
        assertEquals("account.name-taken", key(() -> accounts.open("现金", Kind.CASH)));
        assertEquals("account.name-missing", key(() -> accounts.change(bank, " ", Kind.BANK)));
        AccountId purse = accounts.open("微信", Kind.WECHAT);
        accounts.stop(purse);
        assertEquals(List.of("现金", "农行尾号 1234"), shop.database.accounts().open().stream().map(a -> a.name()).toList());
        accounts.reopen(purse);
        assertEquals(3, shop.database.accounts().open().size());
    }

    private static String key(Runnable action) {
        return assertThrows(Rejected.class, action::run).problem().key();
    }

    private List<String> accounts() {
        return queries.accounts().stream().map(a -> a.name() + " " + a.kind() + " " + a.balance() + " " + a.stopped()).toList();
    }

    private List<String> lines(AccountId account, ListQuery query) {
        return queries.book(account, query, 0, 100).rows().stream()
                .map(line -> line.number() + " " + line.in().plus(line.out()) + " " + line.balance()).toList();
    }
}
