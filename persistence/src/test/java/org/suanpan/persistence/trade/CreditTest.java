package org.suanpan.persistence.trade;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.ledger.Partner;
import org.suanpan.core.party.CreditPolicy;
import org.suanpan.core.party.CustomerTerms;
import org.suanpan.core.party.OverdueRule;
import org.suanpan.core.party.TrustedDocument;
import org.suanpan.core.trade.Document;
import org.suanpan.core.trade.DocumentFilter;
import org.suanpan.core.trade.DocumentFilter.Standing;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.DraftLine;
import org.suanpan.core.trade.Settling;
import org.suanpan.core.trade.control.CreditStanding;
import org.suanpan.persistence.TradingShop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.suanpan.persistence.TradingShop.AN;
import static org.suanpan.persistence.TradingShop.TEA;
import static org.suanpan.persistence.TradingShop.line;

class CreditTest {

    @TempDir
    Path folder;

    private TradingShop shop;

    @BeforeEach
    void open() {
        shop = TradingShop.at(folder.resolve("shop.suanpan"));
        shop.open("2026-01-01", TEA, "1000", "1000.00");
        shop.post(Draft.of(DocumentKind.OPENING_RECEIVABLE, LocalDate.of(2026, 1, 1)).customer(AN)
                .due(LocalDate.of(2026, 1, 11)).settling(Settling.of(null, money("4200.00"))));
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void aSaleAboveTheLimitIsRefusedAndHasChangedNothing() {
        limit("5000.00", CreditPolicy.BLOCK);
        List<Object> before = figures();
        assertEquals("credit.above-limit.DELIVERY", refusal(sale("14", "100")));
        assertEquals("credit.above-limit.DELIVERY",
                assertThrows(Rejected.class, () -> shop.trading.preview(sale("14", "100"))).problem().key());
        assertEquals(before, figures());
        Document paid = shop.post(sale("14", "100").settling(Settling.of(null, money("600.00"))));
        assertEquals("XS-202601-0001", paid.number().text());
        assertEquals(money("5000.00"), standing(sale("1", "1")).used());
    }

    @Test
    void openOrdersCountUntilTheyAreDelivered() {
        limit("5000.00", CreditPolicy.BLOCK);
        Document order = shop.post(order("5", "100"));
        assertEquals(money("4700.00"), standing(sale("1", "1")).used());
        assertEquals("credit.above-limit.SALES_ORDER", refusal(order("4", "100")));
        Document first = shop.post(deliver(order, "2"));
        assertEquals(money("4700.00"), standing(sale("1", "1")).used());
        shop.reverse(first, "2026-01-20");
        assertEquals(money("4700.00"), standing(sale("1", "1")).used());
        shop.trading.closeOrder(order.id(), "客户不要了", Actor.OWNER);
        assertEquals(money("4200.00"), standing(sale("1", "1")).used());
    }

    @Test
    void aDeliveryIsLookedAtAgainWhenItsOrderWasTakenUnderAnotherLimit() {
        limit("5000.00", CreditPolicy.BLOCK);
        Document order = shop.post(order("5", "100"));
        limit("4500.00", CreditPolicy.BLOCK);
        CreditStanding standing = standing(deliver(order, "2"));
        assertEquals(List.of(money("4700.00"), money("4700.00"), money("200.00")),
                List.of(standing.used(), standing.after(), standing.above()));
        assertEquals("credit.above-limit.DELIVERY", refusal(deliver(order, "2")));
    }

    @Test
    void aWrittenReasonLetsItThroughAndIsListedOneThatNobodyAskedForIsNot() {
        limit("5000.00", CreditPolicy.BLOCK);
        shop.post(sale("1", "100").reason("顺手写的"));
        Document trusted = shop.post(sale("14", "100").reason("老客户，月底一次付清"));
        assertEquals("老客户，月底一次付清", trusted.typed().reason());
        assertEquals(List.of(new TrustedDocument(trusted.id().value(), "DELIVERY", "XS-202601-0002", LocalDate.of(2026, 1, 15),
                money("1400.00"), "老客户，月底一次付清")), shop.database.customerQueries().trusted(AN, 5));
    }

    @Test
    void aWarningOrNoLimitRefusesNothing() {
        limit("5000.00", CreditPolicy.WARN);
        assertTrue(standing(sale("14", "100")).isAboveLimit());
        shop.post(sale("14", "100"));
        limit("5000.00", CreditPolicy.OFF);
        assertTrue(shop.trading.credit(sale("14", "100")).isEmpty());
        shop.post(sale("14", "100"));
        limit(null, CreditPolicy.BLOCK);
        shop.post(sale("14", "100"));
    }

    @Test
    void whatIsOverdueTooLongStopsSalesUnderAnyLimitButNotForCash() {
        terms(CustomerTerms.NONE.overdue(new OverdueRule(CreditPolicy.BLOCK, 3, money("4199.99"))));
        shop.post(sale("1", "100").on(LocalDate.of(2026, 1, 14)));
        assertEquals("credit.too-late.DELIVERY", refusal(sale("1", "100").on(LocalDate.of(2026, 1, 15))));
        assertEquals("credit.too-late.SALES_ORDER", refusal(order("1", "100")));
        shop.post(sale("1", "100").settling(Settling.of(null, money("100.00"))));
        terms(CustomerTerms.NONE.overdue(new OverdueRule(CreditPolicy.BLOCK, 3, money("4200.00"))));
        shop.post(sale("1", "100"));
    }

    private CreditStanding standing(Draft draft) {
        return shop.trading.credit(draft).orElseThrow();
    }

    private List<Object> figures() {
        return List.of(shop.database.documentQueries().totals(new DocumentFilter(Set.of(), "", null, Standing.ALL)),
                shop.database.bookFigures().stock(TEA, null),
                shop.database.bookFigures().balance(Partner.of(AN), null));
    }

    private String refusal(Draft draft) {
        return assertThrows(Rejected.class, () -> shop.post(draft)).problem().key();
    }

    private void limit(String amount, CreditPolicy policy) {
        terms(CustomerTerms.NONE.limit(amount == null ? null : money(amount), policy));
    }

    private void terms(CustomerTerms terms) {
        shop.database.unitOfWork().write(() -> shop.database.customers().keepTerms(AN, terms));
    }

    private static Draft sale(String quantity, String price) {
        return TradingShop.draft("2026-01-15", line(TEA, quantity, price));
    }

    private static Draft order(String quantity, String price) {
        return Draft.of(DocumentKind.SALES_ORDER, LocalDate.of(2026, 1, 15)).customer(AN).lines(List.of(line(TEA, quantity, price)));
    }

    private static Draft deliver(Document order, String quantity) {
        return Draft.of(DocumentKind.DELIVERY, LocalDate.of(2026, 1, 15)).following(order.id())
                .lines(List.of(DraftLine.ofOrigin(1, Quantity.parse(quantity), "")));
    }

    private static Money money(String yuan) {
        return Money.parse(yuan);
    }
}
