package org.suanpan.persistence.goal;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rate;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.followup.FollowUpService;
import org.suanpan.core.followup.Talk;
import org.suanpan.core.goal.TargetMetric;
import org.suanpan.core.goal.TargetPlan;
import org.suanpan.core.goal.TargetRow;
import org.suanpan.core.goal.TargetService;
import org.suanpan.core.goal.TargetTable;
import org.suanpan.core.goal.Targeting;
import org.suanpan.core.goal.Targeting.Asked;
import org.suanpan.core.goal.Targeting.Basis;
import org.suanpan.core.goal.Targeting.Wish;
import org.suanpan.core.goal.Whose;
import org.suanpan.core.goal.calendar.CalendarService;
import org.suanpan.core.goal.calendar.Calendaring;
import org.suanpan.core.goal.calendar.HolidayRule;
import org.suanpan.core.goal.calendar.ShopDay;
import org.suanpan.core.goal.score.PersonScore;
import org.suanpan.core.goal.score.ScoreCard;
import org.suanpan.core.goal.score.ScoreFacts;
import org.suanpan.core.goal.score.ScoreMetric;
import org.suanpan.core.goal.score.ScoreService;
import org.suanpan.core.goal.score.Scoring;
import org.suanpan.core.party.Contact;
import org.suanpan.core.party.Customer;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.SalesRep;
import org.suanpan.core.party.SalesRepId;
import org.suanpan.core.product.Product;
import org.suanpan.core.staff.Here;
import org.suanpan.core.staff.Right;
import org.suanpan.core.staff.Role;
import org.suanpan.core.staff.Sight;
import org.suanpan.core.trade.Settling;
import org.suanpan.persistence.PoolPorts;
import org.suanpan.persistence.TradingShop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.suanpan.persistence.TradingShop.AN;
import static org.suanpan.persistence.TradingShop.LI;
import static org.suanpan.persistence.TradingShop.TEA;
import static org.suanpan.persistence.TradingShop.line;

/// Targets and scorecards of a shop with two salespeople, looked at on 2026-03-20.
class GoalTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);
    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final SalesRepId WANG = new SalesRepId(2);
    private static final CustomerId BO = new CustomerId(3);
    private static final Here SELLER = new Here("李娜", Role.SALES, LI, Sight.standard(Role.SALES));
    private static final Here CLERK = new Here("小陈", Role.CLERK, null, Sight.standard(Role.CLERK));

    @TempDir
    Path folder;

    private TradingShop shop;
    private Targeting targets;
    private Scoring scores;

    @BeforeEach
    void open() {
        shop = TradingShop.at(folder.resolve("shop.suanpan"));
        Clock clock = Clock.fixed(Instant.parse("2026-03-20T08:00:00Z"), ZoneOffset.UTC);
        PoolPorts.Goals ports = shop.database.pool().goals();
        targets = new TargetService(shop.database.unitOfWork(), ports.plans(), ports.facts(), shop.database.salesReps(), clock);
        scores = new ScoreService(shop.database.unitOfWork(), ports.cards(), new ScoreService.Sources(ports.scores(), ports.facts(), ports.plans(),
                shop.database.salesReps()), clock);
        shop.database.unitOfWork().write(() -> {
            shop.database.salesReps().add(new SalesRep(WANG, "R2", "王强", "二部"));
            shop.database.customers().add(new Customer(BO, "C2", "博远商行", new Contact("", "139", ""), "", "", "", "", 0, WANG, 1));
        });
        shop.open("2025-01-01", TEA, "100000", "100.00");
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void lastYearsSalesShareOutTheTargetAndEveryVersionIsKept() {
        sell("2025-02-03", AN, LI, "3000");
        sell("2025-03-03", BO, WANG, "1000");
        targets.set(sales(0), company("100000.01"), false, Here.OWNER);
        targets.spread(sales(0), Basis.LAST_YEAR, true, Here.OWNER);
        assertEquals(List.of("COMPANY 100000.01", "DEPARTMENT 25000.00", "PERSON 75000.01"), lines(table(0)).subList(0, 3));
        targets.set(sales(0), new Wish(Whose.of(LI), 0, new BigDecimal("60000.00")), false, Here.OWNER);
        assertEquals(List.of("COMPANY 100000.01", "DEPARTMENT 40000.01", "PERSON 60000.00"), lines(table(0)).subList(0, 3));
        targets.set(sales(0), company("120000.00"), false, Here.OWNER);
        assertEquals(List.of("COMPANY 120000.00", "DEPARTMENT 60000.00", "PERSON 60000.00"), lines(table(0)).subList(0, 3));
        assertEquals(List.of(4, 3, 2, 1), targets.versions(Asked.of(2026, TargetMetric.NET_SALES, 0), Here.OWNER).stream().map(TargetPlan.Version::number).toList());
        assertEquals(List.of("COMPANY 100000.01", "DEPARTMENT 25000.00", "PERSON 75000.01"), lines(targets.table(
                new Asked(2026, TargetMetric.NET_SALES, 0, 2), TODAY, Here.OWNER)).subList(0, 3));
    }

    @Test
    void lessThanIsLockedIsRefusedAndLeavesEverythingAsItWas() {
        targets.set(sales(0), company("1000.00"), false, Here.OWNER);
        targets.spread(sales(0), Basis.EQUAL, false, Here.OWNER);
        targets.set(sales(3), new Wish(Whose.of(LI), 3, new BigDecimal("50.00")), false, Here.OWNER);
        assertThrows(Rejected.class, () -> targets.set(sales(0), company("100.00"), false, Here.OWNER));
        assertEquals(3, targets.versions(Asked.of(2026, TargetMetric.NET_SALES, 0), Here.OWNER).size());
        targets.set(sales(0), company("100.00"), true, Here.OWNER);
        assertEquals("41.66", table(3).rows().getFirst().over().toPlainString());
    }

    @Test
    void achievementAndForecastCountWorkingDays() {
        sell("2026-03-02", AN, LI, "600");
        shop.reverse(sell("2026-03-03", AN, LI, "50"), "2026-03-04");
        targets.set(sales(0), company("12000.00"), false, Here.OWNER);
        targets.spread(sales(0), Basis.EQUAL, false, Here.OWNER);
        TargetTable march = table(3);
        assertEquals(new TargetTable.Pace(17, 26), march.pace(), "18 and 26 from Monday to Saturday, as nothing was sold often enough");
        assertEquals("600.00", march.rows().getFirst().figures().achieved().toPlainString());
    }

    @Test
    void aProductGroupHasItsOwnTargetByPersonMonthAndGroup() {
        shop.database.unitOfWork().write(() -> {
            Product tea = shop.database.products().get(TEA);
            shop.database.products().update(new Product(tea.id(), tea.code(), tea.name(), "", "饮料/茶", "", tea.unit(), "", null, null, null, tea.version()));
        });
        shop.open("2025-01-01", TradingShop.CUP, "100000", "100.00");
        assertEquals(List.of("饮料", "饮料/茶"), targets.groups(Here.OWNER));
        targets.set(sales(0), company("24000.00"), false, Here.OWNER);
        Asked drinks = sales(0).of("饮料");
        targets.set(drinks, company("12000.00"), false, Here.OWNER);
        targets.spread(drinks, Basis.EQUAL, false, Here.OWNER);
        targets.set(sales(3).of("饮料"), new Wish(Whose.of(LI), 3, new BigDecimal("700.00")), false, Here.OWNER);
        sell("2026-03-02", AN, LI, "250");
        shop.post(TradingShop.draft("2026-03-03", line(TEA, "100", "1.00"), line(TradingShop.CUP, "40", "1.00")).customer(AN).rep(LI));
        shop.reverse(sell("2026-03-04", AN, LI, "30"), "2026-03-04");
        TargetTable march = targets.table(sales(3).of("饮料"), TODAY, Here.OWNER);
        TargetRow li = march.rows().stream().filter(row -> row.who().equals(Whose.of(LI))).findFirst().orElseThrow();
        assertEquals("700.00 350.00 0.5 535.29", li.figures().target() + " " + li.figures().achieved() + " " + li.figures().ratio() + " "
                + li.figures().forecast(), "350 in 17 of 26 working days");
        assertEquals("390.00", table(3).rows().getFirst().figures().achieved().toPlainString());
        assertEquals(List.of("NET_SALES ", "COLLECTED ", "NEW_CUSTOMERS ", "NET_SALES 饮料"),
                targets.own(LI, MARCH, TODAY, SELLER).stream().map(own -> own.metric() + " " + own.category()).toList());
        assertEquals(List.of(4, 3, 2), targets.versions(drinks, Here.OWNER).stream().map(TargetPlan.Version::number).toList());
        assertEquals(List.of(1), targets.versions(sales(0), Here.OWNER).stream().map(TargetPlan.Version::number).toList());
        assertEquals("target.group-only-sold", assertThrows(Rejected.class, () -> targets.table(Asked.of(2026, TargetMetric.COLLECTED, 0).of("饮料"),
                TODAY, Here.OWNER)).problem().key());
        assertEquals("target.not-yours", assertThrows(Rejected.class, () -> targets.table(drinks, TODAY, SELLER)).problem().key());
    }

    @Test
    void holidaysAreDaysOffUnlessTheShopSellsOnThemOrSaysOtherwise() {
        Calendaring calendar = new CalendarService(shop.database.unitOfWork(), shop.database.pool().goals().facts().calendar());
        YearMonth october = YearMonth.of(2026, 10);
        assertEquals(new TargetTable.Pace(0, 21), targets.table(sales(10), TODAY, Here.OWNER).pace(), "27 from Monday to Saturday, less 1 to 7, the 4th is a Sunday, and 10 is Saturday anyway");
        calendar.rule(HolidayRule.OPEN, Here.OWNER);
        assertEquals(27, targets.table(sales(10), TODAY, Here.OWNER).pace().days());
        calendar.rule(HolidayRule.BY_SALES, Here.OWNER);
        calendar.set(LocalDate.of(2026, 10, 8), ShopDay.Kind.OFF, "店庆", Here.OWNER);
        calendar.set(LocalDate.of(2026, 10, 11), ShopDay.Kind.WORK, "盘点", Here.OWNER);
        calendar.set(LocalDate.of(2026, 10, 1), null, "", Here.OWNER);
        assertEquals(22, targets.table(sales(10), TODAY, Here.OWNER).pace().days());
        assertEquals("店庆", calendar.year(2026, TODAY).days().stream().filter(day -> day.source().isEmpty()).findFirst().orElseThrow().name());
        for (int day = 15; day <= 23; day++) {
            sell("2026-02-" + day, AN, LI, "1");
        }
        assertEquals(27, targets.table(sales(10), TODAY, Here.OWNER).pace().days(), "it sold all through the spring festival: nine of the year's 31 days off; its own two days stay");
        calendar.rule(HolidayRule.CLOSED, Here.OWNER);
        assertEquals(24, targets.table(Asked.of(2026, TargetMetric.NET_SALES, 2), LocalDate.of(2026, 3, 1), Here.OWNER).pace().days(),
                "what it sold on was worked");
        assertEquals("target.no-change", assertThrows(Rejected.class, () -> calendar.rule(HolidayRule.OPEN, SELLER)).problem().key());
        assertEquals("calendar.no-name", assertThrows(Rejected.class, () -> calendar.set(october.atDay(9), ShopDay.Kind.OFF, " ", Here.OWNER)).problem().key());
    }

    @Test
    void aCardIsCountedFromTheBooksAndOpensToItsCustomers() {
        sell("2025-06-03", AN, LI, "500");
        own(AN, LI);
        paid("2026-03-05", BO, WANG, "1000");
        paid("2026-03-06", AN, LI, "10");
        PersonScore wang = scores.of(WANG, MARCH, Here.OWNER);
        assertEquals(List.of("score.sentence [score.metric.NEW_CUSTOMERS, 1, 10, 10.00, 40, 0.00]", "score.no-data [score.metric.REPURCHASE, 30]",
                "score.no-data [score.metric.SATISFACTION, 20]", "score.no-data [score.metric.CHURN, 10]"), sentences(wang));
        assertNull(wang.card().total());
        assertEquals(List.of(BO), wang.lines().getFirst().evidence().stream().map(one -> one.customer()).toList());
        assertEquals("score.sentence [score.metric.REPURCHASE, 100.00 %, 60.00 %, 120.00, 30, 36.00]", sentences(scores.of(LI, MARCH, Here.OWNER)).get(1));
    }

    @Test
    void aFenLessThanAThousandIsNoNewCustomerAndAMergedOneIsOne() {
        paid("2026-03-05", BO, WANG, "999");
        assertEquals("0", actual(WANG));
        paid("2026-03-06", BO, WANG, "1");
        assertEquals("1", actual(WANG));
        sell("2025-01-05", AN, LI, "5");
        shop.merging.merge(AN, BO, Actor.OWNER);
        assertEquals("0", actual(WANG));
        shop.merging.undo(BO, Actor.OWNER);
        assertEquals("1", actual(WANG));
    }

    @Test
    void aVisitThatFoundNobodyKeepsNoPromise() {
        own(AN, LI);
        FollowUpService talks = new FollowUpService(shop.database.unitOfWork(), shop.database.pool().followUps(),
                Clock.fixed(Instant.parse("2026-03-20T08:00:00Z"), ZoneOffset.UTC));
        talks.log(new Talk(AN, Talk.Way.CALL, LocalDate.of(2026, 3, 2), "要看样", LocalDate.of(2026, 3, 9), "拜访"), Actor.OWNER);
        talks.log(new Talk(AN, Talk.Way.VISIT, LocalDate.of(2026, 3, 9), false, "", null, ""), Actor.OWNER);
        assertEquals(List.of(new ScoreFacts.Visits(LI, 1, 0)), shop.database.pool().goals().scores().visits(MARCH));
        talks.log(new Talk(AN, Talk.Way.VISIT, LocalDate.of(2026, 3, 10), "看了样", null, ""), Actor.OWNER);
        assertEquals(List.of(new ScoreFacts.Visits(LI, 1, 1)), shop.database.pool().goals().scores().visits(MARCH));
    }

    @Test
    void aChangedCardBeginsWithTheNextMonthAndItsWeightsComeTo100() {
        List<ScoreCard.Item> items = List.of(new ScoreCard.Item(ScoreMetric.COLLECTION_RATE, Rate.parse("100"), Rate.parse("0.95")));
        assertThrows(Rejected.class, () -> scores.change(List.of(new ScoreCard.Item(ScoreMetric.CHURN, Rate.parse("99"), Rate.ZERO)), Here.OWNER));
        scores.change(items, Here.OWNER);
        assertEquals(ScoreCard.STANDARD, scores.card(MARCH));
        assertEquals(items, scores.card(MARCH.plusMonths(1)).items());
    }

    @Test
    void theBoardHasPlacesAndNobodyWithoutATotalHasOne() {
        assertEquals(List.of("null 李娜", "null 王强"), scores.board(MARCH).rows().stream().map(row -> row.rank() + " " + row.name()).toList());
    }

    @Test
    void nobodyReadsWhatIsNotHisOnAnyRoute() {
        for (Here here : List.of(SELLER, CLERK)) {
            assertThrows(Rejected.class, () -> targets.table(sales(0), TODAY, here));
            assertThrows(Rejected.class, () -> targets.versions(Asked.of(2026, TargetMetric.NET_SALES, 0), here));
            assertThrows(Rejected.class, () -> targets.set(sales(0), company("1.00"), false, here));
            assertThrows(Rejected.class, () -> targets.spread(sales(0), Basis.EQUAL, false, here));
            assertThrows(Rejected.class, () -> targets.own(WANG, MARCH, TODAY, here));
            assertThrows(Rejected.class, () -> scores.of(WANG, MARCH, here));
            assertThrows(Rejected.class, () -> scores.all(MARCH, here));
            assertThrows(Rejected.class, () -> scores.factors(MARCH, here));
            assertThrows(Rejected.class, () -> scores.star(MARCH, here));
            assertThrows(Rejected.class, () -> scores.award(MARCH, Money.ZERO, here));
            assertThrows(Rejected.class, () -> scores.change(ScoreCard.STANDARD.items(), here));
        }
        assertEquals(List.of(TargetMetric.NET_SALES, TargetMetric.COLLECTED, TargetMetric.NEW_CUSTOMERS),
                targets.own(LI, MARCH, TODAY, SELLER).stream().map(Targeting.Own::metric).toList());
        assertEquals("李娜", scores.of(LI, MARCH, SELLER).rep().name());
        Here payOnly = new Here("会计", Role.CLERK, null, new Sight(Set.of(Right.PAY)));
        assertThrows(Rejected.class, () -> targets.table(Asked.of(2026, TargetMetric.MARGIN, 0), TODAY, payOnly));
    }

    private String actual(SalesRepId rep) {
        return String.valueOf(scores.of(rep, MARCH, Here.OWNER).card().rows().getFirst().metric().actual());
    }

    private static List<String> sentences(PersonScore score) {
        return score.lines().stream().map(one -> one.sentence().key() + " " + one.sentence().arguments().stream().map(argument ->
                argument instanceof org.suanpan.core.base.Problem name ? name.key() : String.valueOf(argument)).toList()).toList();
    }

    private TargetTable table(int month) {
        return targets.table(sales(month), TODAY, Here.OWNER);
    }

    private static List<String> lines(TargetTable table) {
        List<String> lines = new java.util.ArrayList<>();
        table.rows().stream().sorted(java.util.Comparator.comparing(row -> row.depth() + row.name())).filter(row -> row.depth() < 2)
                .forEach(row -> lines.add(row.who().kind() + " " + row.figures().target().toPlainString()));
        java.util.Collections.sort(lines);
        return lines;
    }

    private static Asked sales(int month) {
        return Asked.of(2026, TargetMetric.NET_SALES, month);
    }

    private static Wish company(String value) {
        return new Wish(Whose.COMPANY, 0, new BigDecimal(value));
    }

    private org.suanpan.core.trade.Document sell(String date, CustomerId customer, SalesRepId rep, String pieces) {
        return shop.post(TradingShop.draft(date, line(TEA, pieces, "1.00")).customer(customer).rep(rep));
    }

    private void paid(String date, CustomerId customer, SalesRepId rep, String pieces) {
        shop.post(TradingShop.draft(date, line(TEA, pieces, "1.00")).customer(customer).rep(rep).settling(Settling.of(null, Money.parse(pieces + ".00"))));
    }

    private void own(CustomerId customer, SalesRepId rep) {
        shop.database.unitOfWork().write(() -> {
            Customer now = shop.database.customers().get(customer);
            shop.database.customers().update(new Customer(now.id(), now.code(), now.name(), now.contact(), now.region(), now.category(), now.source(),
                    now.remark(), now.creditDays(), rep, now.version()));
        });
    }
}
