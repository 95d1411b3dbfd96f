package org.suanpan.persistence.sale;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Problem;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.Topic;
import org.suanpan.core.commission.CommissionEvent.Kind;
import org.suanpan.core.document.DocumentState;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.posting.Posting;
import org.suanpan.core.sale.Delivery;
import org.suanpan.core.sale.DeliveryDraft;
import org.suanpan.core.sale.DeliveryLine;
import org.suanpan.core.stock.AverageCost;
import org.suanpan.core.stock.WarehouseId;
import org.suanpan.persistence.Database;
import org.suanpan.persistence.Sql;
import org.suanpan.persistence.TradingShop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.suanpan.persistence.TradingShop.AN;
import static org.suanpan.persistence.TradingShop.BRANCH;
import static org.suanpan.persistence.TradingShop.CUP;
import static org.suanpan.persistence.TradingShop.LI;
import static org.suanpan.persistence.TradingShop.TEA;
import static org.suanpan.persistence.TradingShop.draft;
import static org.suanpan.persistence.TradingShop.line;

class DeliveryServiceTest {

    @TempDir
    Path folder;

    private Path file;
    private TradingShop shop;
    private Database database;

    @BeforeEach
    void open() {
        file = folder.resolve("shop.suanpan");
        shop = TradingShop.at(file);
        database = shop.database;
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void aPostedDeliveryMovesGoodsAtCostAndIsOwedAndEarnsCommission() {
        shop.open("2026-03-01", TEA, "10", "100.00");
        Delivery posted = shop.deliver("2026-03-05", line(TEA, "4", "15.00"), line(TEA, "1.5", "14.333333"));
        assertEquals("XS-202603-0001", posted.number().text());
        assertEquals(LocalDate.of(2026, 4, 4), posted.due());
        assertEquals(posted, database.deliveries().get(posted.id()));
        assertEquals(List.of(Money.parse("60.00"), Money.parse("21.50")),
                posted.lines().stream().map(DeliveryLine::amount).toList());
        assertEquals(List.of(Money.parse("40.00"), Money.parse("15.00")),
                posted.lines().stream().map(DeliveryLine::cost).toList());
        assertEquals(new AverageCost(Quantity.parse("4.5"), Money.parse("45.00")), database.stockBook().pool(TEA));
        assertEquals(Quantity.parse("4.5"), database.stockBook().onHand(WarehouseId.MAIN, TEA));
        assertEquals(Money.parse("81.50"), database.partnerLedger().balance(AN));
        assertEquals(Money.parse("81.50"), database.commissionBook().base(LI, YearMonth.of(2026, 3), Kind.DELIVERY));
        assertEquals(List.of("2026-03-05|1|2|55000|8150|0|5500|8150"), sums("day_sales", "business_date"));
        assertEquals(List.of("2|2026-03-05|2026-03-05|1|8150|0|5500|8150"), sums("customer_sales", "customer_id"));
    }

    @Test
    void threePiecesWorthTenCostThreeThirtyThreeThenFourThenThree() {
        shop.open("2026-03-01", TEA, "3", "10.00");
        List<Money> costs = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            costs.add(shop.deliver("2026-03-02", line(TEA, "1", "5.00")).cost());
        }
        assertEquals(List.of(Money.parse("3.33"), Money.parse("3.34"), Money.parse("3.33")), costs);
        assertEquals(AverageCost.EMPTY, database.stockBook().pool(TEA));
    }

    @Test
    void previewIsThePostingThatIsWrittenAndWritesNothing() {
        shop.open("2026-03-01", TEA, "7", "10.00");
        List<List<String>> before = everyBook();
        Posting preview = shop.deliveries.preview(draft("2026-03-05", line(TEA, "3", "2.00"), line(TEA, "2", "0")));
        assertEquals(before, everyBook());
        Delivery posted = shop.deliver("2026-03-05", line(TEA, "3", "2.00"), line(TEA, "2", "0"));
        assertEquals(preview, posted.posting());
        assertEquals(preview.moves(), database.stockBook().of(database.postings().of(posted.ref()).orElseThrow()));
    }

    @Test
    void postingAndReversalTogetherAreNothingInEveryBookAndBalance() {
        Random dice = new Random(4711);
        shop.open("2026-03-01", TEA, "1000", "3333.33");
        shop.open("2026-03-01", CUP, "777.7", "10.01");
        for (int round = 0; round < 40; round++) {
            shop.deliver("2026-03-05", someLine(dice));
            List<List<String>> before = everyBalance();
            Delivery posted = shop.deliver("2026-03-05", someLine(dice), someLine(dice), someLine(dice));
            shop.deliveries.reverse(posted.id(), LocalDate.parse("2026-03-05"), Actor.OWNER);
            assertEquals(before, everyBalance());
            assertEquals(DocumentState.REVERSED, database.deliveries().get(posted.id()).state());
        }
        assertEquals(List.of("0"), Sql.column(file, "select count(*) from (select m.product_id from stock_move m join posting p "
                + "on p.id = m.posting_id where p.document_id in (select id from delivery where state = 'REVERSED') "
                + "and p.document_kind = 'DELIVERY' group by p.document_id, m.product_id "
                + "having sum(m.quantity_e4) <> 0 or sum(m.value_fen) <> 0)"));
    }

    @Test
    void aReversedDeliveryIsRefusedTwiceAndItsRedDocumentHasItsOwnNumber() {
        shop.open("2026-03-01", TEA, "5", "50.00");
        Delivery posted = shop.deliver("2026-03-02", line(TEA, "5", "15.00"));
        assertEquals("XS-202604-0001",
                shop.deliveries.reverse(posted.id(), LocalDate.of(2026, 4, 1), Actor.OWNER).text());
        assertEquals(new AverageCost(Quantity.of(5), Money.parse("50.00")), database.stockBook().pool(TEA));
        assertEquals(Money.ZERO, database.commissionBook().base(LI, YearMonth.of(2026, 3), Kind.DELIVERY));
        assertRefused(Problem.of("delivery.already-reversed", "XS-202603-0001"),
                () -> shop.deliveries.reverse(posted.id(), LocalDate.of(2026, 4, 1), Actor.OWNER));
        assertEquals(List.of("1"), Sql.column(file, "select last from number_series where prefix = 'XS' and month = '2026-04'"));
    }

    @Test
    void moreThanLiesInTheWarehouseIsRefusedAndLeavesNothing() {
        shop.open("2026-03-01", TEA, "5", "50.00");
        List<List<String>> before = everyBook();
        assertRefused(Problem.of("delivery.stock-short", LocalDate.of(2026, 3, 2), "安康超市", 2, "P1 绿茶",
                Quantity.of(2), Quantity.of(3)),
                () -> shop.deliver("2026-03-02", line(TEA, "3", "15.00"), line(TEA, "3", "15.00")));
        DeliveryDraft fromBranch = new DeliveryDraft(LocalDate.of(2026, 3, 2), AN, null, BRANCH, null,
                List.of(line(TEA, "1", "1")));
        assertEquals("delivery.stock-short", refusal(() -> shop.deliveries.post(fromBranch, Actor.OWNER)).key());
        assertEquals(before, everyBook());
    }

    @Test
    void aRefusedPostingTakesNoNumber() {
        shop.open("2026-03-01", TEA, "5", "50.00");
        refusal(() -> shop.deliver("2026-03-02", line(TEA, "6", "15.00")));
        assertEquals("XS-202603-0001", shop.deliver("2026-03-02", line(TEA, "1", "15.00")).number().text());
    }

    @Test
    void nothingIsPostedBeforeALaterMovementOfTheProduct() {
        shop.open("2026-03-01", TEA, "5", "50.00");
        Delivery posted = shop.deliver("2026-03-10", line(TEA, "1", "15.00"));
        assertRefused(Problem.of("delivery.back-dated", LocalDate.of(2026, 3, 9), "安康超市", 1, "P1 绿茶",
                LocalDate.of(2026, 3, 10)), () -> shop.deliver("2026-03-09", line(TEA, "1", "15.00")));
        shop.deliver("2026-03-12", line(TEA, "1", "15.00"));
        assertRefused(Problem.of("delivery.reversal-back-dated", "XS-202603-0001", "P1 绿茶", LocalDate.of(2026, 3, 12)),
                () -> shop.deliveries.reverse(posted.id(), LocalDate.of(2026, 3, 10), Actor.OWNER));
        assertRefused(Problem.of("delivery.reversed-before-posted", "XS-202603-0001", LocalDate.of(2026, 3, 10)),
                () -> shop.deliveries.reverse(posted.id(), LocalDate.of(2026, 3, 9), Actor.OWNER));
        assertEquals("opening.back-dated", refusal(() -> shop.open("2026-03-01", TEA, "1", "1.00")).key());
    }

    @Test
    void beforeTheOpeningDateThereIsOnlyHistory() {
        database.unitOfWork().write(() -> database.storeFacts().set("shop.opening-date", "2026-03-05"));
        shop.open("2026-03-01", TEA, "5", "50.00");
        assertRefused(Problem.of("delivery.before-opening", LocalDate.of(2026, 3, 4), LocalDate.of(2026, 3, 5)),
                () -> shop.deliver("2026-03-04", line(TEA, "1", "15.00")));
        shop.deliver("2026-03-05", line(TEA, "1", "15.00"));
    }

    @Test
    void theSameCommandTwiceIsCarriedOutOnce() {
        shop.open("2026-03-01", TEA, "5", "50.00");
        Delivery first = shop.deliveries.post(draft("2026-03-02", line(TEA, "1", "15.00")), Actor.OWNER, "key-1");
        List<List<String>> before = everyBook();
        assertEquals(first, shop.deliveries.post(draft("2026-03-02", line(TEA, "1", "15.00")), Actor.OWNER, "key-1"));
        assertEquals(before, everyBook());
        assertEquals("XS-202603-0002",
                shop.deliveries.post(draft("2026-03-02", line(TEA, "1", "15.00")), Actor.OWNER, "key-2").number().text());
    }

    @Test
    void wrongLinesAreRefusedByTheirNumber() {
        assertEquals(Problem.of("delivery.no-lines"), refusal(() -> draft("2026-03-02")));
        assertEquals(Problem.of("delivery.quantity-not-positive", 2),
                refusal(() -> draft("2026-03-02", line(TEA, "1", "1"), line(TEA, "-1", "1"))));
        assertEquals(Problem.of("delivery.quantity-too-fine", 1, Quantity.parse("0.0001")),
                refusal(() -> draft("2026-03-02", line(TEA, "0.0001", "1"))));
        assertEquals(Problem.of("delivery.price-negative", 1), refusal(() -> draft("2026-03-02", line(TEA, "1", "-1"))));
        assertEquals(Problem.of("delivery.due-before-date", LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 2)),
                refusal(() -> new DeliveryDraft(LocalDate.of(2026, 3, 2), AN, null, WarehouseId.MAIN,
                        LocalDate.of(2026, 3, 1), List.of(line(TEA, "1", "1")))));
        assertEquals("customer.unknown", refusal(() -> shop.deliveries.preview(new DeliveryDraft(LocalDate.of(2026, 3, 2),
                new CustomerId(99), null, WarehouseId.MAIN, null, List.of(line(TEA, "1", "1"))))).key());
    }

    @Test
    void openingStockComesBackOutOnlyWhileNothingHasMoved() {
        var opening = shop.open("2026-03-01", TEA, "5", "50.00");
        var second = shop.open("2026-03-01", CUP, "2", "0.00");
        shop.deliver("2026-03-02", line(TEA, "1", "15.00"));
        assertRefused(Problem.of("opening.moved-since", "KC-202603-0001", "P1 绿茶", LocalDate.of(2026, 3, 2)),
                () -> shop.openings.reverse(opening.id(), LocalDate.of(2026, 3, 2), Actor.OWNER));
        assertEquals("KC-202603-0003",
                shop.openings.reverse(second.id(), LocalDate.of(2026, 3, 2), Actor.OWNER).text());
        assertEquals(AverageCost.EMPTY, database.stockBook().pool(CUP));
        assertRefused(Problem.of("opening.already-reversed", "KC-202603-0002"),
                () -> shop.openings.reverse(second.id(), LocalDate.of(2026, 3, 2), Actor.OWNER));
    }

    @Test
    void oneDeliveryTellsTheScreensOnce() {
        List<Set<Topic>> heard = new ArrayList<>();
        shop.open("2026-03-01", TEA, "5", "50.00");
        database.changes().listen(heard::add);
        shop.deliver("2026-03-02", line(TEA, "1", "15.00"));
        assertEquals(List.of(EnumSet.of(Topic.SALE, Topic.STOCK, Topic.LEDGER, Topic.COMMISSION)), heard);
    }

    private static DeliveryDraft.Line someLine(Random dice) {
        String quantity = "%d.%03d".formatted(dice.nextInt(3), 1 + dice.nextInt(999));
        return line(dice.nextBoolean() ? TEA : CUP, quantity, "%d.%06d".formatted(dice.nextInt(20), dice.nextInt(1_000_000)));
    }

    private static Problem refusal(Runnable attempt) {
        return assertThrows(Rejected.class, attempt::run).problem();
    }

    private static void assertRefused(Problem expected, Runnable attempt) {
        assertEquals(expected, refusal(attempt));
    }

    private List<List<String>> everyBook() {
        return List.of(sums("posting", "id"), sums("stock_move", "id"), sums("partner_entry", "id"),
                sums("commission_event", "id"), sums("number_series", "prefix, month"), sums("delivery", "id"),
                sums("stock_balance", "product_id"));
    }

    /// Every kept balance, and the sums of the books that have none.
    private List<List<String>> everyBalance() {
        return List.of(sums("stock_balance", "product_id"), sums("warehouse_balance", "product_id"),
                sums("customer_balance", "customer_id"), sums("day_sales", "business_date"),
                sums("customer_sales", "customer_id"),
                Sql.column(file, "select rep_id || '|' || origin_month || '|' || sum(base_fen) || '|' || sum(margin_fen) "
                        + "from commission_event group by rep_id, origin_month"));
    }

    private List<String> sums(String table, String order) {
        String columns = String.join(" || '|' || ", Sql.column(file, "select 'coalesce(' || name || ', '''')' from pragma_table_info('"
                + table + "') order by cid"));
        return Sql.column(file, "select " + columns + " from " + table + " order by " + order);
    }
}
