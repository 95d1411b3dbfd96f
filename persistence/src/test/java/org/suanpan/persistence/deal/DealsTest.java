package org.suanpan.persistence.deal;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.admin.CheckResult;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.deal.Deal;
import org.suanpan.core.deal.DealService;
import org.suanpan.core.deal.Dealing;
import org.suanpan.core.deal.LostReason;
import org.suanpan.core.deal.NewDeal;
import org.suanpan.core.deal.Stage;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.party.Contact;
import org.suanpan.core.party.Customer;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.trade.Document;
import org.suanpan.core.trade.Draft;
import org.suanpan.persistence.TradingShop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.suanpan.persistence.TradingShop.AN;
import static org.suanpan.persistence.TradingShop.LI;
import static org.suanpan.persistence.TradingShop.TEA;
import static org.suanpan.persistence.TradingShop.line;

/// Deals from the first word to an order, or to the reason why not.
class DealsTest {

    private static final CustomerId BO = new CustomerId(3);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    @TempDir
    Path folder;

    private TradingShop shop;
    private Dealing deals;

    @BeforeEach
    void open() {
        shop = TradingShop.at(folder.resolve("shop.suanpan"));
        shop.database.unitOfWork().write(() -> shop.database.customers().add(
                new Customer(BO, "C2", "博远商行", new Contact("", "139", ""), "", "", "", "", 0, LI, 1)));
        deals = new DealService(shop.database.unitOfWork(), shop.database.pool().deals(), shop.database.customers(), shop.trading,
                Clock.fixed(Instant.parse("2026-03-20T08:00:00Z"), ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        assertEquals(List.of(), shop.database.standingChecks().run(true).stream().filter(check -> !check.ok()).map(CheckResult::id).toList());
        shop.close();
    }

    @Test
    void aLeadBecomesAQuotationAndAnOrderWithoutTypingAgain() {
        long deal = open(BO, "开业用茶", "800.00", "2026-04-01");
        deals.move(deal, Stage.CONTACTED, DAY.plusDays(1), "看了样品", Actor.OWNER);
        DocumentId quotation = deals.quote(deal, DAY.plusDays(2), Actor.OWNER);
        assertEquals(quotation, deals.quote(deal, DAY.plusDays(2), Actor.OWNER), "one quotation a deal");
        Document draft = shop.database.documents().get(quotation);
        assertEquals(List.of(BO, LI, "开业用茶", DocumentKind.QUOTATION), List.of(draft.typed().customer(), draft.typed().rep(), draft.typed().remark(), draft.kind()));
        assertEquals(List.of("开业用茶 QUOTED  "), all(null));

        shop.trading.changeDraft(quotation, draft.trail().version(), draft.typed().lines(List.of(line(TEA, "10", "8.00"))), Actor.OWNER);
        shop.trading.postDraft(quotation, Actor.OWNER);
        assertEquals(List.of("开业用茶 QUOTED BJ-202603-0001 "), all(null));
        assertEquals(List.of(), deals.settle(DAY.plusDays(3), Actor.OWNER));
        Document second = shop.post(Draft.of(DocumentKind.QUOTATION, DAY.plusDays(3)).following(quotation).lines(List.of(line(TEA, "10", "7.50"))));
        Document order = shop.post(Draft.of(DocumentKind.SALES_ORDER, DAY.plusDays(4)).following(second.id()));
        assertEquals(List.of("开业用茶"), deals.settle(DAY.plusDays(4), Actor.OWNER).stream().map(Deal::what).toList());
        assertEquals(List.of(), all(null));
        assertEquals(List.of("开业用茶 WON BJ-202603-0001 " + order.number().text()), all(Stage.WON));
        assertEquals(List.of("2026-03-10 LEAD ", "2026-03-11 CONTACTED 看了样品", "2026-03-12 QUOTED ", "2026-03-14 WON " + order.number().text()),
                deals.moves(deal).stream().map(m -> m.day() + " " + m.to() + " " + m.note()).toList());
        assertEquals(List.of(), deals.settle(DAY.plusDays(5), Actor.OWNER), "won once");
    }

    @Test
    void losingNeedsAReasonAndOtherNeedsWords() {
        long deal = open(BO, "开业用茶", null, null);
        assertEquals("deal.reason-missing", refused(() -> deals.move(deal, Stage.LOST, DAY, "", Actor.OWNER)));
        assertEquals("deal.words-missing", refused(() -> deals.lose(deal, LostReason.OTHER, " ", DAY, Actor.OWNER)));
        deals.lose(deal, LostReason.PRICE, "对面便宜两毛", DAY, Actor.OWNER);
        Deal lost = deals.get(deal);
        assertEquals("LOST PRICE 对面便宜两毛", lost.stage() + " " + lost.lostReason() + " " + lost.note());
        assertEquals("deal.over", refused(() -> deals.quote(deal, DAY, Actor.OWNER)));
        deals.move(deal, Stage.TALKING, DAY, "又来问", Actor.OWNER);
        assertEquals("TALKING ", deals.get(deal).stage() + " " + deals.get(deal).lostReason());
        assertEquals("deal.there-already", refused(() -> deals.move(deal, Stage.TALKING, DAY, "", Actor.OWNER)));
        assertEquals("deal.day-before", refused(() -> deals.move(deal, Stage.WON, DAY.minusDays(1), "", Actor.OWNER)));
        assertEquals("deal.what-missing", refused(() -> open(BO, " ", null, null)));
        assertEquals("deal.walk-in", refused(() -> open(CustomerId.WALK_IN, "x", null, null)));
        assertEquals("deal.unknown", refused(() -> deals.get(99)));
    }

    @Test
    void stagesAreCountedAndSummedByWhoseTheCustomersAre() {
        open(BO, "a", "100.00", null);
        open(BO, "b", "50.50", null);
        deals.move(open(AN, "c", null, null), Stage.CONTACTED, DAY, "", Actor.OWNER);
        assertEquals(List.of("CONTACTED 1 0.00", "LEAD 2 150.50"), sums(null));
        assertEquals(List.of("LEAD 2 150.50"), sums("李娜"));
        assertEquals(List.of("CONTACTED 1 0.00"), sums(""));
        assertEquals(1, deals.list(null, "", 9).size());
        assertEquals(2, deals.list(Stage.LEAD, "李娜", 9).size());
    }

    @Test
    void dealsFollowAMergeAndComeApart() {
        open(BO, "茶", "100.00", null);
        open(AN, "杯", "10.00", null);
        shop.merging.merge(AN, BO, Actor.OWNER);
        assertEquals(List.of("杯", "茶"), deals.of(AN).stream().map(Deal::what).sorted().toList());
        assertEquals(List.of("安康超市", "安康超市"), deals.list(null, null, 9).stream().map(Deal::name).toList());
        assertEquals(List.of("LEAD 2 110.00"), sums(""), "whose the survivor is");
        shop.merging.undo(BO, Actor.OWNER);
        assertEquals(List.of("杯"), deals.of(AN).stream().map(Deal::what).toList());
        assertEquals(List.of("LEAD 1 100.00"), sums("李娜"));
    }

    @Test
    void aQuotationThrownAwayLeavesTheDealWhichIsQuotedAnew() {
        long deal = open(AN, "茶", null, null);
        DocumentId draft = deals.quote(deal, DAY, Actor.OWNER);
        shop.trading.discard(draft, Actor.OWNER);
        assertEquals(null, deals.get(deal).quotation());
        DocumentId again = deals.quote(deal, DAY, Actor.OWNER);
        assertEquals(again, deals.get(deal).quotation());
        assertEquals(List.of("LEAD", "QUOTED"), deals.moves(deal).stream().map(m -> m.to().name()).toList());
    }

    private long open(CustomerId who, String what, @Nullable String amount, @Nullable String expected) {
        return deals.open(new NewDeal(who, what, amount == null ? null : Money.parse(amount), expected == null ? null : LocalDate.parse(expected)),
                DAY, Actor.OWNER);
    }

    private List<String> all(@Nullable Stage stage) {
        return deals.list(stage, null, 9).stream().map(d -> d.what() + " " + d.stage() + " " + d.quotationNumber() + " " + d.orderNumber()).toList();
    }

    private List<String> sums(@Nullable String rep) {
        return deals.sums(rep).stream().map(s -> s.stage() + " " + s.deals() + " " + s.amount()).toList();
    }

    private static String refused(Runnable action) {
        return assertThrows(Rejected.class, action::run).problem().key();
    }
}
