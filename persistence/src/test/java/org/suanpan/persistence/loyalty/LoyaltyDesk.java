package org.suanpan.persistence.loyalty;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.loyalty.points.CreditGiving;
import org.suanpan.core.loyalty.points.GiftItem;
import org.suanpan.core.loyalty.points.Loyalty;
import org.suanpan.core.loyalty.points.LoyaltyPorts;
import org.suanpan.core.loyalty.points.LoyaltyService;
import org.suanpan.core.loyalty.points.LoyaltyTerms;
import org.suanpan.core.loyalty.points.PointsStatement;
import org.suanpan.core.loyalty.points.Redemption;
import org.suanpan.core.loyalty.rebate.RebateService;
import org.suanpan.core.loyalty.rebate.Rebating;
import org.suanpan.core.party.Contact;
import org.suanpan.core.party.Customer;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.trade.Document;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.DraftLine;
import org.suanpan.core.trade.Settling;
import org.suanpan.persistence.TradingShop;

import static org.suanpan.persistence.TradingShop.TEA;
import static org.suanpan.persistence.TradingShop.line;

/// A trading shop with points turned on since January, a second customer, and plenty of tea.
final class LoyaltyDesk implements AutoCloseable {

    static final CustomerId BO = new CustomerId(3);
    static final LocalDate TODAY = LocalDate.of(2026, 3, 20);

    final Path file;
    final TradingShop shop;
    final Loyalty loyalty;
    final Rebating rebates;

    private LoyaltyDesk(Path file) {
        this.file = file;
        shop = TradingShop.at(file);
        Clock clock = Clock.fixed(Instant.parse("2026-03-20T08:00:00Z"), ZoneOffset.UTC);
        LoyaltyPorts ports = shop.database.pool().loyalty();
        CreditGiving credits = new CreditGiving(shop.database.unitOfWork(), ports.facts(), shop.database.accounts(), shop.trading);
        loyalty = new LoyaltyService(shop.database.unitOfWork(), ports, shop.trading, credits, clock);
        rebates = new RebateService(shop.database.unitOfWork(), shop.database.pool().rebates(), ports.facts(), credits, clock);
        shop.database.unitOfWork().write(() -> shop.database.customers().add(
                new Customer(BO, "C2", "博远商行", new Contact("", "139", ""), "", "", "", "", 0, null, 1)));
        shop.open("2025-01-01", TEA, "100000", "100.00");
    }

    static LoyaltyDesk at(Path file) {
        return new LoyaltyDesk(file);
    }

    LoyaltyDesk on(String from) {
        loyalty.set(LoyaltyTerms.proposed(LocalDate.parse(from)), Actor.OWNER);
        return this;
    }

    @Override
    public void close() {
        shop.close();
    }

    Document sell(String date, CustomerId customer, String pieces) {
        return shop.post(TradingShop.draft(date, line(TEA, pieces, "1.00")).customer(customer).rep(null));
    }

    /// A sale over the counter, paid at once.
    Document sellPaid(String date, CustomerId customer, String pieces) {
        return shop.post(TradingShop.draft(date, line(TEA, pieces, "1.00")).customer(customer).rep(null)
                .settling(Settling.of(null, Money.parse(pieces + ".00"))));
    }

    Document receive(String date, CustomerId customer, String money) {
        return receive(date, customer, money, "0.00");
    }

    Document receive(String date, CustomerId customer, String money, String waiver) {
        return shop.post(Draft.of(DocumentKind.RECEIPT, LocalDate.parse(date)).customer(customer).reason("抹零")
                .settling(new Settling(null, Money.parse(money), Money.parse(waiver), null)));
    }

    Document back(String date, Document sale, String pieces, @Nullable String refund) {
        Draft draft = Draft.of(DocumentKind.SALES_RETURN, LocalDate.parse(date)).following(sale.id())
                .lines(List.of(DraftLine.ofOrigin(1, Quantity.parse(pieces), "")));
        return shop.post(refund == null ? draft : draft.settling(Settling.of(null, Money.parse(refund))));
    }

    PointsStatement points(CustomerId customer) {
        return loyalty.statement(customer, TODAY);
    }

    /// What can be spent and what is owed.
    List<Long> standing(CustomerId customer) {
        return List.of(points(customer).balance(), points(customer).debt());
    }

    GiftItem gift(String name, @Nullable ProductId product, long points, long stock, @Nullable Integer limit, String value) {
        loyalty.keep(new GiftItem(0, name, product, "", points, stock, limit, Money.parse(value), false, 0), Actor.OWNER);
        return loyalty.gifts().stream().filter(gift -> gift.name().equals(name)).findFirst().orElseThrow();
    }

    static Redemption asked(CustomerId customer, String day) {
        return new Redemption(customer, LocalDate.parse(day), "", "", "", "积分兑换");
    }
}
