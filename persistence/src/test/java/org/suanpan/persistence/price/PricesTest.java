package org.suanpan.persistence.price;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rate;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.price.PriceFinder;
import org.suanpan.core.price.PriceGround;
import org.suanpan.core.price.PriceLimits;
import org.suanpan.core.price.PriceRaise;
import org.suanpan.core.price.PriceRaise.Step;
import org.suanpan.core.price.PriceRule;
import org.suanpan.core.price.PriceService;
import org.suanpan.core.price.PriceSheet;
import org.suanpan.core.price.Prices;
import org.suanpan.core.price.Pricing;
import org.suanpan.core.price.ProposedPrice;
import org.suanpan.core.product.Product;
import org.suanpan.core.product.ProductId;
import org.suanpan.persistence.Database;
import org.suanpan.persistence.TradingShop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.suanpan.persistence.TradingShop.AN;
import static org.suanpan.persistence.TradingShop.CUP;
import static org.suanpan.persistence.TradingShop.TEA;
import static org.suanpan.persistence.TradingShop.line;

class PricesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);

    @TempDir
    Path folder;

    private TradingShop shop;
    private Database database;
    private Prices book;
    private Pricing pricing;

    @BeforeEach
    void open() {
        shop = TradingShop.at(folder.resolve("shop.suanpan"));
        database = shop.database;
        book = database.prices();
        pricing = pricingOn(TODAY);
        pricingOn(TODAY.minusDays(19)).setPrice(TEA, "", "", price("10"));
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void changingACustomersLevelChangesTheNextPriceAndNoOldDocument() {
        pricingOn(TODAY.minusDays(19)).setPrice(TEA, "批发", "", price("9"));
        shop.open("2026-03-01", TEA, "100", "500.00");
        var sold = shop.deliver("2026-03-10", line(TEA, "2", "10"));
        assertEquals(PriceGround.LAST_DEAL, propose("1").ground());
        pricing.setLevel(AN, "批发");
        assertEquals(PriceGround.LEVEL, propose("1").ground());
        assertEquals(price("9"), propose("1").price());
        assertEquals(sold, database.documents().get(sold.id()));
    }

    @Test
    void theLastThreeDealsComeNewestFirstWithoutGiftsAndRedDocuments() {
        shop.open("2026-03-01", TEA, "100", "500.00");
        shop.deliver("2026-03-02", line(TEA, "1", "9.10"));
        shop.deliver("2026-03-03", line(TEA, "2", "9.20"), line(TEA, "1", "9.20").asGift(true).price(null));
        var wrong = shop.deliver("2026-03-04", line(TEA, "3", "1"));
        shop.reverse(wrong, "2026-03-05");
        assertEquals(List.of(price("9.20"), price("9.10")),
                book.facts(TEA, AN, TODAY).deals().stream().map(d -> d.price()).toList());
    }

    @Test
    void whatOneWalkInCustomerPaidIsNothingToTheNext() {
        shop.open("2026-03-01", TEA, "100", "500.00");
        shop.post(TradingShop.draft("2026-03-02", line(TEA, "1", "7.77")).customer(CustomerId.WALK_IN));
        assertEquals(List.of(), book.facts(TEA, CustomerId.WALK_IN, TODAY).deals());
    }

    @Test
    void aPromotionOfACategoryReachesTheCategoriesBelowAndEndsByItselfAtMidnight() {
        Product tea = database.products().get(TEA);
        database.unitOfWork().write(() -> database.products().update(new Product(TEA, tea.code(), tea.name(), tea.spec(),
                "饮料/茶", tea.brand(), tea.unit(), tea.barcode(), tea.price(), null, null, tea.version())));
        pricing.addRule(PriceRule.promotion("春茶节", "饮料", Rate.parse("0.8"), TODAY, TODAY.plusDays(1)));
        assertEquals(price("8"), propose("1").price());
        assertEquals(price("8"), proposeOn(TODAY.plusDays(1), "1").price());
        assertEquals(price("10"), proposeOn(TODAY.plusDays(2), "1").price());
        assertEquals(price("10"), proposeOn(TODAY.minusDays(1), "1").price());
    }

    @Test
    void aContractIsForItsCustomerAloneAndEndsWhenItIsEnded() {
        long contract = pricing.addRule(PriceRule.contract(AN, TEA, "", price("8.5"), TODAY, null));
        assertEquals(price("8.5"), propose("1").price());
        assertEquals(price("10"), PriceFinder.propose(book.facts(TEA, null, TODAY), "", 1, Quantity.of(1)).price());
        pricing.endRule(contract);
        assertEquals(price("10"), propose("1").price());
        assertEquals(List.of(), book.rules(TEA));
        assertEquals("price.rule-unknown", refused(() -> pricing.endRule(contract)));
    }

    @Test
    void aSheetSetsThreeHundredPricesOnItsDayAndUndoPutsThemAllBack() {
        List<ProductId> goods = IntStream.range(0, 300).mapToObj(this::product).toList();
        PriceRaise raise = new PriceRaise(new BigDecimal("5"), BigDecimal.ZERO, Step.FEN);
        long sheet = pricing.plan(PriceSheet.planned("四月调价", TODAY.plusDays(1), goods.stream()
                .map(id -> new PriceSheet.Line(id, "", "", listPrice(id), raise.of(listPrice(id)))).toList()), Actor.OWNER);
        List<UnitPrice> before = goods.stream().map(this::listPrice).toList();
        assertEquals(0, pricing.takeEffect());
        assertEquals(1, pricingOn(TODAY.plusDays(1)).takeEffect());
        assertEquals(price("2.10"), listPrice(goods.getFirst()));
        assertEquals(0, pricingOn(TODAY.plusDays(1)).takeEffect());
        assertEquals(300, pricing.undo(sheet));
        assertEquals(before, goods.stream().map(this::listPrice).toList());
        assertEquals("price.sheet-undone", refused(() -> pricing.undo(sheet)));
    }

    @Test
    void undoLeavesWhatSomebodyHasSetAfterTheSheet() {
        long sheet = pricing.plan(PriceSheet.planned("今天", TODAY, List.of(
                new PriceSheet.Line(TEA, "", "", price("10"), price("11")),
                new PriceSheet.Line(CUP, "批发", "", null, price("4")))), Actor.OWNER);
        assertEquals(price("11"), listPrice(TEA));
        pricing.setPrice(TEA, "", "", price("12"));
        assertEquals(1, pricing.undo(sheet));
        assertEquals(price("12"), listPrice(TEA));
        assertEquals(List.of(), book.prices(CUP));
    }

    @Test
    void aPlannedSheetIsCalledOffWithoutTouchingAPrice() {
        long sheet = pricing.plan(PriceSheet.planned("下月", TODAY.plusDays(10), List.of(
                new PriceSheet.Line(TEA, "", "", price("10"), price("11")))), Actor.OWNER);
        assertEquals(1, pricing.undo(sheet));
        assertEquals(0, pricingOn(TODAY.plusDays(10)).takeEffect());
        assertEquals(price("10"), listPrice(TEA));
        assertEquals(PriceSheet.State.UNDONE, database.priceSheets().list(10).getFirst().state());
    }

    @Test
    void levelsLimitsAndUnknownNames() {
        pricing.addLevel("VIP");
        pricing.addLevel("VIP");
        assertEquals(List.of("批发", "会员", "VIP"), book.levels());
        pricing.setLimits(TEA, new PriceLimits(price("6"), null));
        assertEquals(new PriceLimits(price("6"), null), book.limits(TEA));
        assertEquals(PriceLimits.NONE, book.limits(CUP));
        assertEquals("price.level-unknown", refused(() -> pricing.setLevel(AN, "没有")));
        assertEquals("price.level-unknown", refused(() -> pricing.setPrice(TEA, "没有", "", price("1"))));
        assertEquals("product.unknown", refused(() -> pricing.setPrice(new ProductId(99), "", "", price("1"))));
    }

    private ProductId product(int at) {
        return database.unitOfWork().write(() -> database.products().add(new Product(new ProductId(0), "N" + at, "货" + at, "",
                "", "", "件", "", UnitPrice.parse(String.valueOf(at + 2)), null, null, 1)));
    }

    private @Nullable UnitPrice listPrice(ProductId id) {
        return database.products().get(id).price();
    }

    private Pricing pricingOn(LocalDate day) {
        return new PriceService(database.unitOfWork(), book, database.priceSheets(),
                Clock.fixed(Instant.parse(day + "T08:00:00Z"), ZoneOffset.UTC));
    }

    private ProposedPrice propose(String quantity) {
        return proposeOn(TODAY, quantity);
    }

    private ProposedPrice proposeOn(LocalDate day, String quantity) {
        return PriceFinder.propose(book.facts(TEA, AN, day), "", 1, Quantity.parse(quantity));
    }

    private static UnitPrice price(String text) {
        return UnitPrice.parse(text);
    }

    private static String refused(Runnable action) {
        return assertThrows(Rejected.class, action::run).problem().key();
    }
}
