package org.suanpan.persistence.commission;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.commission.CommissionPlan;
import org.suanpan.core.commission.CommissionService;
import org.suanpan.core.commission.CommissionStatement;
import org.suanpan.core.commission.PlanText;
import org.suanpan.core.commission.next.NextOrder;
import org.suanpan.core.commission.next.NextOrderService;
import org.suanpan.core.commission.sheet.PayPaper;
import org.suanpan.core.commission.sheet.PaySheet;
import org.suanpan.core.commission.sheet.PaySheet.State;
import org.suanpan.core.commission.sheet.PaySheetService;
import org.suanpan.core.commission.version.PlanService;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.trade.Document;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.Settling;
import org.suanpan.persistence.TradingShop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

/// Bad debts take commission back, and statements go from computed to paid.
class BadDebtTest {

    private static final YearMonth JANUARY = YearMonth.of(2026, 1);
    private static final YearMonth FEBRUARY = YearMonth.of(2026, 2);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-20T08:00:00Z"), ZoneOffset.UTC);

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
        sheets = new PaySheetService(service, plans, shop.database.commissionStatements(),
                new PaySheetService.Facts(shop.database.commissionFacts(), shop.database.commissionDetails()),
                shop.database.unitOfWork(), CLOCK);
        shop.open("2026-01-01", TradingShop.TEA, "1000", "8000.00");
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void fiftyOfAThousandWrittenOffLeavesNineteenOfTwenty() {
        Document sale = sale("2026-01-05", "100", "10.00");
        CommissionPlan plan = PlanText.parse("FLAT AMOUNT GROSS_PROFIT 0:0.1");
        assertEquals("200.00 20.00", shown(plan));
        DocumentId bad = writeOff("2026-02-03", sale, "50.00");
        assertEquals("190.00 19.00", shown(plan));
        assertEquals("190.00 19.00", shown(PlanText.parse("FLAT AMOUNT GROSS_PROFIT 0:0.1 losses=NONE")));
        assertEquals("950.00 95.00", shown(PlanText.parse("FLAT AMOUNT REVENUE 0:0.1")));
        assertEquals("950.00 95.00", shown(PlanText.parse("FLAT AMOUNT REVENUE 0:0.1 terms=newCustomerMultiplier=1")));
        assertEquals("950.00 95.00", shown(PlanText.parse("FLAT AMOUNT REVENUE 0:0.1 terms=tables.x.mode=FLAT&tables.x.tiers.0.0=0&tables.x.tiers.0.1=0.5")));
        // 95 of 100 units at half a yuan; their product's rate is taken of 95 as well
        assertEquals("950.00 47.50", shown(PlanText.parse("FLAT AMOUNT QUANTITY 0:0.5")));
        assertEquals("950.00 95.00", shown(PlanText.parse("FLAT AMOUNT QUANTITY 0:0.5 terms=productTables." + tea() + ".tiers.0.0=0"
                + "&productTables." + tea() + ".tiers.0.1=1")));
        shop.reverse(bad, "2026-02-04");
        assertEquals("200.00 20.00", shown(plan));
        assertEquals("1000.00 50.00", shown(PlanText.parse("FLAT AMOUNT QUANTITY 0:0.5")));
    }

    private String tea() {
        return shop.database.productQueries().list("", 0, 1).rows().getFirst().code();
    }

    @Test
    void aSettledMonthStaysAndTheNextStatementTakesBackAtItsRate() {
        plans.save(JANUARY, "按毛利 10%", PlanText.parse("FLAT AMOUNT GROSS_PROFIT 0:0.1"), Actor.OWNER);
        Document sale = sale("2026-01-05", "100", "10.00");
        assertEquals(State.COMPUTED, only(JANUARY).state());
        assertEquals("commission.not-reviewed", refusal(() -> sheets.settle(JANUARY, Actor.OWNER)));
        sheets.review(JANUARY, Actor.OWNER);
        assertEquals(State.REVIEWED, only(JANUARY).state());
        sale("2026-01-06", "10", "10.00");
        assertEquals(State.CHANGED, only(JANUARY).state());
        assertEquals("commission.changed-since-review", refusal(() -> sheets.settle(JANUARY, Actor.OWNER)));
        sheets.review(JANUARY, Actor.OWNER);
        assertEquals("commission.pay-not-settled", refusal(() -> sheets.pay(JANUARY, LocalDate.of(2026, 2, 10), Actor.OWNER)));
        sheets.settle(JANUARY, Actor.OWNER);
        assertEquals(State.SETTLED, only(JANUARY).state());
        sheets.pay(JANUARY, LocalDate.of(2026, 2, 10), Actor.OWNER);
        assertEquals(State.PAID, only(JANUARY).state());
        assertEquals(LocalDate.of(2026, 2, 10), only(JANUARY).paidOn());
        assertEquals("commission.already-paid", refusal(() -> sheets.pay(JANUARY, LocalDate.of(2026, 2, 11), Actor.OWNER)));
        assertEquals("commission.plan-month-settled", refusal(() -> plans.save(JANUARY, "新", service.defaultPlan(), Actor.OWNER)));
        plans.save(FEBRUARY, "按毛利 12%", PlanText.parse("FLAT AMOUNT GROSS_PROFIT 0:0.12"), Actor.OWNER);
        DocumentId bad = writeOff("2026-02-03", sale, "50.00");
        PaySheet february = only(FEBRUARY);
        assertEquals("-1.00", february.statement().total().toString());
        assertEquals("-1.00", february.adjustments().toString());
        CommissionStatement.Line line = february.statement().lines().getLast();
        assertEquals(JANUARY, line.origin());
        assertEquals(List.of("SALE 1000.00 20.00", "SALE 100.00 2.00", "WRITE_OFF -50.00 -1.00"), sheets.papers(february, line).stream()
                .map(p -> p.kind() + " " + p.base() + " " + p.share()).toList());
        PayPaper last = sheets.papers(february, line).getLast();
        assertEquals(bad, last.paper());
        assertEquals("22.00", only(JANUARY).statement().total().toString());
    }

    @Test
    void inHowManyStepsAndInWhichSequenceIsWrittenOffDoesNotMatter() {
        Random random = new Random(17);
        CommissionPlan plan = PlanText.parse("MARGINAL AMOUNT GROSS_PROFIT 0:0.0333 100:0.0777");
        for (int round = 0; round < 25; round++) {
            Document sale = sale("2026-01-05", String.valueOf(1 + random.nextInt(9)), "13.37");
            long invoice = sale.amounts().gross().fen();
            long lost = 1 + random.nextLong(invoice - 1);
            DocumentId whole = writeOff("2026-02-03", sale, Money.ofFen(lost).toString());
            String once = shown(plan);
            shop.reverse(whole, "2026-02-03");
            List<Long> parts = new ArrayList<>();
            for (long left = lost; left > 0;) {
                long part = 1 + random.nextLong(left);
                parts.add(part);
                left -= part;
            }
            Collections.shuffle(parts, random);
            List<DocumentId> written = parts.stream().map(part -> writeOff("2026-02-04", sale, Money.ofFen(part).toString())).toList();
            assertEquals(once, shown(plan));
            written.forEach(one -> shop.reverse(one, "2026-02-05"));
            shop.reverse(sale, "2026-02-06");
        }
        assertEquals("0.00 0.00", shown(plan));
    }

    @Test
    void whatTheNextOrderIsWorthIsTheStatementWithItLessTheStatementWithout() {
        Random random = new Random(5);
        List<String> all = List.of("MARGINAL AMOUNT REVENUE 0:0.0217 500:0.0333 1500:0.05", "WHOLE AMOUNT REVENUE 0:0.02 700:0.05",
                "MARGINAL AMOUNT GROSS_PROFIT 0:0.1 200:0.2", "MARGINAL AMOUNT REVENUE 0:0.02 900:0.03 quota=1000.00 gate=CLIFF:0.6 cap=80.00",
                "FLAT AMOUNT REVENUE 0:0.03 terms=kpiFactor=1.1&statementCap=70");
        NextOrderService next = new NextOrderService(shop.database.commissionFacts(), shop.database.commissionDetails(), shop.database.salesReps(),
                plans);
        for (int round = 0; round < 60; round++) {
            CommissionPlan plan = PlanText.parse(all.get(round % all.size()));
            plans.save(JANUARY, "第 " + round, plan, Actor.OWNER);
            Money before = only(JANUARY).statement().total();
            Money amount = Money.ofFen(1 + random.nextLong(70_000));
            Money margin = amount.minus(Money.parse("8.00"));
            Money worth = next.worth(TradingShop.LI, JANUARY, amount, margin).orElseThrow();
            Document sale = sale("2026-01-15", "1", amount.toString());
            assertEquals(worth, only(JANUARY).statement().total().minus(before), PlanText.of(plan) + " " + amount);
            if (round % 3 == 0) {
                shop.reverse(sale, "2026-01-16");
            }
        }
    }

    @Test
    void threeThousandTwoHundredMoreReachTheNextBracket() {
        plans.save(JANUARY, "全额", PlanText.parse("WHOLE AMOUNT REVENUE 0:0.02 10000:0.03"), Actor.OWNER);
        sale("2026-01-05", "680", "10.00");
        NextOrder order = new NextOrderService(shop.database.commissionFacts(), shop.database.commissionDetails(), shop.database.salesReps(), plans)
                .next(TradingShop.LI, JANUARY).orElseThrow();
        assertEquals("3200.00 0.03 164.00", order.missing() + " " + order.rate() + " " + order.worth());
    }

    private PaySheet only(YearMonth month) {
        return sheets.month(month).getFirst();
    }

    private String shown(CommissionPlan plan) {
        CommissionStatement statement = service.run(JANUARY, plan).getFirst();
        return statement.base() + " " + statement.commission();
    }

    private static String refusal(Runnable act) {
        return assertThrows(Rejected.class, act::run).problem().key();
    }

    private Document sale(String date, String quantity, String price) {
        return shop.deliver(date, TradingShop.line(TradingShop.TEA, quantity, price));
    }

    private DocumentId writeOff(String date, Document sale, String amount) {
        return shop.post(Draft.of(DocumentKind.WRITE_OFF, LocalDate.parse(date)).customer(TradingShop.AN).reason("店关了").settling(
                new Settling(null, Money.parse(amount), Money.ZERO, List.of(new Settling.Allocation(sale.id(), Money.parse(amount)))))).id();
    }
}
