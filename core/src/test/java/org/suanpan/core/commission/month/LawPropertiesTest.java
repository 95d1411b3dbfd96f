package org.suanpan.core.commission.month;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.commission.CommissionBracket;
import org.suanpan.core.commission.CommissionGate;
import org.suanpan.core.commission.CommissionPlan;
import org.suanpan.core.commission.CommissionStatement;
import org.suanpan.core.commission.Component;
import org.suanpan.core.commission.PlanText;
import org.suanpan.core.commission.month.ShopOfLists.Event;
import org.suanpan.core.commission.month.ShopOfLists.Receipt;
import org.suanpan.core.commission.month.ShopOfLists.Sale;
import org.suanpan.core.commission.next.NextOrderService;
import org.suanpan.core.commission.sheet.PayPaper;
import org.suanpan.core.commission.sheet.PaySheet;
import org.suanpan.core.commission.sheet.PaySheetService;
import org.suanpan.core.commission.version.PlanKeeping;
import org.suanpan.core.commission.version.PlanVersion;
import org.suanpan.core.party.SalesRep;
import org.suanpan.core.party.SalesRepId;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// What has to hold of commission whatever was sold, proven on random stories with the real engine.
class LawPropertiesTest {

    private static final int STORIES = 400;
    private static final YearMonth FIRST = ShopOfLists.FIRST;

    private final Random random = new Random(20261130);
    private final SomeEvents events = new SomeEvents(random);

    @Test
    void theSequenceOfDocumentsChangesNobodysTotal() {
        nothingChanges(events::shuffled);
    }

    @Test
    void aDocumentSplitInTwoChangesNobodysTotal() {
        nothingChanges(events::splitDocuments);
    }

    @Test
    void aReceiptSplitIntoManyChangesNobodysTotal() {
        nothingChanges(told -> events.splitReceipts(told, 2 + random.nextInt(8)));
    }

    @Test
    void writingTwiceAndTakingBackChangesNobodysTotal() {
        nothingChanges(events::doubledAndReversed);
    }

    private void nothingChanges(UnaryOperator<List<Event>> otherwise) {
        for (int story = 0; story < STORIES; story++) {
            List<CommissionPlan> plans = plans();
            List<Event> told = events.some();
            assertEquals(settled(told, plans).totals(), settled(otherwise.apply(told), plans).totals(), "story " + story);
        }
    }

    @Test
    void everyComponentAddsUpToTheNetAndEveryLineToWhatWasEarnedLessWhatWasPaid() {
        for (int story = 0; story < STORIES; story++) {
            for (var settled : settled(events.some(), plans()).statements) {
                CommissionStatement statement = settled.statement();
                assertEquals(statement.total(), sum(statement.lines().stream().map(CommissionStatement.Line::due).toList()));
                Money own = sum(statement.lines().stream().filter(line -> line.origin().equals(statement.month()))
                        .map(CommissionStatement.Line::due).toList());
                assertEquals(own, statement.commission().plus(statement.awards()));
                statement.lines().forEach(line -> assertEquals(line.due(), line.earned().minus(line.paidBefore())));
            }
        }
    }

    @Test
    void theDocumentsBehindALineAddUpToItToTheFen() {
        int opened = 0;
        for (int story = 0; story < STORIES; story++) {
            ShopOfLists shop = new ShopOfLists(plans());
            shop.known.addAll(events.some());
            PaySheetService sheets = new PaySheetService(shop.service, new OnePlan(PlanText.standard()), shop, new PaySheetService.Facts(shop, shop), shop, clock());
            YearMonth month = FIRST.plusMonths(random.nextInt(5));
            CommissionPlan plan = any(ShopOfLists.PLANS);
            for (CommissionStatement statement : shop.service.run(month, plan)) {
                PaySheet sheet = new PaySheet(statement, plan, PaySheet.State.COMPUTED, new Payout(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO,
                        Money.ZERO), "", true, null, "");
                for (CommissionStatement.Line line : statement.lines()) {
                    List<PayPaper> papers = sheets.papers(sheet, line);
                    if (papers.stream().anyMatch(paper -> !paper.share().isZero())) {
                        assertEquals(line.earned(), sum(papers.stream().map(PayPaper::share).toList()));
                        opened++;
                    }
                }
            }
        }
        assertTrue(opened > STORIES, "opened " + opened);
    }

    @Test
    void byProgressiveBracketsMoreBusinessNeverEarnsLess() {
        List<CommissionPlan> progressive = ShopOfLists.PLANS.stream().filter(plan -> plan.terms().isEmpty() && PlanText.of(plan)
                .startsWith("MARGINAL")).toList();
        for (int story = 0; story < STORIES; story++) {
            ShopOfLists shop = new ShopOfLists(List.of());
            shop.known.addAll(events.some());
            CommissionPlan plan = any(progressive);
            YearMonth month = FIRST.plusMonths(random.nextInt(5));
            Map<SalesRepId, Map<Component, Earned>> before = earned(shop, month, plan);
            SalesRepId who = any(ShopOfLists.REPS).id();
            Money more = Money.ofFen(random.nextLong(1, 900_000));
            shop.known.add(new Sale(who, "D77", month.atDay(9), 3, "X", more, more));
            assertTrue(brackets(earned(shop, month, plan), who).compareTo(brackets(before, who)) >= 0, "story " + story);
        }
    }

    /// Ratios of two decimals leave nothing to round where everything is a hundred times as much.
    @Test
    void inFenInsteadOfYuanTheFiguresAreTheSame() {
        List<String> plans = List.of("MARGINAL AMOUNT REVENUE 0:0.02 333.33:0.03 6666.66:0.05", "WHOLE AMOUNT REVENUE 0:0.02 1000:0.03 9000:0.05",
                "FLAT AMOUNT GROSS_PROFIT 0:0.12 losses=NONE", "MARGINAL ATTAINMENT REVENUE 0:0.04 1:0.06 quota=2777.77 cap=300.00 floor=5.00");
        for (int story = 0; story < STORIES; story++) {
            ShopOfLists yuan = new ShopOfLists(List.of());
            ShopOfLists fen = new ShopOfLists(List.of());
            for (int i = 0; i < 9; i++) {
                Sale sale = events.sale(i);
                yuan.known.add(sale);
                fen.known.add(sale.of(hundredfold(sale.revenue()), hundredfold(sale.margin())));
            }
            CommissionPlan plan = PlanText.parse(any(plans));
            for (SalesRep rep : ShopOfLists.REPS) {
                assertEquals(brackets(earned(yuan, FIRST, plan), rep.id()),
                        Money.rounded(brackets(earned(fen, FIRST, hundredfold(plan)), rep.id()).yuan().movePointLeft(2)), PlanText.of(plan));
            }
        }
    }

    @Test
    void whatTheNextOrderIsWorthIsTheStatementWithItLessTheStatementWithoutAThousandTimes() {
        int told = 0;
        for (int round = 0; told < 1_000; round++) {
            ShopOfLists shop = new ShopOfLists(List.of());
            shop.known.addAll(events.some());
            CommissionPlan plan = any(ShopOfLists.PLANS);
            YearMonth month = FIRST.plusMonths(random.nextInt(5));
            SalesRepId who = any(ShopOfLists.REPS).id();
            Money net = Money.ofFen(random.nextLong(1, 900_000));
            Money margin = Money.ofFen(random.nextLong(-9_000, 90_000));
            Optional<Money> worth = next(shop, plan).worth(who, month, net, margin);
            if (worth.isPresent()) {
                Money without = total(shop, month, plan, who);
                Sale order = new Sale(who, "D777", month.atEndOfMonth(), 99, "", net, margin);
                shop.known.add(order);
                shop.known.add(new Receipt(order, month.atEndOfMonth(), net));
                shop.unknown.add(99L);
                assertEquals(total(shop, month, plan, who).minus(without), worth.get(), "round " + round + " " + PlanText.of(plan));
                told++;
            }
        }
    }

    /// Others sell to others: who was a customer first is known to whoever sells to him.
    @Test
    void whatTheNextOrderIsWorthTellsNothingOfWhatOthersEarn() {
        for (int round = 0; round < 1_000; round++) {
            ShopOfLists shop = new ShopOfLists(List.of());
            shop.known.addAll(events.some());
            CommissionPlan plan = any(ShopOfLists.PLANS);
            if (random.nextInt(3) == 0) {
                plan = PlanText.parse(PlanText.of(plan) + (plan.terms().isEmpty() ? " terms=" : "&") + "statementCap=" + (10 + random.nextInt(90)));
            }
            SalesRepId who = any(ShopOfLists.REPS).id();
            shop.known.replaceAll(event -> event instanceof Sale sale && !sale.rep().equals(who) ? new Sale(sale.rep(), sale.document(),
                    sale.date(), sale.customer() + 10, sale.category(), sale.revenue(), sale.margin()) : event);
            Money net = Money.ofFen(random.nextLong(1, 900_000));
            Optional<Money> worth = next(shop, plan).worth(who, FIRST, net, net);
            shop.known.removeIf(event -> event instanceof Sale sale && !sale.rep().equals(who) && random.nextBoolean()
                    || event instanceof Receipt money && !money.sale().rep().equals(who) && random.nextBoolean());
            for (int i = 0; i < 3; i++) {
                Sale other = events.sale(50 + i);
                if (!other.rep().equals(who)) {
                    shop.known.add(new Sale(other.rep(), other.document(), other.date(), 50 + i, "", other.revenue(), other.margin()));
                }
            }
            assertEquals(worth, next(shop, plan).worth(who, FIRST, net, net), "round " + round + " " + PlanText.of(plan));
        }
    }

    private static NextOrderService next(ShopOfLists shop, CommissionPlan plan) {
        return new NextOrderService(shop, shop, shop, new OnePlan(plan));
    }

    private static Money total(ShopOfLists shop, YearMonth month, CommissionPlan plan, SalesRepId who) {
        return shop.service.run(month, plan).stream().filter(s -> s.rep().equals(who)).findFirst().orElseThrow().total();
    }

    private List<CommissionPlan> plans() {
        List<CommissionPlan> plans = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            plans.add(any(ShopOfLists.PLANS));
        }
        return plans;
    }

    private static ShopOfLists settled(List<Event> told, List<CommissionPlan> plans) {
        ShopOfLists shop = new ShopOfLists(plans);
        shop.known.addAll(told);
        for (YearMonth month = FIRST; !month.isAfter(ShopOfLists.SWEEP); month = month.plusMonths(1)) {
            shop.freeze(month);
        }
        return shop;
    }

    private static Map<SalesRepId, Map<Component, Earned>> earned(ShopOfLists shop, YearMonth month, CommissionPlan plan) {
        return new OriginMonth(month, plan, new Known(shop, shop, month), ShopOfLists.REPS).earned();
    }

    private static Money brackets(Map<SalesRepId, Map<Component, Earned>> earned, SalesRepId who) {
        return Objects.requireNonNull(Objects.requireNonNull(earned.get(who)).get(Component.BRACKETS)).amount();
    }

    private static Money hundredfold(Money money) {
        return Money.ofFen(money.fen() * 100);
    }

    private static CommissionPlan hundredfold(CommissionPlan plan) {
        boolean isAmount = plan.unit() == CommissionPlan.Unit.AMOUNT;
        List<CommissionBracket> brackets = plan.brackets().stream()
                .map(b -> new CommissionBracket(isAmount ? b.from().multiply(BigDecimal.valueOf(100)) : b.from(), b.rate())).toList();
        Money quota = plan.quota();
        Money cap = plan.gate().cap();
        Money floor = plan.gate().floor();
        return new CommissionPlan(plan.mode(), plan.unit(), brackets, quota == null ? null : hundredfold(quota), plan.measure(), plan.losses(),
                new CommissionGate(null, cap == null ? null : hundredfold(cap), floor == null ? null : hundredfold(floor)), plan.terms());
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static Money sum(List<Money> amounts) {
        return amounts.stream().reduce(Money.ZERO, Money::plus);
    }

    private static Clock clock() {
        return Clock.fixed(Instant.parse("2026-08-01T00:00:00Z"), ZoneOffset.UTC);
    }

    /// One plan for every month.
    record OnePlan(CommissionPlan plan) implements PlanKeeping {

        @Override
        public List<PlanVersion> all() {
            return Collections.emptyList();
        }

        @Override
        public CommissionPlan inForce(YearMonth month) {
            return plan;
        }

        @Override
        public void save(YearMonth from, String name, CommissionPlan kept, Actor actor) {
            throw new UnsupportedOperationException("the plan stays");
        }
    }
}
