package org.suanpan.persistence.commission;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Progress;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.commission.CommissionPlan;
import org.suanpan.core.commission.CommissionService;
import org.suanpan.core.commission.CommissionStatement;
import org.suanpan.core.commission.CommissionStatements;
import org.suanpan.core.commission.CommissionStatements.SettledStatement;
import org.suanpan.core.commission.PlanText;
import org.suanpan.core.commission.month.Known;
import org.suanpan.core.commission.month.OriginMonth;
import org.suanpan.core.commission.version.PlanService;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.party.Contact;
import org.suanpan.core.party.Customer;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.SalesRep;
import org.suanpan.core.party.SalesRepId;
import org.suanpan.core.party.owner.HandOver;
import org.suanpan.core.party.owner.OwnerService;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.tier.TierService;
import org.suanpan.core.trade.Document;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.DraftLine;
import org.suanpan.core.trade.Settling;
import org.suanpan.core.trade.merge.Merges;
import org.suanpan.persistence.TradingShop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// A shop that lives by dice: everything that can change what somebody earned happens through the real services, and between it months are frozen
/// in any sequence, each under a plan of its own. In the end all are, and a last one takes up what became known after them.
final class BookLife implements AutoCloseable {

    enum Happened { SALE, PAID_AT_ONCE, RETURN, PRICE_CORRECTED, MONEY, BOUNCED, BAD_DEBT, BAD_DEBT_RECOVERED, OWNER_MOVED, MERGED, MERGE_UNDONE,
        TAKEN_BACK, REVIEWED, PLAN_CHANGED, FROZEN }

    private static final YearMonth FIRST = YearMonth.of(2026, 1);
    private static final YearMonth SWEEP = YearMonth.of(2026, 4);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-20T08:00:00Z"), ZoneOffset.UTC);
    private static final List<CustomerId> CUSTOMERS = List.of(TradingShop.AN, new CustomerId(3), new CustomerId(4), new CustomerId(5));
    private static final List<SalesRepId> PEOPLE = List.of(TradingShop.LI, new SalesRepId(2), new SalesRepId(3));
    private static final String TIERS = " AMOUNT REVENUE 0:0.0133 333.33:0.0217 1666.66:0.0301";
    private static final List<String> PLANS = List.of("MARGINAL" + TIERS, "WHOLE" + TIERS, "FLAT AMOUNT GROSS_PROFIT 0:0.1234",
            "MARGINAL AMOUNT GROSS_PROFIT 0:0.1 300:0.2 losses=NONE",
            "MARGINAL ATTAINMENT REVENUE 0:0.04 1:0.06 1.2:0.08 quota=777.77 gate=CLIFF:0.6 cap=90.00 floor=5.00",
            "MARGINAL" + TIERS + " terms=multiplierByTier.A=1.2&multiplierByTier.C=0.8&newCustomerMultiplier=1.5&kpiFactor=1.05",
            "MARGINAL" + TIERS + " terms=policy.windowDays=45&policy.upliftRate=0.0123&policy.fixed=20&policy.minCollected=70",
            "MARGINAL" + TIERS + " terms=policy.perRetainedA=10&policy.perRetainedB=4&policy.perWoken=5&policy.perWonBack=15"
                    + "&policy.minSatisfaction=4&policy.minCollected=10&policy.cap=21&satisfaction=4.5",
            "FLAT AMOUNT REVENUE 0:0.0251 terms=table.0.fromDays=-9999&table.0.bonusRate=0.008&table.1.fromDays=1&table.1.bonusRate=0"
                    + "&table.1.penaltyOfCommission=0.2&statementCap=40&kpiFactor=0.9",
            "FLAT AMOUNT REVENUE 0:0.0333 terms=basis=COLLECTION&handoverDate=2026-02-10&shareForOpenOrders.old=0.7&shareForOpenOrders.new=0.3",
            "MARGINAL" + TIERS + " terms=type=PCT_OF_COMMISSION&overrideRate=0.1&manager=R1&members.0.person=R2&members.1.person=R3",
            "MARGINAL" + TIERS + " terms=shares.0.person=R1&shares.0.share=0.7&shares.1.person=R3&shares.1.share=0.2",
            "FLAT AMOUNT REVENUE 0:0.01 terms=tables.茶.mode=FLAT&tables.茶.tiers.0.0=0&tables.茶.tiers.0.1=0.03",
            "MARGINAL AMOUNT QUANTITY 0:0.5 5:0.8", "FLAT AMOUNT QUANTITY 0:0.2 terms=multiplierByTier.A=1.2&newCustomerMultiplier=1.5",
            "WHOLE" + TIERS + " terms=policy=MONTHLY_THEN_TRUEUP&quarterly.mode=WHOLE&quarterly.tiers.0.0=0&quarterly.tiers.0.1=0.02"
                    + "&quarterly.tiers.1.0=900&quarterly.tiers.1.1=0.03");

    private final TradingShop shop;
    private final Random dice;
    private final CommissionService service;
    private final PlanService plans;
    private final OwnerService owners;
    private final List<Document> sales = new ArrayList<>();
    private final List<Document> receipts = new ArrayList<>();
    private final List<Document> badDebts = new ArrayList<>();
    private final List<SettledStatement> asFrozen = new ArrayList<>();
    private final Map<Happened, Integer> happened = new EnumMap<>(Happened.class);

    private BookLife(Path file, Random dice) {
        this.shop = TradingShop.over(file);
        this.dice = dice;
        service = new CommissionService(shop.database.commissionFacts(), shop.database.commissionDetails(), shop.database.commissionStatements(),
                shop.database.salesReps(), shop.database.unitOfWork(), CLOCK);
        plans = new PlanService(shop.database.commissionStatements(), shop.database.unitOfWork(), CLOCK);
        owners = new OwnerService(shop.database.unitOfWork(), shop.database.pool().owners(), shop.database.periods(), CLOCK);
    }

    /// What every story begins with; stories go on in copies of it.
    static void begin(Path file) {
        try (TradingShop shop = TradingShop.at(file)) {
            shop.database.unitOfWork().write(() -> {
                shop.database.salesReps().add(new SalesRep(PEOPLE.get(1), "R2", "王芳", ""));
                shop.database.salesReps().add(new SalesRep(PEOPLE.get(2), "R3", "赵强", ""));
                for (int i = 1; i < CUSTOMERS.size(); i++) {
                    shop.database.customers().add(new Customer(CUSTOMERS.get(i), "C" + (i + 1), "客户" + i, Contact.NONE, "", "", "", "", 10 * i,
                            PEOPLE.get(i - 1), 1));
                }
            });
            shop.open("2026-01-01", TradingShop.TEA, "90000", "270000.00");
            shop.open("2026-01-01", TradingShop.CUP, "90000", "270000.00");
        }
    }

    /// One story; what happened in it is counted.
    static Map<Happened, Integer> live(Path file, Random dice) {
        try (BookLife life = new BookLife(file, dice)) {
            life.live();
            return life.happened;
        }
    }

    @Override
    public void close() {
        shop.close();
    }

    private void live() {
        List<YearMonth> open = new ArrayList<>(List.of(FIRST, FIRST.plusMonths(1), FIRST.plusMonths(2)));
        Collections.shuffle(open, dice);
        int events = 4 + dice.nextInt(16);
        for (int i = 0; i < events; i++) {
            happen();
            if (!open.isEmpty() && dice.nextInt(5) == 0) {
                freeze(open.removeLast());
            }
        }
        open.forEach(this::freeze);
        freeze(SWEEP);
        proven();
    }

    /// Not everything the dice ask for is possible; what is refused leaves nothing behind.
    private void happen() {
        try {
            switch (dice.nextInt(14)) {
                case 0, 1, 2, 3 -> sales.add(sell());
                case 4 -> giveBack(one(sales));
                case 5 -> correctThePrice(one(sales));
                case 6 -> receipts.add(receive());
                case 7 -> takeBack(one(receipts), Happened.BOUNCED, receipts);
                case 8 -> writeOff(one(sales));
                case 9 -> takeBack(one(badDebts), Happened.BAD_DEBT_RECOVERED, badDebts);
                case 10 -> moveOwner();
                case 11 -> merge();
                case 12 -> takeBack(one(sales), Happened.TAKEN_BACK, sales);
                default -> review();
            }
        } catch (Rejected refused) {
            assertTrue(shop.database.salesReps().all().size() == PEOPLE.size(), refused.problem().key());
        }
    }

    private void count(Happened what) {
        happened.merge(what, 1, Integer::sum);
    }

    private <T> T one(List<T> all) {
        if (all.isEmpty()) {
            throw new Rejected("test.nothing-there");
        }
        return all.get(dice.nextInt(all.size()));
    }

    private LocalDate day(LocalDate from) {
        long days = LocalDate.of(2026, 3, 20).toEpochDay() - from.toEpochDay();
        return from.plusDays(dice.nextLong(days + 1));
    }

    private Document sell() {
        ProductId product = dice.nextBoolean() ? TradingShop.TEA : TradingShop.CUP;
        Money price = Money.ofFen(dice.nextLong(100, 2_000));
        int pieces = 1 + dice.nextInt(90);
        Draft sale = Draft.of(DocumentKind.DELIVERY, day(LocalDate.of(2026, 1, 2))).customer(one(CUSTOMERS)).rep(one(PEOPLE))
                .lines(List.of(TradingShop.line(product, String.valueOf(pieces), price.toString())));
        if (dice.nextInt(3) == 0) {
            count(Happened.PAID_AT_ONCE);
            sale = sale.settling(Settling.of(null, Money.ofFen(1 + dice.nextLong(price.fen() * pieces))));
        }
        Document posted = shop.post(sale);
        count(Happened.SALE);
        return posted;
    }

    private void giveBack(Document sale) {
        Draft back = Draft.of(DocumentKind.SALES_RETURN, day(sale.typed().date())).following(sale.id())
                .lines(List.of(DraftLine.ofOrigin(1, Quantity.of(1 + dice.nextInt(3)), "")));
        shop.post(back);
        count(Happened.RETURN);
    }

    /// The document is taken back and written again at another price, on its day.
    private void correctThePrice(Document sale) {
        shop.reverse(sale, day(sale.typed().date()).toString());
        sales.remove(sale);
        sales.add(shop.post(Draft.of(DocumentKind.DELIVERY, sale.typed().date()).customer(one(CUSTOMERS)).rep(one(PEOPLE))
                .lines(List.of(TradingShop.line(TradingShop.TEA, "7", Money.ofFen(dice.nextLong(100, 2_000)).toString())))));
        count(Happened.PRICE_CORRECTED);
    }

    private Document receive() {
        Document receipt = shop.post(Draft.of(DocumentKind.RECEIPT, day(LocalDate.of(2026, 1, 2))).customer(one(CUSTOMERS))
                .settling(Settling.of(null, Money.ofFen(dice.nextLong(100, 90_000)))));
        count(Happened.MONEY);
        return receipt;
    }

    private void takeBack(Document document, Happened what, List<Document> among) {
        shop.reverse(document, day(document.typed().date()).toString());
        among.remove(document);
        count(what);
    }

    private void writeOff(Document sale) {
        Money lost = Money.ofFen(1 + dice.nextLong(sale.amounts().gross().fen()));
        CustomerId whose = Objects.requireNonNull(sale.typed().customer());
        badDebts.add(shop.post(Draft.of(DocumentKind.WRITE_OFF, day(sale.typed().date())).customer(whose).reason("店关了")
                .settling(new Settling(null, lost, Money.ZERO, List.of(new Settling.Allocation(sale.id(), lost))))));
        count(Happened.BAD_DEBT);
    }

    private void moveOwner() {
        owners.handOver(new HandOver(List.of(one(CUSTOMERS)), one(PEOPLE), day(LocalDate.of(2026, 1, 2)), "换区", null), Actor.OWNER);
        count(Happened.OWNER_MOVED);
    }

    private void merge() {
        CustomerId who = one(CUSTOMERS);
        List<Merges.Absorbed> merged = shop.merging.absorbed(shop.merging.home(who));
        if (!merged.isEmpty() && dice.nextBoolean()) {
            shop.merging.undo(one(merged).id(), Actor.OWNER);
            count(Happened.MERGE_UNDONE);
        } else {
            shop.merging.merge(who, one(CUSTOMERS), Actor.OWNER);
            count(Happened.MERGED);
        }
    }

    private void review() {
        new TierService(shop.database.tierPorts(), shop.database.unitOfWork(), CLOCK).apply(day(LocalDate.of(2026, 1, 20)), Actor.OWNER, Progress.NONE);
        count(Happened.REVIEWED);
    }

    private void freeze(YearMonth month) {
        try {
            plans.save(month, "按 " + month, PlanText.parse(one(PLANS)), Actor.OWNER);
            count(Happened.PLAN_CHANGED);
        } catch (Rejected laterMonthIsSettled) {
            assertEquals("commission.plan-month-settled", laterMonthIsSettled.problem().key());
        }
        CommissionPlan plan = plans.inForce(month);
        List<CommissionStatement> settled = service.settle(month, plan, Actor.OWNER);
        settled.forEach(one -> asFrozen.add(SettledStatement.of(one, plan)));
        count(Happened.FROZEN);
    }

    /// What was paid of every component of every month is what a replay of the documents gives; what was frozen is as it was.
    private void proven() {
        CommissionStatements statements = shop.database.commissionStatements();
        List<SalesRep> people = shop.database.salesReps().all();
        Map<String, Money> replayed = new TreeMap<>();
        Map<String, Money> paid = new TreeMap<>();
        Map<String, Money> totals = new TreeMap<>();
        for (CommissionStatements.SettledMonth month : statements.settledMonths()) {
            Known fresh = new Known(shop.database.commissionFacts(), shop.database.commissionDetails(), month.month());
            new OriginMonth(month.month(), month.plan(), fresh, people).earned().forEach((rep, parts) -> parts.forEach((component, earned) -> {
                if (!earned.amount().isZero()) {
                    replayed.put(rep.value() + " " + month.month() + " " + component, earned.amount());
                }
                totals.merge("replayed " + rep.value(), earned.amount(), Money::plus);
            }));
            for (SettledStatement one : statements.of(month.month())) {
                assertTrue(one.isIntact());
                totals.merge("paid " + one.statement().rep().value(), one.statement().total(), Money::plus);
            }
        }
        statements.paid().stream().filter(one -> !one.amount().isZero())
                .forEach(one -> paid.put(one.rep().value() + " " + one.origin() + " " + one.component(), one.amount()));
        assertEquals(replayed, paid);
        PEOPLE.forEach(rep -> assertEquals(totals.get("replayed " + rep.value()), totals.get("paid " + rep.value())));
        for (SettledStatement frozen : asFrozen) {
            assertTrue(statements.of(frozen.statement().month()).contains(frozen), () -> frozen.statement().month() + " has changed");
        }
    }
}
