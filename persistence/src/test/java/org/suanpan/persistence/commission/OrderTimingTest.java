package org.suanpan.persistence.commission;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.commission.CommissionPlan;
import org.suanpan.core.commission.CommissionService;
import org.suanpan.core.commission.CommissionStatement;
import org.suanpan.core.commission.PlanText;
import org.suanpan.core.commission.month.Earned;
import org.suanpan.core.commission.month.Known;
import org.suanpan.core.commission.month.OriginMonth;
import org.suanpan.core.commission.next.NextOrderService;
import org.suanpan.core.commission.sheet.PayPaper;
import org.suanpan.core.commission.sheet.PaySheet;
import org.suanpan.core.commission.sheet.PaySheetService;
import org.suanpan.core.commission.timing.OrderMonths;
import org.suanpan.core.commission.trial.PaperShift;
import org.suanpan.core.commission.trial.PlanTrialService;
import org.suanpan.core.commission.version.PlanService;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.trade.Document;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.DraftLine;
import org.suanpan.core.trade.Settling;
import org.suanpan.persistence.TradingShop;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// When an order counts: when it is placed, delivered or paid for (design rules, C070), over a real book.
class OrderTimingTest {

    private static final YearMonth JANUARY = YearMonth.of(2026, 1);
    private static final YearMonth FEBRUARY = YearMonth.of(2026, 2);
    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final YearMonth APRIL = YearMonth.of(2026, 4);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-05-20T08:00:00Z"), ZoneOffset.UTC);
    private static final CommissionPlan ORDERED = PlanText.parse("FLAT AMOUNT REVENUE 0:0.03 terms=basis=ORDER");
    private static final CommissionPlan DELIVERED = PlanText.parse("FLAT AMOUNT REVENUE 0:0.03");
    private static final CommissionPlan COLLECTED = PlanText.parse("FLAT AMOUNT REVENUE 0:0.03 terms=basis=COLLECTION");
    private static final CommissionPlan MARGIN = PlanText.parse("FLAT AMOUNT GROSS_PROFIT 0:0.1 terms=basis=ORDER");

    @TempDir
    Path folder;

    private TradingShop shop;
    private CommissionService service;
    private PlanService plans;
    private PaySheetService sheets;

    @BeforeEach
    void open() {
        shop = TradingShop.at(folder.resolve("shop.suanpan"));
        service = new CommissionService(shop.database.commissionFacts(), shop.database.commissionDetails(), shop.database.commissionStatements(),
                shop.database.salesReps(), shop.database.unitOfWork(), CLOCK);
        plans = new PlanService(shop.database.commissionStatements(), shop.database.unitOfWork(), CLOCK);
        sheets = new PaySheetService(service, plans, shop.database.commissionStatements(), new PaySheetService.Facts(shop.database.commissionFacts(),
                shop.database.commissionDetails()), shop.database.unitOfWork(), CLOCK);
        shop.open("2026-01-01", TradingShop.TEA, "1000", "600000.00");
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void theSameOrderUnderTheThreeTimings() {
        Document order = order("2026-01-28", "30", "1000.00");
        assertEquals(List.of("900.00", "0.00", "0.00", "0.00"), months(ORDERED));
        Document first = deliver(order, "2026-02-03", "20");
        assertEquals(List.of("900.00", "0.00", "0.00", "0.00"), months(ORDERED));
        pay(first, "2026-02-27", "12000.00");
        Document second = deliver(order, "2026-03-05", "10");
        pay(first, "2026-04-01", "8000.00");
        pay(second, "2026-04-01", "10000.00");
        assertEquals(List.of("900.00", "0.00", "0.00", "0.00"), months(ORDERED));
        assertEquals(List.of("0.00", "600.00", "300.00", "0.00"), months(DELIVERED));
        assertEquals(List.of("0.00", "360.00", "0.00", "540.00"), months(COLLECTED));
    }

    @Test
    void closingAnOrderTakesItsRestBackInTheNextStatement() {
        plans.save(JANUARY, "下单", ORDERED, Actor.OWNER);
        Document order = order("2026-01-28", "30", "1000.00");
        assertEquals(List.of("2026-01 900.00"), settled(JANUARY, ORDERED));
        deliver(order, "2026-02-03", "20");
        assertEquals(List.of("2026-02 0.00"), settled(FEBRUARY, ORDERED));
        shop.trading.closeOrder(order.id(), "客户不要了", Actor.OWNER);
        assertEquals(List.of("2026-03 0.00", "2026-01 -300.00"), settled(MARCH, ORDERED));
    }

    @Test
    void aReturnTakesBackInTheMonthOfTheOrder() {
        Document order = order("2026-01-28", "30", "1000.00");
        Document delivery = deliver(order, "2026-02-03", "20");
        settled(JANUARY, ORDERED);
        settled(FEBRUARY, ORDERED);
        shop.post(Draft.of(DocumentKind.SALES_RETURN, LocalDate.of(2026, 3, 4)).following(delivery.id())
                .lines(List.of(DraftLine.ofOrigin(1, Quantity.of(2), ""))));
        assertEquals(List.of("2026-03 0.00", "2026-01 -60.00"), settled(MARCH, ORDERED));
        Document taken = deliver(order, "2026-03-05", "10");
        shop.reverse(taken, "2026-03-06");
        assertEquals(List.of("840.00", "0.00", "0.00", "0.00"), months(ORDERED, DELIVERED));
    }

    @Test
    void aSaleWithoutOrderCountsOnItsDayAndADraftNotAtAll() {
        shop.deliver("2026-02-03", TradingShop.line(TradingShop.TEA, "5", "1000.00"));
        shop.trading.saveDraft(ordered("2026-01-05", "7", "1000.00"), Actor.OWNER);
        assertEquals(List.of("0.00", "150.00", "0.00", "0.00"), months(ORDERED));
    }

    @Test
    void whateverThePlanOfTheNextMonthEveryOrderIsPaidOnce() {
        Document january = order("2026-01-10", "10", "1000.00");
        deliver(january, "2026-01-20", "4");
        assertEquals(List.of("2026-01 120.00"), settled(JANUARY, DELIVERED));
        Document february = order("2026-02-10", "20", "1000.00");
        deliver(january, "2026-02-11", "5");
        assertEquals(List.of("2026-02 750.00"), settled(FEBRUARY, ORDERED));
        deliver(february, "2026-03-01", "20");
        deliver(january, "2026-03-02", "1");
        Document march = order("2026-03-03", "40", "1000.00");
        deliver(march, "2026-03-05", "1");
        assertEquals(List.of("2026-03 60.00"), settled(MARCH, DELIVERED));
        deliver(march, "2026-04-05", "39");
        assertEquals(List.of("2026-04 1170.00"), settled(APRIL, DELIVERED));
    }

    @Test
    void marginIsAddedToTheMonthOfTheOrderWhenGoodsLeave() {
        Document order = order("2026-01-28", "30", "1000.00");
        assertEquals(List.of("2026-01 0.00"), settled(JANUARY, MARGIN));
        deliver(order, "2026-02-03", "20");
        assertEquals(List.of("2026-02 0.00", "2026-01 800.00"), settled(FEBRUARY, MARGIN));
        deliver(order, "2026-03-03", "10");
        assertEquals(List.of("2026-03 0.00", "2026-01 400.00"), settled(MARCH, MARGIN));
    }

    @Test
    void unitsAndRatesOfSingleProductsCountWithTheOrderAsWell() {
        Document order = order("2026-01-28", "30", "1000.00");
        deliver(order, "2026-02-03", "20");
        assertEquals(List.of("15.00", "0.00", "0.00", "0.00"), months(PlanText.parse("FLAT AMOUNT QUANTITY 0:0.5 terms=basis=ORDER")));
        assertEquals(List.of("1200.00", "0.00", "0.00", "0.00"), months(PlanText.parse(
                "FLAT AMOUNT REVENUE 0:0.03 terms=basis=ORDER&productTables.P1.mode=FLAT&productTables.P1.tiers.0.0=0&productTables.P1.tiers.0.1=0.04")));
    }

    @Test
    void thePapersOfAMonthAreWhatCountsInItAndTheyAddUp() {
        plans.save(JANUARY, "下单", ORDERED, Actor.OWNER);
        Document order = order("2026-01-28", "30", "1000.00");
        Document first = deliver(order, "2026-02-03", "20");
        Document own = shop.deliver("2026-02-10", TradingShop.line(TradingShop.TEA, "1", "500.00"));
        shop.post(Draft.of(DocumentKind.SALES_RETURN, LocalDate.of(2026, 2, 20)).following(first.id())
                .lines(List.of(DraftLine.ofOrigin(1, Quantity.of(2), ""))));
        shop.post(Draft.of(DocumentKind.WRITE_OFF, LocalDate.of(2026, 3, 1)).customer(TradingShop.AN).reason("店关了").settling(
                new Settling(null, Money.parse("1800.00"), Money.ZERO, List.of(new Settling.Allocation(first.id(), Money.parse("1800.00"))))));
        assertEquals(List.of("ORDER 10000.00 300.00", "SALE 20000.00 600.00", "SALE -2000.00 -60.00", "WRITE_OFF -1800.00 -54.00"), papers(JANUARY));
        assertEquals(List.of("SALE 500.00 15.00"), papers(FEBRUARY));
        assertEquals(List.of("786.00", "15.00", "0.00", "0.00"), months(ORDERED));
        shop.reverse(own, "2026-02-10");
        shop.trading.closeOrder(order.id(), "客户不要了", Actor.OWNER);
        assertEquals(List.of("SALE 20000.00 600.00", "SALE -2000.00 -60.00", "WRITE_OFF -1800.00 -54.00"), papers(JANUARY));
    }

    @Test
    void aTrialShowsWhatOrdersWouldMove() {
        Document order = order("2026-01-28", "30", "1000.00");
        Document delivery = deliver(order, "2026-02-03", "20");
        plans.save(JANUARY, "出库", DELIVERED, Actor.OWNER);
        PlanTrialService trials = new PlanTrialService(shop.database.commissionFacts(), shop.database.commissionDetails(),
                shop.database.commissionStatements(), shop.database.salesReps(), plans);
        assertEquals(List.of("2026-01 0.00 900.00", "2026-02 600.00 0.00"), trials.compare(ORDERED, JANUARY, FEBRUARY).rows().stream()
                .map(row -> row.month() + " " + row.real() + " " + row.trial()).toList());
        assertEquals(List.of(order.number().text() + " 0.00 300.00", delivery.number().text() + " 0.00 600.00"),
                shifts(trials.papers(ORDERED, TradingShop.LI, JANUARY)));
        plans.save(JANUARY, "下单", ORDERED, Actor.OWNER);
        assertEquals(List.of("2026-01 900.00 0.00", "2026-02 0.00 600.00"), trials.compare(DELIVERED, JANUARY, FEBRUARY).rows().stream()
                .map(row -> row.month() + " " + row.real() + " " + row.trial()).toList());
    }

    @Test
    void whatIsMissingToTheNextBracketKnowsOfOrders() {
        plans.save(JANUARY, "下单", PlanText.parse("WHOLE AMOUNT REVENUE 0:0.02 40000:0.03 terms=basis=ORDER"), Actor.OWNER);
        deliver(order("2026-01-28", "30", "1000.00"), "2026-02-03", "20");
        NextOrderService next = new NextOrderService(shop.database.commissionFacts(), shop.database.commissionDetails(), shop.database.salesReps(), plans);
        assertEquals("10000.00", next.next(TradingShop.LI, JANUARY).orElseThrow().missing().toString());
        assertEquals("40000.00", next.next(TradingShop.LI, FEBRUARY).orElseThrow().missing().toString());
    }

    private static List<String> shifts(List<PaperShift> shifts) {
        return shifts.stream().map(shift -> shift.paper().number() + " " + shift.real() + " " + shift.trial()).toList();
    }

    /// What each month from January to April comes to under one plan; nothing is frozen.
    private List<String> months(CommissionPlan plan) {
        return months(plan, plan);
    }

    private List<String> months(CommissionPlan january, CommissionPlan others) {
        plansOf(january, others);
        List<String> all = new ArrayList<>();
        for (YearMonth month = JANUARY; !month.isAfter(APRIL); month = month.plusMonths(1)) {
            CommissionPlan plan = month.equals(JANUARY) ? january : others;
            all.add(earned(month, plan).toString());
        }
        return all;
    }

    private void plansOf(CommissionPlan january, CommissionPlan others) {
        if (shop.database.commissionStatements().settledMonths().isEmpty()) {
            plans.save(JANUARY, "一月", january, Actor.OWNER);
            plans.save(FEBRUARY, "以后", others, Actor.OWNER);
        }
    }

    private Money earned(YearMonth month, CommissionPlan plan) {
        OrderMonths.Counted counted = shop.database.commissionStatements().byOrder().with(month, plan).over(shop.database.commissionFacts(),
                shop.database.commissionDetails());
        return Objects.requireNonNull(new OriginMonth(month, plan, new Known(counted.facts(), counted.details(), month),
                shop.database.salesReps().all()).earned().get(TradingShop.LI)).values().stream().map(Earned::amount).reduce(Money.ZERO, Money::plus);
    }

    private List<String> settled(YearMonth month, CommissionPlan plan) {
        CommissionStatement statement = service.settle(month, plan, Actor.OWNER).getFirst();
        return statement.lines().stream().map(line -> line.origin() + " " + line.due()).toList();
    }

    private List<String> papers(YearMonth month) {
        PaySheet sheet = sheets.month(month).getFirst();
        List<PayPaper> papers = sheets.papers(sheet, sheet.statement().lines().getFirst());
        assertEquals(sheet.statement().lines().getFirst().base(), papers.stream().map(PayPaper::base).reduce(Money.ZERO, Money::plus));
        assertEquals(sheet.statement().lines().getFirst().earned(), papers.stream().map(PayPaper::share).reduce(Money.ZERO, Money::plus));
        return papers.stream().map(paper -> paper.kind() + " " + paper.base() + " " + paper.share()).toList();
    }

    private static Draft ordered(String day, String quantity, String price) {
        return Draft.of(DocumentKind.SALES_ORDER, LocalDate.parse(day)).customer(TradingShop.AN).rep(TradingShop.LI)
                .lines(List.of(TradingShop.line(TradingShop.TEA, quantity, price)));
    }

    private Document order(String day, String quantity, String price) {
        return shop.post(ordered(day, quantity, price));
    }

    private Document deliver(Document order, String day, String quantity) {
        return shop.post(Draft.of(DocumentKind.DELIVERY, LocalDate.parse(day)).following(order.id())
                .lines(List.of(DraftLine.ofOrigin(1, Quantity.parse(quantity), ""))));
    }

    private void pay(Document sale, String day, String amount) {
        Money money = Money.parse(amount);
        shop.post(Draft.of(DocumentKind.RECEIPT, LocalDate.parse(day)).customer(TradingShop.AN)
                .settling(new Settling(null, money, Money.ZERO, List.of(new Settling.Allocation(sale.id(), money)))));
    }
}
