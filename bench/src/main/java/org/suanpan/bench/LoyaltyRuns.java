package org.suanpan.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;

import org.suanpan.app.base.PinyinKeys;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.loyalty.points.CreditGiving;
import org.suanpan.core.loyalty.points.Loyalty;
import org.suanpan.core.loyalty.points.LoyaltyService;
import org.suanpan.core.loyalty.points.LoyaltyTerms;
import org.suanpan.core.party.Contact;
import org.suanpan.core.party.Customer;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.product.Product;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.trade.Books;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.DraftLine;
import org.suanpan.core.trade.Settling;
import org.suanpan.core.trade.Trading;
import org.suanpan.persistence.Database;

/// Times points on a shop that trades: `LoyaltyRuns FILE CUSTOMERS SALES`. Every customer buys once and pays; the sales that are left go to
/// a few hundred regular ones. FILE is made anew; with 0 sales it is measured as it is.
public final class LoyaltyRuns {

    private static final int TIMES = 5;
    private static final int PAGE = 200;
    private static final int REGULAR = 300;
    private static final LocalDate START = LocalDate.of(2025, 1, 1);

    private LoyaltyRuns() {}

    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[0]);
        int size = Integer.parseInt(arguments[1]);
        int sales = Integer.parseInt(arguments[2]);
        if (sales > 0) {
            Files.deleteIfExists(file);
        }
        try (Database shop = Database.openOrCreate(file, new PinyinKeys())) {
            Trading trading = Books.over(shop.bookPorts(), Clock.systemUTC()).trading();
            var ports = shop.pool().loyalty();
            Loyalty loyalty = new LoyaltyService(shop.unitOfWork(), ports, trading,
                    new CreditGiving(shop.unitOfWork(), ports.facts(), shop.accounts(), trading), Clock.systemUTC());
            if (sales > 0) {
                fill(shop, trading, size, sales);
                loyalty.set(LoyaltyTerms.proposed(START), Actor.OWNER);
            }
            LocalDate day = START.plusYears(1);
            for (int i = 0; i < TIMES; i++) {
                time("one regular customer's points", () -> loyalty.statement(new CustomerId(2), day).entries().size());
                time("one rare customer's points", () -> loyalty.statement(new CustomerId(size), day).entries().size());
                time("the first page of balances", () -> loyalty.balances("", day, PAGE, 0).rows().size());
                time("a page in the middle", () -> loyalty.balances("", day, PAGE, size / 2).rows().size());
                time("found by name", () -> loyalty.balances("客户 777", day, PAGE, 0).rows().size());
            }
        }
    }

    private static void fill(Database shop, Trading trading, int size, int sales) {
        shop.unitOfWork().write(() -> {
            shop.products().add(new Product(new ProductId(0), "P1", "绿茶", "", "", "", "盒", "", null, null, null, 1));
            for (int i = 0; i < size; i++) {
                shop.customers().add(new Customer(new CustomerId(0), "K%06d".formatted(i), "客户 " + i, Contact.NONE, "", "", "", "", 0, null, 1));
            }
        });
        trading.post(Draft.of(DocumentKind.OPENING_STOCK, START).lines(List.of(DraftLine.of(new ProductId(1), Quantity.of(100_000_000), "")
                .value(Money.parse("1000000.00")))), Actor.OWNER, null);
        Random dice = new Random(7);
        for (int i = 0; i < sales; i++) {
            CustomerId who = new CustomerId(2 + (i < size ? i : dice.nextInt(REGULAR)));
            long pieces = 1 + dice.nextInt(500);
            Money amount = Money.parse(pieces + ".00");
            trading.post(Draft.of(DocumentKind.DELIVERY, START.plusDays(i * 330L / sales)).customer(who)
                    .settling(Settling.of(null, dice.nextBoolean() ? amount : Money.ZERO))
                    .lines(List.of(DraftLine.of(new ProductId(1), Quantity.of(pieces), "").price(UnitPrice.parse("1.00")))), Actor.OWNER, null);
        }
    }

    private static void time(String what, Callable<Integer> work) throws Exception {
        long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long start = System.nanoTime();
        int found = work.call();
        System.out.printf("%-40s %,8d found  %,8.1f ms  %,8.1f ms CPU%n", what, found, (System.nanoTime() - start) / 1e6,
                (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1e6);
    }
}
