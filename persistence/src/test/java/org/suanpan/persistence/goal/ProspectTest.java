package org.suanpan.persistence.goal;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.commission.CommissionService;
import org.suanpan.core.commission.CommissionStatement;
import org.suanpan.core.commission.Component;
import org.suanpan.core.commission.PlanText;
import org.suanpan.core.commission.version.PlanService;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.goal.mine.CareChance;
import org.suanpan.core.goal.mine.EarlyMoney;
import org.suanpan.core.goal.mine.ProspectService;
import org.suanpan.core.goal.mine.Prospects;
import org.suanpan.core.party.Contact;
import org.suanpan.core.party.Customer;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.SalesRep;
import org.suanpan.core.party.SalesRepId;
import org.suanpan.core.staff.Here;
import org.suanpan.core.staff.Role;
import org.suanpan.core.staff.Sight;
import org.suanpan.core.trade.Document;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.Settling;
import org.suanpan.persistence.TradingShop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

/// What a salesperson is told he can still win, and that it is what the statement then says.
class ProspectTest {

    private static final YearMonth JANUARY = YearMonth.of(2026, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 1, 20);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-20T08:00:00Z"), ZoneOffset.UTC);
    private static final SalesRepId WANG = new SalesRepId(2);
    private static final String IN_TIME = "table.0.fromDays=-9999&table.0.bonusRate=0.008&table.1.fromDays=-9&table.1.bonusRate=0.005"
            + "&table.2.fromDays=1&table.2.bonusRate=0&table.3.fromDays=31&table.3.penaltyOfCommission=0.2";
    private static final String CARE = "policy.perRetainedA=100&policy.perRetainedB=40&policy.perWoken=50&policy.perWonBack=150"
            + "&policy.minSatisfaction=4&policy.maxOverdueDays=30&policy.minCollected=1000&policy.cap=180";

    @TempDir
    Path folder;

    private TradingShop shop;
    private PlanService plans;
    private ProspectService prospects;

    @BeforeEach
    void open() {
        shop = TradingShop.at(folder.resolve("shop.suanpan"));
        plans = new PlanService(shop.database.commissionStatements(), shop.database.unitOfWork(), CLOCK);
        prospects = new ProspectService(shop.database.commissionFacts(), shop.database.commissionDetails(), shop.database.pool().goals().facts(), plans);
        shop.database.unitOfWork().write(() -> shop.database.salesReps().add(new SalesRep(WANG, "R2", "王强", "")));
        shop.open("2025-01-01", TradingShop.TEA, "10000", "8000.00");
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void everyOpenSaleSaysUntilWhenItsMoneyBringsHowMuchAndSoItIs() {
        plans.save(JANUARY, "回款奖", PlanText.parse("FLAT AMOUNT REVENUE 0:0.03 terms=" + IN_TIME), Actor.OWNER);
        Document sale = shop.post(sale("2026-01-05", TradingShop.AN, "1000").settling(Settling.of(null, Money.parse("40.00"))));
        assertEquals(List.of("2026-01-25 79.68", "2026-02-04 49.80", "2026-03-06 0.00", "ever -59.76"), steps());
        shop.post(receipt("2026-01-25", TradingShop.AN, "9960.00"));
        assertEquals("80.00", component(Component.COLLECTION_BONUS));
        assertEquals(List.of(), steps());
        assertEquals("10000.00", sale.amounts().gross().toString());
    }

    @Test
    void whatIsLateAlreadySaysWhatItCosts() {
        plans.save(JANUARY, "回款奖", PlanText.parse("FLAT AMOUNT REVENUE 0:0.03 terms=" + IN_TIME), Actor.OWNER);
        shop.post(sale("2025-12-01", TradingShop.AN, "100"));
        assertEquals(List.of("2026-01-30 0.00", "ever -6.00"), steps());
        plans.save(JANUARY, "没有", PlanText.parse("FLAT AMOUNT REVENUE 0:0.03"), Actor.OWNER);
        assertNull(prospects.of(TradingShop.LI, DAY, Here.OWNER).early());
        assertNull(prospects.of(TradingShop.LI, DAY, Here.OWNER).cared());
    }

    @Test
    void careSaysWhoCountsWhoCouldAndWhatIsLacking() {
        plans.save(JANUARY, "维护奖", PlanText.parse("FLAT AMOUNT REVENUE 0:0.03 terms=" + CARE), Actor.OWNER);
        CustomerId woken = customer("K1", "睡着的", TradingShop.LI);
        CustomerId lost = customer("K2", "走掉的", TradingShop.LI);
        CustomerId waiting = customer("K3", "等着的", TradingShop.LI);
        CustomerId wangs = customer("K4", "别人的", WANG);
        for (CustomerId one : List.of(woken, lost, waiting, wangs)) {
            shop.post(sale(one.equals(lost) ? "2025-09-01" : "2025-12-01", one, "10"));
        }
        assertEquals(List.of("走掉的 WON_BACK 150.00 [mine.lacks-order, mine.lacks-money 1000.00]",
                "睡着的 WOKEN 50.00 [mine.lacks-order, mine.lacks-money 1000.00]", "等着的 WOKEN 50.00 [mine.lacks-order, mine.lacks-money 1000.00]"),
                cared());
        shop.post(sale("2026-01-10", woken, "200"));
        shop.post(receipt("2026-01-12", woken, "999.99"));
        shop.post(sale("2026-01-11", lost, "200").settling(Settling.of(null, Money.parse("2000.00"))));
        assertEquals(List.of("走掉的 WON_BACK 150.00 []", "睡着的 WOKEN 50.00 [mine.lacks-money 0.01]",
                "等着的 WOKEN 50.00 [mine.lacks-order, mine.lacks-money 1000.00]"), cared());
        assertEquals("150.00", component(Component.MAINTENANCE));
        shop.post(receipt("2026-01-13", woken, "0.01"));
        assertEquals("180.00", component(Component.MAINTENANCE));
        assertEquals("180.00", Objects.requireNonNull(prospects.of(TradingShop.LI, DAY, Here.OWNER).cap()).toString());
    }

    @Test
    void nobodyReadsWhatAnotherCouldWin() {
        Here li = new Here("小李", Role.SALES, TradingShop.LI, Sight.standard(Role.SALES));
        assertEquals(TradingShop.LI, prospects.of(TradingShop.LI, DAY, li).rep());
        assertEquals("target.not-yours", assertThrows(Rejected.class, () -> prospects.of(WANG, DAY, li)).problem().key());
        assertEquals("target.not-yours", assertThrows(Rejected.class, () -> prospects.of(WANG, DAY,
                new Here("小陈", Role.CLERK, null, Sight.standard(Role.CLERK)))).problem().key());
    }

    private List<String> steps() {
        Prospects found = prospects.of(TradingShop.LI, DAY, Here.OWNER);
        return Objects.requireNonNull(found.early()).stream().flatMap(one -> one.steps().stream())
                .map((EarlyMoney.Step step) -> (step.until() == null ? "ever" : step.until()) + " " + step.amount()).toList();
    }

    private List<String> cared() {
        return Objects.requireNonNull(prospects.of(TradingShop.LI, DAY, Here.OWNER).cared()).stream().map((CareChance one) -> one.name() + " "
                + one.care() + " " + one.award() + " " + one.lacks().stream().map(lack -> lack.key() + (lack.arguments().isEmpty() ? ""
                        : " " + lack.arguments().getFirst())).collect(Collectors.joining(", ", "[", "]"))).toList();
    }

    private String component(Component component) {
        CommissionStatement statement = new CommissionService(shop.database.commissionFacts(), shop.database.commissionDetails(),
                shop.database.commissionStatements(), shop.database.salesReps(), shop.database.unitOfWork(), CLOCK).run(JANUARY, plans.inForce(JANUARY))
                .getFirst();
        return statement.lines().stream().filter(line -> line.component() == component).map(line -> line.earned().toString()).findFirst().orElse("-");
    }

    private static Draft sale(String date, CustomerId customer, String quantity) {
        return TradingShop.draft(date, TradingShop.line(TradingShop.TEA, quantity, "10.00")).customer(customer);
    }

    private static Draft receipt(String date, CustomerId customer, String money) {
        return Draft.of(DocumentKind.RECEIPT, LocalDate.parse(date)).customer(customer).settling(Settling.of(null, Money.parse(money)));
    }

    private CustomerId customer(String code, String name, SalesRepId rep) {
        CustomerId[] made = new CustomerId[1];
        shop.database.unitOfWork().write(() -> made[0] = shop.database.customers().add(new Customer(new CustomerId(0), code, name, Contact.NONE, "", "", "",
                "", 30, rep, 1)));
        return made[0];
    }
}
