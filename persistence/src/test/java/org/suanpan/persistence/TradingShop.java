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
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.party.Contact;
import org.suanpan.core.party.Customer;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.SalesRep;
import org.suanpan.core.party.SalesRepId;
import org.suanpan.core.party.Supplier;
import org.suanpan.core.party.SupplierId;
import org.suanpan.core.product.Product;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.stock.WarehouseId;
import org.suanpan.core.trade.Books;
import org.suanpan.core.trade.Document;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.DraftLine;
import org.suanpan.core.trade.Months;
import org.suanpan.core.trade.Trading;
import org.suanpan.core.trade.closing.Confirming;
import org.suanpan.core.trade.closing.day.DayEnd;
import org.suanpan.core.trade.merge.Merging;

/// A shop that trades, on a real file: two products, a customer with 30 credit days, a supplier, a salesperson, a second
/// warehouse.
public final class TradingShop implements AutoCloseable {

    public static final ProductId TEA = new ProductId(1);
    public static final ProductId CUP = new ProductId(2);
    public static final CustomerId AN = new CustomerId(2);
    public static final SupplierId FARM = new SupplierId(1);
    public static final SalesRepId LI = new SalesRepId(1);
    public static final WarehouseId BRANCH = new WarehouseId(2);

    public final Database database;
    public final Trading trading;
    public final Months months;
    public final DayEnd days;
    public final Confirming confirming;
    public final Merging merging;

    private TradingShop(Path file) {
        database = Database.openOrCreate(file);
        Books books = Books.over(database.bookPorts(),
                Clock.fixed(Instant.parse("2026-03-20T08:00:00.123456Z"), ZoneOffset.UTC));
        trading = books.trading();
        months = books.months();
        days = books.days();
        confirming = books.confirming();
        merging = books.merging();
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
            shop.database.suppliers().add(new Supplier(FARM, "S1", "茶厂", Contact.NONE, "", 0, 1));
            shop.database.warehouses().add("W2", "分仓");
        });
        return shop;
    }

    @Override
    public void close() {
        database.close();
    }

    public Document open(String date, ProductId product, String quantity, String value) {
        return post(Draft.of(DocumentKind.OPENING_STOCK, LocalDate.parse(date)).lines(List.of(
                DraftLine.of(product, Quantity.parse(quantity), "").value(Money.parse(value)))));
    }

    public Document deliver(String date, DraftLine... lines) {
        return post(draft(date, lines));
    }

    public Document buy(String date, DraftLine... lines) {
        return post(Draft.of(DocumentKind.GOODS_RECEIPT, LocalDate.parse(date)).supplier(FARM).lines(List.of(lines)));
    }

    public Document post(Draft draft) {
        return database.documents().get(trading.post(draft, Actor.OWNER, null));
    }

    public Document reverse(Document document, String date) {
        return database.documents().get(reverse(document.id(), date));
    }

    public DocumentId reverse(DocumentId document, String date) {
        return trading.reverse(document, LocalDate.parse(date), Actor.OWNER);
    }

    public static Draft draft(String date, DraftLine... lines) {
        return Draft.of(DocumentKind.DELIVERY, LocalDate.parse(date)).customer(AN).rep(LI).lines(List.of(lines));
    }

    public static DraftLine line(ProductId product, String quantity, String price) {
        return DraftLine.of(product, Quantity.parse(quantity), "").price(UnitPrice.parse(price));
    }

    private static Product product(String code, String name) {
        return new Product(new ProductId(0), code, name, "", "", "", "件", "", null, null, null, 1);
    }
}
