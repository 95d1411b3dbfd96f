package org.suanpan.persistence.product;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.price.BookedPrices;
import org.suanpan.core.price.Prices.KeptPrice;
import org.suanpan.core.product.Item.Component;
import org.suanpan.core.product.Items.Scanned;
import org.suanpan.core.product.ProductCard;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.product.ProductListItem;
import org.suanpan.core.product.ProductService;
import org.suanpan.core.product.ProductSheet;
import org.suanpan.core.product.ProductSheet.Naming;
import org.suanpan.core.product.ProductSheet.Price;
import org.suanpan.core.product.ProductSheet.Prices;
import org.suanpan.core.product.ProductSheet.Shelf;
import org.suanpan.core.product.ProductSheet.Unit;
import org.suanpan.core.product.ProductTraits;
import org.suanpan.core.product.ProductTraits.Kind;
import org.suanpan.core.product.ProductTraits.NegativeStock;
import org.suanpan.core.stock.WarehouseId;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.DraftLine;
import org.suanpan.persistence.Database;
import org.suanpan.persistence.TradingShop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.suanpan.persistence.TradingShop.CUP;
import static org.suanpan.persistence.TradingShop.TEA;
import static org.suanpan.persistence.TradingShop.line;

class ProductServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);
    private static final Unit BOTTLE = new Unit("瓶", 1, List.of("6901", "6902"));
    private static final Unit CARTON = new Unit("箱", 24, List.of("1690"));

    @TempDir
    Path folder;

    private TradingShop shop;
    private Database database;
    private ProductService service;

    @BeforeEach
    void open() {
        shop = TradingShop.at(folder.resolve("shop.suanpan"));
        database = shop.database;
        service = on(TODAY);
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void aNameAndAUnitMakeAProductThatCanBeSold() {
        ProductId juice = service.save(sheet("橙汁", List.of(new Unit("瓶", 1, List.of())), Prices.NONE));
        assertEquals("P3", database.products().get(juice).code());
        assertEquals("product.no-name", refused(sheet("  ", List.of(BOTTLE), Prices.NONE)));
        assertEquals("product.no-unit", refused(sheet("橙汁", List.of(), Prices.NONE)));
        shop.open("2026-03-01", juice, "10", "20.00");
        shop.deliver("2026-03-02", line(juice, "1", "3"));
    }

    @Test
    void everythingOnTheFormComesBackAsItWasSaved() {
        ProductSheet typed = new ProductSheet(null, 0, new Naming("K1", "可乐", "550ml", "饮料 / 碳酸", "可口"),
                new ProductTraits(Kind.GOODS, true, NegativeStock.ALLOW, false, 7, Quantity.of(480)), UnitPrice.parse("1.9"),
                Quantity.of(48), List.of(BOTTLE, CARTON), List.of(), List.of(), new Prices(List.of(price("", "", "3"),
                        price("", "箱", "70"), price("批发", "", "2.8"), price("批发", "箱", "66")), UnitPrice.parse("2.5"), null));
        ProductId id = service.save(typed);
        ProductSheet read = service.sheet(id);
        assertEquals(new ProductSheet(id, read.version(), typed.naming(), typed.traits(), typed.referenceCost(), typed.minimum(),
                typed.units(), List.of(), List.of(), typed.prices()), read);
        assertEquals("饮料/碳酸", read.naming().category());
        assertEquals(Optional.of(new Scanned(id, "箱")), database.items().byBarcode("1690"));
        assertEquals(Optional.of(new Scanned(id, "")), database.items().byBarcode("6902"));
    }

    @Test
    void aPriceThatDidNotChangeKeepsItsDayAndOneThatDidCountsFromToday() {
        Prices first = new Prices(List.of(price("", "", "3"), price("批发", "", "2.8")), null, null);
        ProductId id = on(TODAY.minusDays(9)).save(sheet("可乐", List.of(BOTTLE), first));
        ProductSheet read = service.sheet(id);
        service.save(with(read, new Prices(List.of(price("", "", "3"), price("批发", "", "2.6")), null, null)));
        assertEquals(List.of(new KeptPrice("", "", UnitPrice.parse("3"), TODAY.minusDays(9)),
                new KeptPrice("批发", "", UnitPrice.parse("2.6"), TODAY)), database.prices().prices(id));
        service.save(with(service.sheet(id), Prices.NONE));
        assertEquals(List.of(), database.prices().prices(id));
    }

    @Test
    void whatWasChangedElsewhereSinceItWasReadIsRefused() {
        ProductId id = service.save(sheet("可乐", List.of(BOTTLE), Prices.NONE));
        ProductSheet early = service.sheet(id);
        service.stop(id, true);
        assertEquals("product.stale", refused(early));
        assertEquals("product.stale", assertThrows(Rejected.class, () -> database.unitOfWork().write(
                () -> database.items().keepTraits(id, ProductTraits.PLAIN, early.version()))).problem().key());
        assertEquals(true, database.items().get(id).traits().stopped());
    }

    @Test
    void aBarcodeStandsOnOneProductAndARefusalChangesNothing() {
        service.save(sheet("可乐", List.of(BOTTLE, CARTON), Prices.NONE));
        long before = database.productQueries().list("", 0, 10).total();
        assertEquals("product.barcode-taken", refused(sheet("雪碧", List.of(new Unit("瓶", 1, List.of("1690"))), Prices.NONE)));
        assertEquals(before, database.productQueries().list("", 0, 10).total());
        assertEquals("product.barcode-twice",
                refused(sheet("雪碧", List.of(new Unit("瓶", 1, List.of("77")), new Unit("箱", 6, List.of("77"))), Prices.NONE)));
    }

    @Test
    void unitsThatDocumentsUseStayAsTheyAre() {
        ProductId id = service.save(sheet("可乐", List.of(BOTTLE, CARTON), Prices.NONE));
        shop.post(Draft.of(DocumentKind.GOODS_RECEIPT, TODAY)
                .supplier(TradingShop.FARM).lines(List.of(DraftLine.of(id, Quantity.of(2), "箱").price(UnitPrice.parse("48")))));
        assertEquals("product.unit-used", refused(units(id, BOTTLE, new Unit("箱", 12, List.of()))));
        assertEquals("product.unit-used", refused(units(id, BOTTLE)));
        assertEquals("product.base-unit-fixed", refused(units(id, new Unit("罐", 1, List.of()), CARTON)));
        assertEquals("product.unit-twice", refused(units(id, BOTTLE, CARTON, CARTON)));
        assertEquals("product.unit-factor", refused(units(id, BOTTLE, CARTON, new Unit("提", 1, List.of()))));
        service.save(units(id, BOTTLE, CARTON, new Unit("提", 6, List.of())));
        service.save(units(id, BOTTLE, CARTON));
        assertEquals(1, database.items().get(id).units().size());
    }

    @Test
    void aBundleIsMadeOfGoodsEachMoreThanNothingAndNeverOfItself() {
        ProductId set = service.save(bundle(null, "茶具套装", new Component(TEA, Quantity.of(1)), new Component(CUP, Quantity.of(4))));
        assertEquals(2, database.items().get(set).components().size());
        assertEquals("product.bundle-in-itself", refused(bundle(set, "茶具套装", new Component(set, Quantity.of(1)))));
        assertEquals("product.component-not-goods", refused(bundle(null, "大套", new Component(set, Quantity.of(1)))));
        assertEquals("product.component-quantity", refused(bundle(null, "小套", new Component(TEA, Quantity.ZERO))));
        assertEquals("product.bundle-empty", refused(bundle(null, "空套")));
        ProductSheet tea = service.sheet(TEA);
        assertEquals("product.kind-component", refused(new ProductSheet(TEA, tea.version(), tea.naming(),
                kind(Kind.BUNDLE), null, null, tea.units(), List.of(new Component(CUP, Quantity.of(1))), List.of(), Prices.NONE)));
        assertEquals("product.bundle-in-itself", assertThrows(Rejected.class, () -> database.unitOfWork().write(
                () -> database.items().addComponent(set, new Component(set, Quantity.of(1))))).problem().key());
    }

    @Test
    void whatHasMovedIsStoppedAndNotTakenAway() {
        shop.open("2026-03-01", TEA, "10", "20.00");
        assertEquals("product.used", assertThrows(Rejected.class, () -> service.remove(TEA)).problem().key());
        ProductSheet tea = service.sheet(TEA);
        assertEquals("product.kind-fixed", refused(new ProductSheet(TEA, tea.version(), tea.naming(), kind(Kind.SERVICE), null,
                null, tea.units(), List.of(), List.of(), Prices.NONE)));
        service.stop(TEA, true);
        assertEquals(List.of("P2"), database.documentQueries().goods("P", null, TODAY, 9).stream().map(g -> g.code()).toList());
        assertEquals(2, database.productQueries().list("", 0, 10).total());
        service.stop(TEA, false);
        assertEquals(2, database.documentQueries().goods("P", null, TODAY, 9).size());
        ProductId juice = service.save(sheet("橙汁", List.of(BOTTLE, CARTON),
                new Prices(List.of(price("", "箱", "70")), null, null)));
        service.remove(juice);
        assertEquals("product.unknown", assertThrows(Rejected.class, () -> service.sheet(juice)).problem().key());
    }

    @Test
    void aGridOfColoursAndSizesMakesEveryProductOfItAtOnce() {
        ProductId shirt = service.save(new ProductSheet(null, 0, new Naming("T1", "短袖", "纯棉", "服装", ""), ProductTraits.PLAIN,
                null, null, List.of(new Unit("件", 1, List.of("6909"))), List.of(), List.of(),
                new Prices(List.of(price("", "", "39")), null, null)));
        assertEquals(6, service.makeVariants(shirt, List.of("红", "白", "红"), List.of("S", "M", " ", "L")));
        assertEquals(2, service.makeVariants(shirt, List.of("白", "黑"), List.of("M", "L")), "white is there already");
        List<ProductListItem> variants = database.productQueries().card(shirt, TODAY).variants();
        assertEquals(List.of("T1-01", "T1-02", "T1-03", "T1-04", "T1-05", "T1-06", "T1-07", "T1-08"),
                variants.stream().map(ProductListItem::code).toList());
        assertEquals("纯棉 红/S", variants.getFirst().spec());
        assertEquals(UnitPrice.parse("39"), variants.getFirst().price());
        ProductId red = variants.getFirst().id();
        assertEquals(List.of(), service.sheet(red).units().getFirst().barcodes(), "a barcode belongs to one of them");
        shop.open("2026-03-01", red, "10", "200.00");
        assertEquals(Quantity.of(10), database.productQueries().card(red, TODAY).product().onHand());
        assertEquals(8, database.productQueries().card(red, TODAY).variants().size(), "the others and what it was made from");
        assertEquals("product.used", assertThrows(Rejected.class, () -> service.remove(shirt)).problem().key());
        assertEquals("product.variants-none", assertThrows(Rejected.class,
                () -> service.makeVariants(shirt, List.of(" "), List.of("M"))).problem().key());
    }

    @Test
    void aWarehouseAtItsOwnMinimumMakesTheProductShortAtOnce() {
        shop.open("2026-03-01", TEA, "10", "20.00");
        ProductSheet tea = service.sheet(TEA);
        service.save(new ProductSheet(TEA, tea.version(), tea.naming(), tea.traits(), null, null, tea.units(), List.of(),
                List.of(new Shelf(WarehouseId.MAIN.value(), Quantity.of(9), Quantity.of(50)), new Shelf(2, null, null)),
                tea.prices()));
        assertEquals(List.of(new Shelf(WarehouseId.MAIN.value(), Quantity.of(9), Quantity.of(50))), service.sheet(TEA).shelves());
        assertEquals(false, database.productQueries().card(TEA, TODAY).product().isShort());
        shop.deliver("2026-03-02", line(TEA, "1", "5"));
        assertEquals(true, database.productQueries().card(TEA, TODAY).product().isShort());
        assertEquals(List.of(true, false), database.productQueries().card(TEA, TODAY).shelves().stream()
                .map(ProductCard.Shelf::isShort).toList());
    }

    @Test
    void limitsThatCrossAndFiguresBelowZeroAreRefused() {
        assertEquals("product.stock-crossed", refused(stocked("9", "3")));
        assertEquals("product.stock-negative", refused(stocked("-1", null)));
        assertEquals("product.price-negative", refused(sheet("橙汁", List.of(BOTTLE),
                new Prices(List.of(price("", "", "-3")), null, null))));
    }

    private ProductService on(LocalDate day) {
        Clock clock = Clock.fixed(Instant.parse(day + "T08:00:00Z"), ZoneOffset.UTC);
        return new ProductService(database.unitOfWork(), database.products(), database.items(), database.productParts(),
                new BookedPrices(database.prices(), clock));
    }

    private ProductSheet units(ProductId id, Unit... units) {
        ProductSheet read = service.sheet(id);
        return new ProductSheet(id, read.version(), read.naming(), read.traits(), null, null, Arrays.asList(units), List.of(), List.of(),
                read.prices());
    }

    private ProductSheet bundle(@Nullable ProductId id, String name, Component... components) {
        long version = id == null ? 0 : service.sheet(id).version();
        return new ProductSheet(id, version, new Naming("", name, "", "", ""), kind(Kind.BUNDLE), null, null,
                List.of(new Unit("套", 1, List.of())), Arrays.asList(components), List.of(), Prices.NONE);
    }

    private static ProductSheet stocked(String minimum, @Nullable String maximum) {
        return new ProductSheet(null, 0, new Naming("", "橙汁", "", "", ""), new ProductTraits(Kind.GOODS, false,
                NegativeStock.SHOP, false, 0, maximum == null ? null : Quantity.parse(maximum)), null, Quantity.parse(minimum),
                List.of(BOTTLE), List.of(), List.of(), Prices.NONE);
    }

    private static ProductTraits kind(Kind kind) {
        return new ProductTraits(kind, false, NegativeStock.SHOP, false, 0, null);
    }

    private static ProductSheet sheet(String name, List<Unit> units, Prices prices) {
        return new ProductSheet(null, 0, new Naming("", name, "", "", ""), ProductTraits.PLAIN, null, null, units, List.of(), List.of(),
                prices);
    }

    private static ProductSheet with(ProductSheet read, Prices prices) {
        return new ProductSheet(read.id(), read.version(), read.naming(), read.traits(), read.referenceCost(), read.minimum(),
                read.units(), read.components(), read.shelves(), prices);
    }

    private static Price price(String level, String unit, String price) {
        return new Price(level, unit, UnitPrice.parse(price));
    }

    private String refused(ProductSheet sheet) {
        return assertThrows(Rejected.class, () -> service.save(sheet)).problem().key();
    }
}
