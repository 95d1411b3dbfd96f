package org.suanpan.persistence;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.opening.OpeningStock;
import org.suanpan.core.opening.OpeningStockDraft;
import org.suanpan.core.opening.OpeningStockService;
import org.suanpan.core.party.Contact;
import org.suanpan.core.party.Customer;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.SalesRep;
import org.suanpan.core.party.SalesRepId;
import org.suanpan.core.posting.Poster;
import org.suanpan.core.product.Product;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.sale.Delivery;
import org.suanpan.core.sale.DeliveryDraft;
import org.suanpan.core.sale.DeliveryService;
import org.suanpan.core.stock.IssuePlanner;
import org.suanpan.core.stock.WarehouseId;

/// A shop that trades, on a real file: two products, a customer with 30 credit days, a salesperson, a second warehouse.
public final class TradingShop implements AutoCloseable {

    public static final ProductId TEA = new ProductId(1);
    public static final ProductId CUP = new ProductId(2);
    public static final CustomerId AN = new CustomerId(2);
    public static final SalesRepId LI = new SalesRepId(1);
    public static final WarehouseId BRANCH = new WarehouseId(2);

    public final Database database;
    public final DeliveryService deliveries;
    public final OpeningStockService openings;

    private TradingShop(Path file) {
        database = Database.openOrCreate(file);
        Clock clock = Clock.fixed(Instant.parse("2026-03-20T08:00:00.123456Z"), ZoneOffset.UTC);
        Poster poster = new Poster(database.postings(), database.numberSeries(), database.stockBook(),
                database.partnerLedger(), database.commissionBook(), clock);
        deliveries = new DeliveryService(database.unitOfWork(), database.deliveries(), database.customers(),
                database.products(), new IssuePlanner(database.stockBook()), poster, database.periods());
        openings = new OpeningStockService(database.unitOfWork(), database.openingStocks(), database.products(),
                database.stockBook(), poster);
    }

    /// The services over a file that is already filled.
    public static TradingShop over(Path file) {
        return new TradingShop(file);
    }

    public static TradingShop at(Path file) {
        TradingShop shop = new TradingShop(file);
        shop.database.unitOfWork().write(() -> {
            shop.database.products().add(product("P1", "绿茶"));
            shop.database.products().add(product("P2", "杯子"));
            shop.database.salesReps().add(new SalesRep(LI, "R1", "李娜", ""));
            shop.database.customers().add(new Customer(AN, "C1", "安康超市", Contact.NONE, "", "", "", "", 30, null, 1));
            shop.database.warehouses().add("W2", "分仓");
        });
        return shop;
    }

    @Override
    public void close() {
        database.close();
    }

    public OpeningStock open(String date, ProductId product, String quantity, String value) {
        return openings.post(new OpeningStockDraft(LocalDate.parse(date), WarehouseId.MAIN,
                List.of(new OpeningStockDraft.Line(product, Quantity.parse(quantity), Money.parse(value)))), Actor.OWNER);
    }

    public Delivery deliver(String date, DeliveryDraft.Line... lines) {
        return deliveries.post(draft(date, lines), Actor.OWNER);
    }

    public static DeliveryDraft draft(String date, DeliveryDraft.Line... lines) {
        return new DeliveryDraft(LocalDate.parse(date), AN, LI, WarehouseId.MAIN, null, List.of(lines));
    }

    public static DeliveryDraft.Line line(ProductId product, String quantity, String price) {
        return new DeliveryDraft.Line(product, Quantity.parse(quantity), UnitPrice.parse(price));
    }

    private static Product product(String code, String name) {
        return new Product(new ProductId(0), code, name, "", "", "", "件", "", null, null, null, 1);
    }
}
