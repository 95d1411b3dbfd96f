package org.suanpan.persistence.trade;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.admin.CheckResult;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Problem;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.document.DocumentState;
import org.suanpan.core.ledger.AccountId;
import org.suanpan.core.ledger.Partner;
import org.suanpan.core.party.CreditPolicy;
import org.suanpan.core.party.CustomerTerms;
import org.suanpan.core.trade.Document;
import org.suanpan.core.trade.DocumentFilter;
import org.suanpan.core.trade.DocumentFilter.Standing;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.DraftLine;
import org.suanpan.core.trade.Settling;
import org.suanpan.core.trade.exchange.Exchange;
import org.suanpan.core.trade.exchange.Exchange.Balance;
import org.suanpan.core.trade.exchange.Exchange.Made;
import org.suanpan.core.trade.exchange.KeptExchange;
import org.suanpan.persistence.TradingShop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.suanpan.persistence.TradingShop.AN;
import static org.suanpan.persistence.TradingShop.CUP;
import static org.suanpan.persistence.TradingShop.TEA;
import static org.suanpan.persistence.TradingShop.line;

/// Goods come back and others go out, with one balance: both documents or neither.
class ExchangeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 10);

    @TempDir
    Path folder;

    private TradingShop shop;
    private Document sale;

    /// Tea at 2.00, cups at 6.00; five teas were sold for 10.00 apiece less 5.00, paid at once.
    @BeforeEach
    void open() {
        shop = TradingShop.at(folder.resolve("shop.suanpan"));
        shop.open("2026-01-01", TEA, "100", "200.00");
        shop.open("2026-01-01", CUP, "10", "60.00");
        sale = shop.post(TradingShop.draft("2026-02-01", line(TEA, "5", "10")).discount(money("5.00"))
                .settling(Settling.of(null, money("45.00"))));
    }

    @AfterEach
    void close() {
        assertEquals(List.of(), shop.database.standingChecks().run(true).stream().filter(check -> !check.ok())
                .map(CheckResult::id).toList());
        shop.close();
    }

    @Test
    void theCustomerPaysTheBalanceAndBothDocumentsAreSettled() {
        Exchange typed = exchange("2", "2", "15.00", "0.00", "12.00");
        assertEquals(new Balance(money("18.00"), money("30.00")), shop.trading.weigh(typed));
        Made made = exchange(typed, "k1");
        assertEquals(List.of("XT-202602-0001", "18.00", "18.00", "4.00"), facts(made.back()));
        assertEquals(List.of("XS-202602-0002", "30.00", "30.00", "12.00"), facts(made.out()));
        assertEquals(List.of("0.00", "57.00", "97", "8"), books());
        assertEquals(List.of(made.out()), shop.database.documents().following(made.back()).stream().map(Document::id).toList());
        assertEquals(List.of(AN, TradingShop.LI), List.of(document(made.out()).typed().customer(), document(made.out()).typed().rep()));
    }

    @Test
    void theBalanceIsRefundedWhereMoreComesBackThanGoesOut() {
        Made made = exchange(exchange("4", "1", "15.00", "21.00", "0.00"), "k1");
        assertEquals(List.of("XT-202602-0001", "36.00", "36.00", "8.00"), facts(made.back()));
        assertEquals(List.of("XS-202602-0002", "15.00", "15.00", "6.00"), facts(made.out()));
        assertEquals(List.of("0.00", "24.00", "99", "9"), books());
    }

    @Test
    void whatIsNotPaidStaysOpenOnTheDeliveryAndWhatIsNotRefundedOnTheReturn() {
        Made owed = exchange(exchange("1", "1", "15.00", "0.00", "0.00"), "k1");
        assertEquals(List.of("XS-202602-0002", "15.00", "9.00", "6.00"), facts(owed.out()));
        Made kept = exchange(exchange("3", "1", "15.00", "0.00", "0.00"), "k2");
        assertEquals(List.of("XT-202602-0002", "27.00", "15.00", "6.00"), facts(kept.back()));
        assertEquals(List.of("-6.00", "45.00", "99", "8"), books());
    }

    @Test
    void anEvenExchangeMovesNoMoneyAndMayTakeOutTheVeryGoodsThatCameBack() {
        shop.post(Draft.of(DocumentKind.SCRAP, DAY).reason("破损").lines(List.of(DraftLine.of(TEA, Quantity.of(95), ""))));
        Exchange typed = new Exchange(back("2", "0.00"), out(line(TEA, "2", "9.00"), "0.00"));
        exchange(typed, "k1");
        assertEquals(List.of("0.00", "45.00", "0", "10"), books());
    }

    @Test
    void aFreeReturnIsExchangedAsWell() {
        Draft free = Draft.of(DocumentKind.SALES_RETURN, DAY).customer(AN).lines(List.of(line(TEA, "1", "8.00")));
        Made made = exchange(new Exchange(free, out(line(CUP, "1", "8.00"), "0.00")), "k1");
        assertEquals(List.of("XT-202602-0001", "8.00", "8.00", "2.00"), facts(made.back()));
        assertEquals(List.of("0.00", "45.00", "96", "9"), books());
    }

    @Test
    void savingTwiceUnderOneKeyMakesOneExchange() {
        Exchange typed = exchange("2", "2", "15.00", "0.00", "12.00");
        Made first = exchange(typed, "k1");
        List<Object> after = everything();
        assertEquals(first, exchange(typed, "k1"));
        assertEquals(after, everything());
    }

    @Test
    void whatIsRefusedOnEitherSideChangesNothing() {
        List<Object> before = everything();
        assertEquals(Problem.of("exchange.back", Problem.of("document.more-than-left", 1, "P1 绿茶", Quantity.of(5), Quantity.of(6),
                "XS-202602-0001")), refused(exchange("6", "1", "15.00", "0.00", "0.00")));
        assertEquals("exchange.out", refused(exchange("2", "11", "15.00", "0.00", "0.00")).key());
        assertEquals(Problem.of("exchange.received-above", money("12.01"), money("12.00")),
                refused(exchange("2", "2", "15.00", "0.00", "12.01")));
        assertEquals(Problem.of("exchange.refund-above", money("0.01"), money("0.00")),
                refused(exchange("2", "2", "15.00", "0.01", "0.00")));
        assertEquals(Problem.of("exchange.received-above", money("1.00"), money("0.00")),
                refused(exchange("4", "1", "15.00", "0.00", "1.00")));
        assertEquals("exchange.nothing-back", refused(new Exchange(back("1", "0.00").lines(List.of()),
                out(line(CUP, "1", "15.00"), "0.00"))).key());
        assertEquals("exchange.nothing-out", refused(new Exchange(back("1", "0.00"),
                Draft.of(DocumentKind.DELIVERY, DAY))).key());
        assertEquals(before, everything());
    }

    @Test
    void aClosedMonthRefusesTheExchange() {
        shop.months.close(YearMonth.of(2026, 2), Actor.OWNER);
        List<Object> before = everything();
        assertEquals("document.month-closed", refused(exchange("2", "2", "15.00", "0.00", "12.00")).key());
        assertEquals(before, everything());
    }

    @Test
    void anUnfinishedExchangeIsKeptInTwoDraftsThatChangeNothingAndComeBackAsTyped() {
        List<String> before = books();
        Exchange typed = exchange("2", "2", "15.00", "0.00", "0.00");
        KeptExchange first = shop.trading.keep(typed, money("7.00"), null, Actor.OWNER);
        KeptExchange again = shop.trading.keep(exchange("3", "1", "14.00", "0.00", "0.00"), null, first, Actor.OWNER);
        assertEquals(List.of(first.back().id(), first.out().id(), before), List.of(again.back().id(), again.out().id(), books()));
        assertEquals(List.of("[7.00]", "[]", "3", "14.00"), List.of(Optional.ofNullable(first.moving()).stream().toList().toString(),
                Optional.ofNullable(again.moving()).stream().toList().toString(),
                again.typed().back().lines().getFirst().quantity().toString(), again.typed().out().lines().getFirst().price().toString()));
        for (DocumentId half : List.of(again.back().id(), again.out().id())) {
            KeptExchange found = KeptExchange.of(shop.database.documents(), document(half)).orElseThrow();
            assertEquals(List.of(again.back(), again.out()), List.of(found.back(), found.out()));
        }
        assertEquals("document.stale", assertThrows(Rejected.class,
                () -> shop.trading.keep(typed, null, first, Actor.OWNER)).problem().key());
    }

    @Test
    void eitherDraftPostsBothWithTheWholeBalanceOrWithWhatWasTyped() {
        KeptExchange whole = shop.trading.keep(exchange("2", "2", "15.00", "0.00", "0.00"), null, null, Actor.OWNER);
        shop.trading.postDraft(whole.back().id(), Actor.OWNER);
        assertEquals(List.of("XT-202602-0001", "18.00", "18.00", "4.00"), facts(whole.back().id()));
        assertEquals(List.of("XS-202602-0002", "30.00", "30.00", "12.00"), facts(whole.out().id()));
        KeptExchange owed = shop.trading.keep(exchange("1", "1", "15.00", "0.00", "0.00"), money("0.00"), null, Actor.OWNER);
        shop.trading.postDraft(owed.out().id(), Actor.OWNER);
        assertEquals(List.of("XS-202602-0003", "15.00", "9.00", "6.00"), facts(owed.out().id()));
        assertEquals(List.of("6.00", "57.00", "98", "7"), books());
    }

    @Test
    void aKeptExchangeThatIsRefusedStaysKeptAndGoesAsAWholeWhenItIsThrownAway() {
        KeptExchange kept = shop.trading.keep(exchange("6", "1", "15.00", "0.00", "0.00"), null, null, Actor.OWNER);
        List<Object> before = everything();
        assertEquals("exchange.back", assertThrows(Rejected.class,
                () -> shop.trading.postDraft(kept.out().id(), Actor.OWNER)).problem().key());
        assertEquals(before, everything());
        shop.trading.discard(kept.back().id(), Actor.OWNER);
        assertEquals(0, shop.database.documentQueries().totals(new DocumentFilter(Set.of(), "", null, Standing.DRAFTS)).documents());
    }

    @Test
    void theDeliveryIsReversedBeforeTheReturn() {
        Made made = exchange(exchange("2", "2", "15.00", "0.00", "12.00"), "k1");
        assertEquals(Problem.of("document.has-dependents", "XT-202602-0001", "XS-202602-0002"),
                assertThrows(Rejected.class, () -> shop.reverse(made.back(), "2026-02-10")).problem());
        shop.reverse(made.out(), "2026-02-11");
        assertEquals(List.of("-30.00", "57.00", "97", "10"), books());
        assertEquals(List.of("XT-202602-0001", "18.00", "0.00", "4.00"), facts(made.back()));
        shop.reverse(made.back(), "2026-02-12");
        assertEquals(DocumentState.REVERSED, document(made.back()).state());
        assertEquals(List.of("-12.00", "57.00", "95", "10"), books());
    }

    @Test
    void whatComesBackNeedsNoCredit() {
        shop.database.unitOfWork().write(() -> shop.database.customers()
                .keepTerms(AN, CustomerTerms.NONE.limit(money("0.00"), CreditPolicy.BLOCK)));
        assertEquals(List.of("credit.above-limit.DELIVERY"), refused(exchange("2", "2", "15.00", "0.00", "0.00")).arguments().stream()
                .map(why -> ((Problem) why).key()).toList());
        Made made = exchange(exchange("2", "2", "9.00", "0.00", "0.00"), "k1");
        assertEquals(money("18.00"), document(made.out()).settled());
    }

    @Test
    void aDeliveryThatFollowsAReturnNeedsLinesOfItsOwn() {
        Made made = exchange(exchange("1", "1", "9.00", "0.00", "0.00"), "k1");
        assertEquals("document.no-lines", assertThrows(Rejected.class,
                () -> shop.post(Draft.of(DocumentKind.DELIVERY, DAY).following(made.back()))).problem().key());
    }

    private Made exchange(Exchange typed, String key) {
        return shop.trading.exchange(typed, Actor.OWNER, key);
    }

    private Problem refused(Exchange typed) {
        return assertThrows(Rejected.class, () -> exchange(typed, "refused")).problem();
    }

    private Exchange exchange(String teas, String cups, String price, String refund, String received) {
        return new Exchange(back(teas, refund), out(line(CUP, cups, price), received));
    }

    private Draft back(String teas, String refund) {
        return Draft.of(DocumentKind.SALES_RETURN, DAY).following(sale.id()).settling(Settling.of(null, money(refund)))
                .lines(List.of(DraftLine.ofOrigin(1, Quantity.parse(teas), "")));
    }

    private static Draft out(DraftLine line, String received) {
        return Draft.of(DocumentKind.DELIVERY, DAY).settling(Settling.of(null, money(received))).lines(List.of(line));
    }

    private Document document(DocumentId id) {
        return shop.database.documents().get(id);
    }

    /// Number, amount, what of it is settled, cost.
    private List<String> facts(DocumentId id) {
        Document document = document(id);
        return List.of(document.number().text(), document.amounts().gross().toString(), document.settled().toString(),
                document.cost().toString());
    }

    /// What the customer owes, cash, teas and cups in stock.
    private List<String> books() {
        var figures = shop.database.bookFigures();
        return List.of(figures.balance(Partner.of(AN), null).toString(), figures.account(AccountId.CASH, null).toString(),
                figures.stock(TEA, null).quantity().toString(), figures.stock(CUP, null).quantity().toString());
    }

    /// Every count of the file, its documents, and the books.
    private List<Object> everything() {
        List<Object> all = new ArrayList<>(books());
        all.add(shop.database.storeFacts().info().counts());
        all.addAll(shop.database.documentQueries().list(new DocumentFilter(Set.of(), "", null, Standing.ALL), 0, 100)
                .rows());
        return all;
    }

    private static Money money(String amount) {
        return Money.parse(amount);
    }
}
