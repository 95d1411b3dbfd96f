package org.suanpan.persistence.commission;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.commission.CommissionDetails.Sold;
import org.suanpan.core.commission.CommissionFacts.MonthFacts;
import org.suanpan.core.commission.CommissionPlan;
import org.suanpan.core.commission.CommissionService;
import org.suanpan.core.commission.CommissionStatements;
import org.suanpan.core.commission.PlanText;
import org.suanpan.core.commission.line.SoldLine;
import org.suanpan.core.commission.month.Known;
import org.suanpan.core.commission.month.OriginMonth;
import org.suanpan.core.commission.sheet.PayPaper;
import org.suanpan.core.commission.timing.OrderMonths;
import org.suanpan.core.commission.version.PlanService;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.document.DocumentState;
import org.suanpan.core.party.SalesRep;
import org.suanpan.core.party.SalesRepId;
import org.suanpan.core.trade.Document;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.DraftLine;
import org.suanpan.core.trade.Settling;
import org.suanpan.persistence.TradingShop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

/// Shops that live by dice, whose plans change between counting orders when they are placed, delivered and paid for: what was paid is what a
/// fresh replay gives, and everything sold counts once.
class OrderHistoriesTest {

    private static final List<YearMonth> MONTHS = List.of(YearMonth.of(2026, 1), YearMonth.of(2026, 2), YearMonth.of(2026, 3));
    private static final YearMonth SWEEP = YearMonth.of(2026, 4);
    private static final List<SalesRepId> PEOPLE = List.of(TradingShop.LI, new SalesRepId(2));
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-05-20T08:00:00Z"), ZoneOffset.UTC);
    private static final String TIERS = " AMOUNT REVENUE 0:0.0133 333.33:0.0217 1666.66:0.0301";
    private static final List<String> PLANS = List.of("FLAT AMOUNT REVENUE 0:0.0333 terms=basis=ORDER", "MARGINAL" + TIERS + " terms=basis=ORDER",
            "FLAT AMOUNT GROSS_PROFIT 0:0.1234 terms=basis=ORDER", "MARGINAL AMOUNT GROSS_PROFIT 0:0.1 300:0.2 losses=NONE terms=basis=ORDER",
            "MARGINAL AMOUNT QUANTITY 0:0.5 5:0.8 terms=basis=ORDER", "WHOLE" + TIERS + " terms=basis=ORDER&newCustomerMultiplier=1.5",
            "MARGINAL" + TIERS + " terms=basis=ORDER&policy.windowDays=45&policy.upliftRate=0.0123&policy.fixed=20&policy.minCollected=70",
            "WHOLE" + TIERS, "FLAT AMOUNT GROSS_PROFIT 0:0.1234", "FLAT AMOUNT REVENUE 0:0.0333 terms=basis=COLLECTION");

    @TempDir
    Path folder;

    private TradingShop shop;
    private Random dice;
    private final List<Document> orders = new ArrayList<>();
    private final List<Document> sales = new ArrayList<>();

    @Test
    void whatWasPaidIsWhatAReplayGivesAndEverythingCountsOnce() throws IOException {
        Path beginning = folder.resolve("beginning.suanpan");
        try (TradingShop begun = TradingShop.at(beginning)) {
            begun.database.unitOfWork().write(() -> begun.database.salesReps().add(new SalesRep(PEOPLE.getLast(), "R2", "王芳", "")));
            begun.open("2026-01-01", TradingShop.TEA, "90000", "270000.00");
            begun.open("2026-01-01", TradingShop.CUP, "90000", "270000.00");
        }
        for (int story = 0; story < Integer.getInteger("suanpan.histories", 36); story++) {
            Path file = folder.resolve("story-" + story + ".suanpan");
            Files.copy(beginning, file);
            dice = new Random(20_261_130L + story);
            orders.clear();
            sales.clear();
            try (TradingShop opened = TradingShop.over(file)) {
                shop = opened;
                live();
            }
            Files.delete(file);
        }
    }

    private void live() {
        CommissionService service = new CommissionService(shop.database.commissionFacts(), shop.database.commissionDetails(),
                shop.database.commissionStatements(), shop.database.salesReps(), shop.database.unitOfWork(), CLOCK);
        PlanService plans = new PlanService(shop.database.commissionStatements(), shop.database.unitOfWork(), CLOCK);
        List<YearMonth> open = new ArrayList<>(MONTHS);
        Collections.shuffle(open, dice);
        for (int i = 6 + dice.nextInt(14); i > 0; i--) {
            happen();
            if (!open.isEmpty() && dice.nextInt(5) == 0) {
                freeze(service, plans, open.removeLast());
            }
        }
        open.forEach(month -> freeze(service, plans, month));
        freeze(service, plans, SWEEP);
        paidAsReplayed();
        countedOnce();
    }

    private void freeze(CommissionService service, PlanService plans, YearMonth month) {
        CommissionPlan plan = PlanText.parse(one(PLANS));
        try {
            plans.save(month, "按 " + month, plan, Actor.OWNER);
        } catch (Rejected laterMonthIsSettled) {
            assertEquals("commission.plan-month-settled", laterMonthIsSettled.problem().key());
        }
        service.settle(month, plan, Actor.OWNER);
    }

    /// Not everything the dice ask for is possible; what is refused leaves nothing behind.
    private void happen() {
        try {
            switch (dice.nextInt(12)) {
                case 0, 1, 2 -> orders.add(shop.post(sold(DocumentKind.SALES_ORDER)));
                case 3, 4, 5 -> sales.add(deliver(one(orders)));
                case 6 -> sales.add(shop.post(sold(DocumentKind.DELIVERY)));
                case 7 -> giveBack(one(sales));
                case 8 -> shop.trading.closeOrder(one(orders).id(), "客户不要了", Actor.OWNER);
                case 9 -> shop.reverse(one(sales), day(LocalDate.of(2026, 3, 1)).toString());
                case 10 -> writeOff(one(sales));
                default -> shop.post(Draft.of(DocumentKind.RECEIPT, day(LocalDate.of(2026, 1, 2))).customer(TradingShop.AN)
                        .settling(Settling.of(null, Money.ofFen(dice.nextLong(100, 90_000)))));
            }
        } catch (Rejected refused) {
            assertFalse(refused.problem().key().isEmpty());
        }
    }

    private <T> T one(List<T> all) {
        if (all.isEmpty()) {
            throw new Rejected("test.nothing-there");
        }
        return all.get(dice.nextInt(all.size()));
    }

    private LocalDate day(LocalDate from) {
        return from.plusDays(dice.nextLong(LocalDate.of(2026, 3, 31).toEpochDay() - from.toEpochDay() + 1));
    }

    /// A line or two, at times one given away, the price at times below cost, and fen that do not divide.
    private Draft sold(DocumentKind kind) {
        List<DraftLine> lines = new ArrayList<>();
        lines.add(TradingShop.line(TradingShop.TEA, String.valueOf(1 + dice.nextInt(30)), Money.ofFen(dice.nextLong(100, 2_000)).toString()));
        if (dice.nextBoolean()) {
            DraftLine cup = TradingShop.line(TradingShop.CUP, String.valueOf(1 + dice.nextInt(30)), Money.ofFen(dice.nextLong(100, 2_000)).toString());
            lines.add(dice.nextInt(3) == 0 ? cup.price(null).asGift(true) : cup);
        }
        return Draft.of(kind, day(LocalDate.of(2026, 1, 2))).customer(TradingShop.AN).rep(one(PEOPLE)).lines(lines)
                .discount(Money.ofFen(dice.nextInt(40)));
    }

    private Document deliver(Document order) {
        return shop.post(Draft.of(DocumentKind.DELIVERY, day(order.typed().date())).following(order.id())
                .lines(List.of(DraftLine.ofOrigin(1 + dice.nextInt(order.lines().size()), Quantity.of(1 + dice.nextInt(15)), ""))));
    }

    private void giveBack(Document sale) {
        shop.post(Draft.of(DocumentKind.SALES_RETURN, day(sale.typed().date())).following(sale.id())
                .lines(List.of(DraftLine.ofOrigin(1, Quantity.of(1 + dice.nextInt(3)), ""))));
    }

    private void writeOff(Document sale) {
        if (!sale.amounts().gross().isPositive()) {
            throw new Rejected("test.nothing-there");
        }
        Money lost = Money.ofFen(1 + dice.nextLong(sale.amounts().gross().fen()));
        shop.post(Draft.of(DocumentKind.WRITE_OFF, day(sale.typed().date())).customer(TradingShop.AN).reason("店关了")
                .settling(new Settling(null, lost, Money.ZERO, List.of(new Settling.Allocation(sale.id(), lost)))));
    }

    private void paidAsReplayed() {
        CommissionStatements statements = shop.database.commissionStatements();
        Map<String, Money> replayed = new TreeMap<>();
        Map<String, Money> paid = new TreeMap<>();
        for (CommissionStatements.SettledMonth month : statements.settledMonths()) {
            OrderMonths.Counted fresh = counted();
            new OriginMonth(month.month(), month.plan(), new Known(fresh.facts(), fresh.details(), month.month()), shop.database.salesReps().all())
                    .earned().forEach((rep, parts) -> parts.forEach((component, earned) -> {
                        if (!earned.amount().isZero()) {
                            replayed.put(rep.value() + " " + month.month() + " " + component, earned.amount());
                        }
                    }));
        }
        statements.paid().stream().filter(one -> !one.amount().isZero())
                .forEach(one -> paid.put(one.rep().value() + " " + one.origin() + " " + one.component(), one.amount()));
        assertEquals(replayed, paid);
    }

    private OrderMonths.Counted counted() {
        return shop.database.commissionStatements().byOrder().over(shop.database.commissionFacts(), shop.database.commissionDetails());
    }

    /// All that was sold, and what waits of orders of the months that count them, worked out document by document; sums, documents, categories,
    /// lines and papers tell the same.
    private void countedOnce() {
        List<YearMonth> all = List.of(MONTHS.get(0), MONTHS.get(1), MONTHS.get(2), SWEEP);
        OrderMonths.Counted counted = counted();
        List<MonthFacts> sums = counted.facts().of(all);
        Money plain = sum(shop.database.commissionFacts().of(all), MonthFacts::revenue);
        Money waiting = Money.ZERO;
        for (Document order : orders) {
            if (shop.database.commissionStatements().byOrder().isByOrder(YearMonth.from(order.typed().date()))
                    && shop.database.documents().get(order.id()).state() == DocumentState.APPROVED) {
                waiting = waiting.plus(order.amounts().gross()).minus(sum(sales.stream().map(sale -> shop.database.documents().get(sale.id()))
                        .filter(sale -> order.id().equals(sale.typed().origin()) && sale.state() == DocumentState.POSTED).toList(),
                        sale -> sale.amounts().gross()));
            }
        }
        assertEquals(plain.plus(waiting), sum(sums, MonthFacts::revenue));
        assertEquals(Set.copyOf(shop.database.commissionFacts().of(all)), Set.copyOf(beforeAnyOrder().facts().of(all)));
        for (YearMonth month : all) {
            for (SalesRepId rep : PEOPLE) {
                Money sum = sum(sums.stream().filter(one -> one.origin().equals(month) && one.rep().equals(rep)).toList(), MonthFacts::revenue);
                assertEquals(sum, sum(counted.details().sold(month, month).stream().filter(one -> one.rep().equals(rep)).toList(), Sold::revenue));
                assertEquals(sum, sum(counted.details().soldByCategory(month, month).stream().filter(one -> one.rep().equals(rep)).toList(),
                        Sold::revenue));
                assertEquals(sum, sum(counted.details().lines(month, month).stream().filter(one -> one.rep().equals(rep)).toList(),
                        SoldLine::revenue));
                assertEquals(sum, sum(counted.details().papers().sold(rep, month), PayPaper::base));
                assertEquals(counted.details().quantities(month).getOrDefault(rep, Quantity.ZERO),
                        counted.details().papers().quantities(rep, month).stream().reduce(Quantity.ZERO, Quantity::plus));
            }
        }
    }

    /// Where only a month without orders counts them, nothing moves: sums, also those in which an order's loss counts as nothing, are those of the books.
    private OrderMonths.Counted beforeAnyOrder() {
        return OrderMonths.of(List.of(), List.of()).with(YearMonth.of(2025, 12), PlanText.parse(PLANS.getFirst()))
                .over(shop.database.commissionFacts(), shop.database.commissionDetails());
    }

    private static <T> Money sum(Collection<T> all, Function<T, Money> amount) {
        return all.stream().map(amount).reduce(Money.ZERO, Money::plus);
    }
}
