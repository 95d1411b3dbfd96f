package org.suanpan.persistence.commission;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.commission.CommissionService;
import org.suanpan.core.commission.CommissionStatement;
import org.suanpan.core.commission.PlanText;
import org.suanpan.core.commission.next.Gain;
import org.suanpan.core.commission.next.NextOrderService;
import org.suanpan.core.commission.version.PlanService;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.party.Contact;
import org.suanpan.core.party.Customer;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.SalesRep;
import org.suanpan.core.party.SalesRepId;
import org.suanpan.core.product.Product;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.staff.Here;
import org.suanpan.core.staff.Right;
import org.suanpan.core.staff.Role;
import org.suanpan.core.staff.Sight;
import org.suanpan.core.trade.Document;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.DraftLine;
import org.suanpan.core.trade.Settling;
import org.suanpan.core.trade.worth.OrderWorthService;
import org.suanpan.persistence.TradingShop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// What a form says of the sale in it is what the statement says once it is posted.
class OrderWorthTest {

    private static final YearMonth JANUARY = YearMonth.of(2026, 1);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-20T08:00:00Z"), ZoneOffset.UTC);
    private static final SalesRepId WANG = new SalesRepId(2);

    @TempDir
    Path folder;

    private TradingShop shop;
    private CommissionService service;
    private PlanService plans;
    private OrderWorthService worth;
    private final List<CustomerId> customers = new ArrayList<>();

    @BeforeEach
    void open() {
        shop = TradingShop.at(folder.resolve("shop.suanpan"));
        service = new CommissionService(shop.database.commissionFacts(), shop.database.commissionDetails(), shop.database.commissionStatements(),
                shop.database.salesReps(), shop.database.unitOfWork(), CLOCK);
        plans = new PlanService(shop.database.commissionStatements(), shop.database.unitOfWork(), CLOCK);
        worth = new OrderWorthService(new OrderWorthService.Sources(shop.trading, shop.database.bookSettings(), shop.database.bookFigures(),
                shop.database.items(), shop.database.products()), plans, new NextOrderService(shop.database.commissionFacts(),
                        shop.database.commissionDetails(), shop.database.salesReps(), plans));
        shop.database.unitOfWork().write(() -> {
            shop.database.salesReps().add(new SalesRep(WANG, "R2", "王强", ""));
            Product tea = shop.database.products().get(TradingShop.TEA);
            shop.database.products().update(new Product(tea.id(), tea.code(), tea.name(), "", "耗材", "", tea.unit(), "", null, null, null,
                    tea.version()));
            customers.add(TradingShop.AN);
            for (int i = 0; i < 40; i++) {
                customers.add(shop.database.customers().add(new Customer(new CustomerId(0), "N" + i, "新店" + i, Contact.NONE, "", "", "", "",
                        i % 45, null, 1)));
            }
        });
        shop.open("2025-10-01", TradingShop.TEA, "100000", "800000.00");
        shop.open("2025-10-01", TradingShop.CUP, "100000", "300000.00");
        shop.post(TradingShop.draft("2025-10-03", TradingShop.line(TradingShop.CUP, "30", "20.00")));
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void theFormSaysWhatPostingBringsUnderEveryKindOfPlan() {
        Random random = new Random(59);
        List<String> all = List.of("MARGINAL AMOUNT REVENUE 0:0.0217 5000:0.0333 20000:0.05",
                "WHOLE AMOUNT REVENUE 0:0.02 7000:0.05 30000:0.07",
                "MARGINAL AMOUNT GROSS_PROFIT 0:0.1 2000:0.2",
                "MARGINAL AMOUNT REVENUE 0:0.02 9000:0.03 quota=10000.00 gate=CLIFF:0.6 cap=800.00",
                "MARGINAL AMOUNT REVENUE 0:0.02 terms=multiplierByTier.A=1.2&newCustomerMultiplier=1.5",
                "FLAT AMOUNT REVENUE 0:0.02 terms=tables.%E8%80%97%E6%9D%90.mode=MARGINAL&tables.%E8%80%97%E6%9D%90.tiers.0.0=0"
                        + "&tables.%E8%80%97%E6%9D%90.tiers.0.1=0.01&tables.%E8%80%97%E6%9D%90.tiers.1.0=3000&tables.%E8%80%97%E6%9D%90.tiers.1.1=0.04",
                "FLAT AMOUNT REVENUE 0:0.03 terms=table.0.fromDays=-9999&table.0.bonusRate=0.008&table.1.fromDays=-9&table.1.bonusRate=0.005"
                        + "&table.2.fromDays=1&table.2.bonusRate=0",
                "MARGINAL AMOUNT REVENUE 0:0.02 terms=policy.perRetainedA=100&policy.perRetainedB=40&policy.perWoken=50&policy.perWonBack=150"
                        + "&satisfaction=5&policy.maxOverdueDays=10&policy.windowDays=90&policy.upliftRate=0.01&policy.fixed=20&policy.minCollected=50");
        for (int round = 0; round < 160; round++) {
            String plan = all.get(round % all.size());
            plans.save(JANUARY, "第 " + round, PlanText.parse(plan), Actor.OWNER);
            Draft draft = anySale(random);
            Money before = total(TradingShop.LI);
            Gain gain = worth.of(draft, Here.OWNER).orElseThrow();
            Document posted = shop.post(draft);
            assertEquals(gain.worth(), total(TradingShop.LI).minus(before), round + " " + plan + " " + draft);
            if (round % 5 == 4) {
                shop.reverse(posted, "2026-01-31");
            }
        }
    }

    /// One to three lines, some given, at times money off the whole, tax and money that comes at once.
    private Draft anySale(Random random) {
        List<DraftLine> lines = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            ProductId product = random.nextBoolean() ? TradingShop.TEA : TradingShop.CUP;
            DraftLine line = DraftLine.of(product, Quantity.of(1 + random.nextInt(40)), "").price(UnitPrice.parse((1 + random.nextInt(60)) + ".37"));
            lines.add(i > 0 && random.nextInt(6) == 0 ? line.price(null).asGift(true) : line);
        }
        Draft draft = TradingShop.draft("2026-01-" + String.format("%02d", 1 + random.nextInt(28)), lines.toArray(DraftLine[]::new))
                .customer(customers.get(random.nextInt(customers.size()))).discount(random.nextInt(3) == 0 ? Money.parse("0.37") : Money.ZERO);
        Money gross = shop.trading.settled(draft).orElseThrow().amounts().gross();
        return random.nextInt(3) > 0 ? draft : draft.settling(Settling.of(null, random.nextBoolean() ? gross : Money.ofFen(gross.fen() / 2)));
    }

    @Test
    void byMoneyTheFormSaysWhatItBringsOncePaid() {
        plans.save(JANUARY, "收款才计", PlanText.parse("MARGINAL AMOUNT REVENUE 0:0.02 500:0.03 terms=basis=COLLECTION"), Actor.OWNER);
        Draft draft = TradingShop.draft("2026-01-10", TradingShop.line(TradingShop.TEA, "100", "10.00"));
        Gain gain = worth.of(draft, Here.OWNER).orElseThrow();
        assertEquals("25.00 true", gain.worth() + " " + gain.withMoney());
        shop.post(draft.settling(Settling.of(null, Money.parse("1000.00"))));
        assertEquals("25.00", total(TradingShop.LI).toString());
    }

    @Test
    void whereOrdersCountWhenPlacedTheFormSaysSoOnceAndNothingOfTheirDeliveries() {
        plans.save(JANUARY, "下单即计", PlanText.parse("MARGINAL AMOUNT REVENUE 0:0.02 500:0.03 terms=basis=ORDER"), Actor.OWNER);
        Draft draft = order("100", "10.00");
        assertEquals("25.00", worth.of(draft, Here.OWNER).orElseThrow().worth().toString());
        Document order = shop.post(draft);
        assertEquals("25.00", total(TradingShop.LI).toString());
        Draft delivery = Draft.of(DocumentKind.DELIVERY, draft.date()).customer(draft.customer()).rep(draft.rep()).following(order.id())
                .lines(List.of(DraftLine.ofOrigin(1, Quantity.of(60), "")));
        assertEquals(Optional.empty(), worth.of(delivery, Here.OWNER));
        shop.post(delivery);
        assertEquals("25.00", total(TradingShop.LI).toString());
        plans.save(JANUARY, "毛利", PlanText.parse("FLAT AMOUNT GROSS_PROFIT 0:0.1 terms=basis=ORDER"), Actor.OWNER);
        assertEquals(Optional.empty(), worth.of(draft, Here.OWNER));
    }

    @Test
    void threeThousandTwoHundredToTheNextBracketStandsBesideTheOrder() {
        plans.save(JANUARY, "全额", PlanText.parse("WHOLE AMOUNT REVENUE 0:0.02 10000:0.03"), Actor.OWNER);
        assertEquals("+40.00 null 8000.00 0.03", said(order("200", "10.00")));
        shop.post(TradingShop.draft("2026-01-05", TradingShop.line(TradingShop.TEA, "680", "10.00")));
        assertEquals("+164.00 0.03 null", said(order("320", "10.00")));
    }

    private static Draft order(String quantity, String price) {
        Draft sale = TradingShop.draft("2026-01-20", TradingShop.line(TradingShop.TEA, quantity, price));
        return Draft.of(DocumentKind.SALES_ORDER, sale.date()).customer(sale.customer()).rep(sale.rep()).lines(sale.lines());
    }

    private String said(Draft draft) {
        Gain gain = worth.of(draft, Here.OWNER).orElseThrow();
        Gain.Line reached = gain.reached();
        Gain.Line ahead = gain.ahead();
        return "+" + gain.worth() + " " + (reached == null ? null : reached.rate()) + " " + (ahead == null ? null : ahead.missing() + " " + ahead.rate());
    }

    @Test
    void nothingIsSaidOfOthersOfCostOfSharedSalesNorWithoutAPlan() {
        Draft own = TradingShop.draft("2026-01-10", TradingShop.line(TradingShop.TEA, "100", "10.00"));
        Here li = new Here("小李", Role.SALES, TradingShop.LI, Sight.standard(Role.SALES));
        assertEquals(Optional.empty(), worth.of(own, Here.OWNER));
        plans.save(JANUARY, "净额", PlanText.parse("FLAT AMOUNT REVENUE 0:0.03"), Actor.OWNER);
        assertEquals("30.00", worth.of(own, li).orElseThrow().worth().toString());
        assertEquals(Optional.empty(), worth.of(own.rep(WANG), li));
        assertTrue(worth.of(own.rep(WANG), Here.OWNER).isPresent());
        assertEquals(Optional.empty(), worth.of(own, new Here("小陈", Role.CLERK, null, Sight.standard(Role.CLERK))));
        assertEquals(Optional.empty(), worth.of(own.rep(null), li));
        assertEquals(Optional.empty(), worth.of(own.lines(List.of(own.lines().getFirst().price(null))), li));
        plans.save(JANUARY, "毛利", PlanText.parse("FLAT AMOUNT GROSS_PROFIT 0:0.1"), Actor.OWNER);
        assertEquals(Optional.empty(), worth.of(own, li));
        assertEquals("20.00", worth.of(own, new Here("小李", Role.SALES, TradingShop.LI, Sight.standard(Role.SALES).with(Right.COST, true)))
                .orElseThrow().worth().toString());
        plans.save(JANUARY, "合伙", PlanText.parse("FLAT AMOUNT REVENUE 0:0.1 terms=shares.0.person=R1&shares.0.share=1"), Actor.OWNER);
        assertEquals(Optional.empty(), worth.of(own, Here.OWNER));
    }

    private Money total(SalesRepId rep) {
        return service.run(JANUARY, plans.inForce(JANUARY)).stream().filter(one -> one.rep().equals(rep)).map(CommissionStatement::total).findFirst()
                .orElseThrow();
    }
}
