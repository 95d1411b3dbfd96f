package org.suanpan.bench;

import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;

import org.suanpan.app.base.PinyinKeys;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.goal.TargetMetric;
import org.suanpan.core.goal.TargetService;
import org.suanpan.core.goal.Targeting;
import org.suanpan.core.goal.Targeting.Asked;
import org.suanpan.core.goal.Targeting.Basis;
import org.suanpan.core.goal.Targeting.Wish;
import org.suanpan.core.goal.Whose;
import org.suanpan.core.goal.score.ScoreService;
import org.suanpan.core.goal.score.Scoring;
import org.suanpan.core.party.Contact;
import org.suanpan.core.party.Customer;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.SalesRep;
import org.suanpan.core.party.SalesRepId;
import org.suanpan.core.product.Product;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.staff.Here;
import org.suanpan.core.trade.Books;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.DraftLine;
import org.suanpan.core.trade.Settling;
import org.suanpan.core.trade.Trading;
import org.suanpan.persistence.Database;

/// Times targets and scores on a shop that trades for 24 months: `GoalRuns FILE CUSTOMERS SALES`. FILE is made anew; with 0 sales it is measured as it is.
public final class GoalRuns {

    private static final int TIMES = 4;
    private static final int PEOPLE = 20;
    private static final LocalDate START = LocalDate.of(2024, 7, 1);
    private static final int DAYS = 730;

    private GoalRuns() {}

    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[0]);
        int size = Integer.parseInt(arguments[1]);
        int sales = Integer.parseInt(arguments[2]);
        if (sales > 0) {
            Files.deleteIfExists(file);
        }
        try (Database shop = Database.openOrCreate(file, new PinyinKeys())) {
            if (sales > 0) {
                fill(shop, size, sales);
            }
            var ports = shop.pool().goals();
            Targeting targets = new TargetService(shop.unitOfWork(), ports.plans(), ports.facts(), shop.salesReps(), Clock.systemUTC());
            Scoring scores = new ScoreService(shop.unitOfWork(), ports.cards(), new ScoreService.Sources(ports.scores(), ports.facts(), ports.plans(),
                    shop.salesReps()), Clock.systemUTC());
            LocalDate day = START.plusDays(DAYS - 10);
            Asked year = Asked.of(2026, TargetMetric.NET_SALES, 0);
            for (int i = 0; i < TIMES; i++) {
                time("share out down to customers", () -> {
                    targets.spread(year, Basis.LAST_YEAR, true, Here.OWNER);
                    return 1;
                });
                time("set a total", () -> {
                    targets.set(year, new Wish(Whose.COMPANY, 0, new BigDecimal("1000000.01")), false, Here.OWNER);
                    return 1;
                });
                time("the tree of the year", () -> targets.table(year, day, Here.OWNER).rows().size());
                time("new customers of a month", () -> targets.table(Asked.of(2026, TargetMetric.NEW_CUSTOMERS, 5), day, Here.OWNER).rows().size());
                time("everybody's cards", () -> scores.all(YearMonth.from(day), Here.OWNER).size());
                time("the ranking, two months", () -> scores.board(YearMonth.from(day)).rows().size());
                time("the star", () -> scores.star(YearMonth.from(day), Here.OWNER).rows().size());
            }
        }
    }

    private static void fill(Database shop, int size, int sales) {
        Trading trading = Books.over(shop.bookPorts(), Clock.systemUTC()).trading();
        shop.unitOfWork().write(() -> {
            shop.products().add(new Product(new ProductId(0), "P1", "绿茶", "", "", "", "盒", "", null, null, null, 1));
            for (int i = 1; i <= PEOPLE; i++) {
                shop.salesReps().add(new SalesRep(new SalesRepId(i), "R%02d".formatted(i), "业务员 " + i, "部门 " + i % 3));
            }
            for (int i = 0; i < size; i++) {
                shop.customers().add(new Customer(new CustomerId(0), "K%06d".formatted(i), "客户 " + i, Contact.NONE, "", "", "", "", 0,
                        new SalesRepId(1 + i % PEOPLE), 1));
            }
        });
        trading.post(Draft.of(DocumentKind.OPENING_STOCK, START).lines(List.of(DraftLine.of(new ProductId(1), Quantity.of(100_000_000), "")
                .value(Money.parse("1000000.00")))), Actor.OWNER, null);
        Random dice = new Random(7);
        for (int i = 0; i < sales; i++) {
            int who = dice.nextInt(size);
            long pieces = 1 + dice.nextInt(500);
            trading.post(Draft.of(DocumentKind.DELIVERY, START.plusDays(i * (long) DAYS / sales)).customer(new CustomerId(2 + who))
                    .rep(new SalesRepId(1 + who % PEOPLE)).settling(Settling.of(null, dice.nextBoolean() ? Money.parse(pieces + ".00") : Money.ZERO))
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
