package org.suanpan.persistence.party;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Random;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.admin.CheckResult;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Problem;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.commission.CommissionDetails;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.followup.FollowUpService;
import org.suanpan.core.followup.FollowingUp;
import org.suanpan.core.followup.Talk;
import org.suanpan.core.party.Contact;
import org.suanpan.core.party.Customer;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.SalesRep;
import org.suanpan.core.party.SalesRepId;
import org.suanpan.core.party.owner.Change;
import org.suanpan.core.party.owner.Commons;
import org.suanpan.core.party.owner.CommonsService;
import org.suanpan.core.party.owner.HandOver;
import org.suanpan.core.party.owner.Held;
import org.suanpan.core.party.owner.OwnerLine;
import org.suanpan.core.party.owner.OwnerService;
import org.suanpan.core.party.owner.Owners;
import org.suanpan.core.party.owner.Owning;
import org.suanpan.core.party.owner.PoolRules;
import org.suanpan.core.party.owner.TakeBack.Verdict;
import org.suanpan.core.party.record.PartyId;
import org.suanpan.core.party.record.PartyService;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.Settling;
import org.suanpan.persistence.Sql;
import org.suanpan.persistence.TradingShop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.suanpan.persistence.TradingShop.AN;
import static org.suanpan.persistence.TradingShop.LI;
import static org.suanpan.persistence.TradingShop.TEA;
import static org.suanpan.persistence.TradingShop.line;

/// Customers handed over, taken back, claimed, and the book that remembers whose they were.
class OwnersTest {

    private static final CustomerId BO = new CustomerId(3);
    private static final CustomerId DA = new CustomerId(4);
    private static final SalesRepId WANG = new SalesRepId(2);
    private static final SalesRepId ZHAO = new SalesRepId(3);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);

    @TempDir
    Path folder;

    private TradingShop shop;
    private Owners owners;
    private Owning owning;
    private Commons commons;
    private FollowingUp following;

    @BeforeEach
    void open() {
        shop = TradingShop.at(folder.resolve("shop.suanpan"));
        shop.database.unitOfWork().write(() -> {
            shop.database.salesReps().add(new SalesRep(WANG, "R2", "王芳", ""));
            shop.database.salesReps().add(new SalesRep(ZHAO, "R3", "赵强", ""));
            shop.database.customers().add(new Customer(BO, "C2", "博远商行", Contact.NONE, "", "", "", "", 30, LI, 1));
            shop.database.customers().add(new Customer(DA, "C3", "大昌超市", Contact.NONE, "", "", "", "", 0, null, 1));
        });
        Clock clock = Clock.fixed(Instant.parse("2026-03-20T08:00:00Z"), ZoneOffset.UTC);
        owners = shop.database.pool().owners();
        owning = new OwnerService(shop.database.unitOfWork(), owners, shop.database.periods(), clock);
        commons = new CommonsService(shop.database.unitOfWork(), owners, clock);
        following = new FollowUpService(shop.database.unitOfWork(), shop.database.pool().followUps(), clock);
        shop.database.unitOfWork().write(() -> shop.database.customers().update(
                new Customer(AN, "C1", "安康超市", Contact.NONE, "", "", "", "", 30, LI, 1)));
        shop.open("2026-01-01", TEA, "900", "900.00");
    }

    @AfterEach
    void close() {
        assertEquals(List.of(), red());
        shop.close();
    }

    @Test
    void everythingOfSomebodyWhoLeavesIsHandedOverInOneStepAndComesBackInOne() {
        shop.post(sale(AN, "2026-03-01", "10"));
        talk(BO, "2026-03-02", "2026-04-01");
        assertEquals(List.of("李娜 2 100.00 1 here", "王芳 0 0.00 0 here", "赵强 0 0.00 0 here"), holdings());

        long step = handOver(LI, WANG, "2026-03-15", "李娜离职");
        assertEquals(List.of("李娜 0 0.00 0 2026-03-15", "王芳 2 100.00 1 here", "赵强 0 0.00 0 here"), holdings());
        assertEquals("李娜", Sql.column(file(), "select r.name from document d join sales_rep r on r.id = d.rep_id where d.kind = 'DELIVERY'").getFirst(),
                "what was written keeps its name");
        assertEquals(List.of("2026-03-15 HANDOVER 李娜 → 王芳 李娜离职"), history(AN));
        assertEquals("owner.rep-left", refused(() -> handOver(WANG, LI, "2026-03-20", "x")).key());

        owning.undo(step, LI, Actor.OWNER);
        assertEquals(List.of("李娜 2 100.00 1 here", "王芳 0 0.00 0 here", "赵强 0 0.00 0 here"), holdings());
        assertEquals("owner.undo-late", refused(() -> owning.undo(step, LI, Actor.OWNER)).key());
    }

    @Test
    void oneCustomerGoesToSomebodyElseOrToThePool() {
        owning.handOver(new HandOver(List.of(BO), WANG, TODAY, "换区", null), Actor.OWNER);
        owning.handOver(new HandOver(List.of(BO), null, TODAY, "没有人管", null), Actor.OWNER);
        owning.handOver(new HandOver(List.of(BO, DA), ZHAO, TODAY, "分给新人", null), Actor.OWNER);
        assertEquals(List.of("2026-03-20 ASSIGNED  → 赵强 分给新人", "2026-03-20 GIVEN_UP 王芳 →  没有人管", "2026-03-20 HANDOVER 李娜 → 王芳 换区"), history(BO));
        assertEquals(List.of("C2", "C3"), owning.of(ZHAO).stream().map(Held::code).toList());
    }

    @Test
    void whatMakesNoSenseIsRefusedInOneSentence() {
        assertEquals("owner.nobody", refused(() -> owning.handOver(new HandOver(List.of(), WANG, TODAY, "x", null), Actor.OWNER)).key());
        assertEquals("owner.reason-missing", refused(() -> handOver(LI, WANG, "2026-03-20", " ")).key());
        assertEquals("owner.day-future", refused(() -> handOver(LI, WANG, "2026-03-21", "x")).key());
        assertEquals("owner.same", refused(() -> handOver(LI, LI, "2026-03-20", "x")).key());
        assertEquals("owner.rep-unknown", refused(() -> handOver(LI, new SalesRepId(9), "2026-03-20", "x")).key());
        owning.handOver(new HandOver(List.of(BO), WANG, LocalDate.of(2026, 3, 10), "换区", null), Actor.OWNER);
        assertEquals(Problem.of("owner.day-before", "博远商行", LocalDate.of(2026, 3, 10)),
                refused(() -> handOver(WANG, ZHAO, "2026-03-09", "x")));
        shop.months.close(YearMonth.of(2026, 1), Actor.OWNER);
        assertEquals("owner.day-closed", refused(() -> handOver(LI, WANG, "2026-01-31", "x")).key());
    }

    @Test
    void handingOverMidMonthLeavesWhoseMoneyWasAsItWas() {
        shop.post(sale(BO, "2026-02-10", "10"));
        shop.post(receipt(BO, "2026-03-05", "40.00"));
        shop.post(receipt(BO, "2026-03-18", "60.00"));
        List<String> before = collected();
        assertEquals(List.of("2026-03-05 1 1 40.00", "2026-03-18 1 1 60.00"), before);
        owning.handOver(new HandOver(List.of(BO), WANG, LocalDate.of(2026, 3, 10), "换区", null), Actor.OWNER);
        assertEquals(List.of("2026-03-05 1 1 40.00", "2026-03-18 1 2 60.00"), collected(), "money before the day stays the former owner's");
        long step = owning.handOver(new HandOver(List.of(BO), ZHAO, TODAY, "又换", null), Actor.OWNER);
        assertEquals(List.of("2026-03-05 1 1 40.00", "2026-03-18 1 2 60.00"), collected());
        owning.undo(step, null, Actor.OWNER);
    }

    @Test
    void aMergedCustomerIsHandedOverAsWhomHeIsReadAndComesApartAsHeWas() {
        shop.merging.merge(AN, BO, Actor.OWNER);
        assertEquals(List.of("李娜 1 0.00 0 here"), holdings().subList(0, 1));
        owning.handOver(new HandOver(List.of(BO), WANG, TODAY, "换区", null), Actor.OWNER);
        assertEquals(List.of("C1"), owning.of(WANG).stream().map(Held::code).toList());
        assertEquals("2026-03-20 HANDOVER 李娜 → 王芳 换区", history(AN).getFirst());
        shop.merging.undo(BO, Actor.OWNER);
        assertEquals(List.of("C2"), owning.of(LI).stream().map(Held::code).toList(), "he is whose he was");
        owning.handOver(new HandOver(List.of(BO), ZHAO, TODAY, "分", null), Actor.OWNER);
        shop.merging.merge(AN, BO, Actor.OWNER);
        assertEquals(List.of("2026-03-20 HANDOVER 李娜 → 赵强 分 (博远商行)", "2026-03-20 HANDOVER 李娜 → 王芳 换区"), history(AN).subList(0, 2));
    }

    @Test
    void anEditInTheFormIsInTheBookToo() {
        edit(BO, WANG);
        edit(BO, null);
        assertEquals(List.of("2026-03-20 EDITED 王芳 →  ", "2026-03-20 EDITED 李娜 → 王芳 "), history(BO));
    }

    @Test
    void whoWasNotTouchedIsWarnedThenTakenBackAndClaimedByAnother() {
        keep(90, 7, null, "2026-01-01");
        shop.post(sale(AN, "2026-01-02", "1"));
        shop.post(receipt(BO, "2026-01-01", "1.00"));
        assertEquals(List.of("博远商行 WARNED 5", "安康超市 WARNED 6"), review(LocalDate.of(2026, 3, 27)));
        assertEquals(List.of("博远商行 DUE 0", "安康超市 DUE 0"), review(LocalDate.of(2026, 4, 2)));
        assertEquals(Problem.of("commons.not-due", "安康超市"), refused(() -> commons.takeBack(List.of(AN), LocalDate.of(2026, 4, 1), Actor.OWNER)));
        following.log(new Talk(AN, Talk.Way.CALL, LocalDate.parse("2026-04-01"), false, "", null, ""), Actor.OWNER);
        assertEquals(2, review(LocalDate.of(2026, 4, 2)).size(), "a call that nobody answers keeps no customer");
        talk(AN, "2026-04-01", null);
        LocalDate day = LocalDate.of(2026, 4, 2);
        assertEquals(List.of("博远商行 DUE 0"), review(day));

        long step = commons.takeBack(List.of(BO), day, Actor.OWNER);
        assertEquals(List.of("C2 TAKEN_BACK 2026-04-02 李娜", "C3 null null "), pool(""));
        assertEquals(List.of("C2 TAKEN_BACK 2026-04-02 李娜"), pool("博远"));
        assertEquals(Problem.of("commons.wait", "博远商行", "李娜", LocalDate.of(2026, 4, 9)), refused(() -> commons.claim(BO, LI, LocalDate.of(2026, 4, 8), Actor.OWNER)));
        owning.undo(step, null, Actor.OWNER);
        assertEquals(List.of("C3 null null "), pool(""));
        commons.takeBack(List.of(BO), day, Actor.OWNER);
        long claim = commons.claim(BO, WANG, day, Actor.OWNER);
        assertEquals(Problem.of("commons.not-in-pool", "博远商行", "王芳"), refused(() -> commons.claim(BO, ZHAO, day, Actor.OWNER)));
        assertEquals(List.of(), review(day), "whom somebody claimed begins anew");
        owning.undo(claim, null, Actor.OWNER);
        commons.claim(BO, LI, LocalDate.of(2026, 4, 9), Actor.OWNER);
        assertEquals(List.of("C1", "C2"), owning.of(LI).stream().map(Held::code).toList());
    }

    @Test
    void claimingStopsAtTheQuota() {
        keep(90, 7, 2, "2026-01-01");
        assertEquals(Problem.of("commons.quota", "李娜", 2L, 2), refused(() -> commons.claim(DA, LI, TODAY, Actor.OWNER)));
        commons.claim(DA, WANG, TODAY, Actor.OWNER);
        assertEquals(List.of("2026-03-20 CLAIMED  → 王芳 "), history(DA));
    }

    @Test
    void tierAIsKeptAndNobodyIsJudgedWhileTheRulesAreOff() {
        assertEquals(List.of(), review(LocalDate.of(2027, 1, 1)));
        assertEquals(PoolRules.OFF, commons.rules());
        keep(90, 7, null, "2026-01-01");
        shop.post(sale(AN, "2026-01-02", "1"));
        shop.database.unitOfWork().write(() -> {});
        Sql.run(file(), "insert into tier_assignment (customer_id, as_of, tier, lifecycle, score_e1, reason, policy_version, assigned_at, actor) "
                + "values (2, '2026-02-03', 'A', 'ACTIVE', 900, 'good', 1, '2026-02-03T00:00:00Z', 'owner')");
        assertEquals(List.of("博远商行 DUE 0", "安康超市 KEPT 0"), review(LocalDate.of(2026, 5, 1)));
        commons.keep(commons.rules().since(null), Actor.OWNER);
        assertEquals(List.of(), review(LocalDate.of(2027, 1, 1)));
    }

    @Test
    void theBookReplaysToWhoseEveryCustomerIsAfterAnySteps() {
        Random dice = new Random(20261129);
        List<CustomerId> all = List.of(AN, BO, DA);
        List<@Nullable SalesRepId> reps = java.util.Arrays.asList(LI, WANG, ZHAO, null);
        for (int i = 0; i < 120; i++) {
            CustomerId who = all.get(dice.nextInt(3));
            SalesRepId to = reps.get(dice.nextInt(4));
            try {
                switch (dice.nextInt(4)) {
                    case 0 -> edit(who, to);
                    case 1 -> commons.claim(who, to == null ? LI : to, TODAY, Actor.OWNER);
                    default -> {
                        long step = owning.handOver(new HandOver(all.subList(0, 1 + dice.nextInt(3)), to, TODAY, "x", null), Actor.OWNER);
                        if (dice.nextBoolean()) {
                            owning.undo(step, null, Actor.OWNER);
                        }
                    }
                }
            } catch (Rejected refused) {
                assertEquals(false, refused.problem().key().isEmpty());
            }
            for (CustomerId each : all) {
                List<Change> book = owners.changes(each);
                SalesRepId entered = book.isEmpty() ? shop.database.customers().get(each).rep() : book.getFirst().from();
                assertEquals(shop.database.customers().get(each).rep(), Change.owner(book, entered, TODAY));
            }
        }
    }

    private long handOver(SalesRepId from, SalesRepId to, String day, String reason) {
        return owning.handOver(new HandOver(owning.of(from).stream().map(Held::customer).toList(), to, LocalDate.parse(day), reason, from), Actor.OWNER);
    }

    private void edit(CustomerId who, @Nullable SalesRepId rep) {
        PartyService parties = new PartyService(shop.database.unitOfWork(), shop.database.customers(), shop.database.suppliers(),
                shop.database.pool().details(), Clock.fixed(Instant.parse("2026-03-20T08:00:00Z"), ZoneOffset.UTC));
        if (!Objects.equals(parties.sheet(PartyId.of(who)).rep(), rep)) {
            parties.save(parties.sheet(PartyId.of(who)).rep(rep), Actor.OWNER);
        }
    }

    private void keep(int days, int warn, @Nullable Integer quota, String since) {
        commons.keep(new PoolRules(days, warn, quota, 7, LocalDate.parse(since)), Actor.OWNER);
    }

    private void talk(CustomerId who, String day, @Nullable String next) {
        following.log(new Talk(who, Talk.Way.CALL, LocalDate.parse(day), "聊过", next == null ? null : LocalDate.parse(next), ""), Actor.OWNER);
    }

    private static Draft sale(CustomerId who, String date, String quantity) {
        return Draft.of(DocumentKind.DELIVERY, LocalDate.parse(date)).customer(who).rep(LI).lines(List.of(line(TEA, quantity, "10.00")));
    }

    private static Draft receipt(CustomerId who, String date, String money) {
        return Draft.of(DocumentKind.RECEIPT, LocalDate.parse(date)).customer(who)
                .settling(new Settling(null, Money.parse(money), Money.ZERO, null));
    }

    private List<String> holdings() {
        return owning.holdings().stream().map(h -> h.rep().name() + " " + h.customers() + " " + h.balance() + " " + h.followUps() + " "
                + (h.isHere() ? "here" : h.leftOn())).toList();
    }

    private List<String> history(CustomerId who) {
        return owning.history(who, 9).stream().map(OwnersTest::words).toList();
    }

    private static String words(OwnerLine line) {
        return line.day() + " " + line.kind() + " " + line.from() + " → " + line.to() + " " + line.reason()
                + (line.customer().isEmpty() ? "" : " (" + line.customer() + ")");
    }

    private List<String> review(LocalDate day) {
        return commons.review(day).stream().map(OwnersTest::words).toList();
    }

    private static String words(Verdict verdict) {
        return verdict.who().name() + " " + verdict.state() + " " + verdict.daysLeft();
    }

    private List<String> pool(String text) {
        return commons.pool(text, 0, 9).rows().stream().map(row -> row.code() + " " + row.kind() + " " + row.since() + " " + row.before()).toList();
    }

    private List<String> collected() {
        return shop.database.commissionDetails().collected(LocalDate.of(2026, 3, 31)).stream().map(OwnersTest::words).toList();
    }

    private static String words(CommissionDetails.Collected c) {
        return c.received() + " " + c.rep().value() + " " + (c.now() == null ? 0 : c.now().value()) + " " + c.amount();
    }

    private Path file() {
        return folder.resolve("shop.suanpan");
    }

    private List<CheckResult> red() {
        return shop.database.standingChecks().run(true).stream().filter(check -> check.violations() > 0).toList();
    }

    private static Problem refused(Runnable action) {
        return assertThrows(Rejected.class, action::run).problem();
    }
}
