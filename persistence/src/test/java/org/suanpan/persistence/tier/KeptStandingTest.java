package org.suanpan.persistence.tier;

import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Progress;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rate;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.Topic;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.followup.Talk;
import org.suanpan.core.party.Contact;
import org.suanpan.core.party.Customer;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.tier.HysteresisPolicy;
import org.suanpan.core.tier.ScorePolicy;
import org.suanpan.core.tier.Tier;
import org.suanpan.core.tier.TierFacts.CustomerFacts;
import org.suanpan.core.tier.TierPolicy;
import org.suanpan.core.tier.TierPorts;
import org.suanpan.core.tier.TierService;
import org.suanpan.core.tier.Tiering;
import org.suanpan.core.tier.policy.PolicyDraft;
import org.suanpan.core.tier.policy.TierBasis;
import org.suanpan.core.tier.policy.TierPolicyService;
import org.suanpan.core.trade.Document;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.DraftLine;
import org.suanpan.core.trade.Settling;
import org.suanpan.persistence.Sql;
import org.suanpan.persistence.TradingShop;
import org.suanpan.persistence.db.Sessions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.suanpan.persistence.TradingShop.TEA;
import static org.suanpan.persistence.TradingShop.line;

/// The standing of all customers that is kept from look to look is, whatever happens in between, what somebody sees who reads the file for
/// the first time.
class KeptStandingTest {

    private static final Actor ACTOR = new Actor("周敏");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-20T08:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 2);
    private static final int CUSTOMERS = 12;
    private static final int EVENTS = 90;

    @TempDir
    Path folder;

    private Path file;
    private TradingShop shop;
    private Tiering kept;
    private Random dice = new Random(0);
    private final List<Document> sales = new ArrayList<>();
    private final List<Document> receipts = new ArrayList<>();
    private final List<Document> returns = new ArrayList<>();
    private LocalDate today = LocalDate.of(2026, 2, 1);
    private int old;

    private void open() {
        file = folder.resolve("shop.suanpan");
        shop = TradingShop.at(file);
        for (int i = 1; i <= CUSTOMERS; i++) {
            add(i);
        }
        shop.open("2026-01-01", TEA, "90000", "180000");
        Sql.run(file, "insert into import_batch values (1,'f','s',1,'','SALES_HISTORY',1,'UTF-8',1,1,0,0,0,0,0,0,0,0,0,'t','a',null)");
        kept = new TierService(shop.database.tierPorts(), shop.database.unitOfWork(), CLOCK);
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whateverHappensItIsWhatAFirstReadingSees(long seed) {
        open();
        dice = new Random(seed);
        for (int i = 0; i < EVENTS; i++) {
            String event = happens();
            Tiering.Looked expected = fresh().look(today, Progress.NONE);
            Tiering.Looked now = kept.look(today, Progress.NONE);
            assertEquals(expected.customers(), now.customers(), event);
            assertEquals(expected.review().lines(), now.review().lines(), event);
            assertEquals(expected, now, event);
            LocalDate earlier = today.minusDays(dice.nextInt(60));
            DateSpan span = new DateSpan(earlier.minusMonths(6), earlier);
            List<CustomerFacts> facts = shop.database.tierPorts().facts().of(span);
            assertEquals(new RememberedFacts(facts, shop.database.tierPorts().lab().documents(earlier)).of(span), facts, event);
            CustomerFacts one = facts.get(dice.nextInt(facts.size()));
            assertEquals(List.of(one), shop.database.tierPorts().facts().of(span, one.id()), event);
        }
    }

    /// Somebody who has looked at nothing yet, at the same file.
    private Tiering fresh() {
        TierPorts ports = TierStore.over((Sessions) shop.database.unitOfWork(), shop.database.owing()).ports();
        return new TierService(ports, shop.database.unitOfWork(), CLOCK);
    }

    private String happens() {
        int event = dice.nextInt(25);
        try {
            happens(event);
            return "event " + event;
        } catch (Rejected refused) {
            return "event " + event + " refused: " + refused.problem();
        }
    }

    private void happens(int event) {
        switch (event) {
            case 0, 1, 2 -> sales.add(shop.post(trade(DocumentKind.DELIVERY)));
            case 3 -> shop.post(trade(DocumentKind.SALES_RETURN));
            case 4 -> reverseOne(sales);
            case 5 -> shop.merging.merge(anyone(), anyone(), ACTOR);
            case 6 -> shop.merging.undo(anyone(), ACTOR);
            case 7 -> today = today.plusDays(1 + dice.nextInt(20));
            case 8 -> policing().override(anyone(), Tier.values()[dice.nextInt(3)], today.plusDays(dice.nextInt(9)), "老客", today, ACTOR);
            case 9 -> kept.apply(today, ACTOR, Progress.NONE);
            case 10 -> policing().putInForce(new PolicyDraft(0, "规则", policy()), today, ACTOR);
            case 11 -> renameOne();
            case 12 -> add(100 + dice.nextInt(900));
            case 13 -> write(oldSale());
            case 14 -> write("delete from history_document where id = (select max(id) from history_document)");
            case 15 -> Sql.run(file, oldSale());
            case 16 -> talk();
            case 17 -> shop.database.unitOfWork().write(() -> shop.database.pool().stars().add(anyone(), dice.nextInt(6), anyDay(), CLOCK.instant(), ACTOR));
            case 18, 19 -> receipts.add(shop.post(Draft.of(DocumentKind.RECEIPT, anyDay()).customer(anyone())
                    .settling(Settling.of(null, Money.ofFen(100 + dice.nextInt(20_000))))));
            case 20 -> reverseOne(receipts);
            case 21, 22 -> returnOne();
            case 23 -> reverseOne(returns);
            default -> shop.buy(anyDay().toString(), line(TEA, "100", String.valueOf(1 + dice.nextInt(5))));
        }
    }

    private Draft trade(DocumentKind kind) {
        return Draft.of(kind, anyDay()).customer(anyone()).lines(List.of(line(TEA, String.valueOf(1 + dice.nextInt(20)), "10")));
    }

    private void reverseOne(List<Document> among) {
        if (!among.isEmpty()) {
            Document one = among.remove(dice.nextInt(among.size()));
            shop.reverse(one, (dice.nextBoolean() ? one.typed().date() : today).toString());
        }
    }

    /// All of a sale, or a part of it.
    private void returnOne() {
        if (!sales.isEmpty()) {
            Document sale = sales.get(dice.nextInt(sales.size()));
            Quantity back = dice.nextBoolean() ? Objects.requireNonNull(sale.typed().lines().getFirst().quantity()) : Quantity.parse("1");
            returns.add(shop.post(Draft.of(DocumentKind.SALES_RETURN, sale.typed().date().plusDays(dice.nextInt(20))).customer(sale.typed().customer())
                    .following(sale.id()).lines(List.of(DraftLine.ofOrigin(1, back, "")))));
        }
    }

    private void talk() {
        boolean answered = dice.nextBoolean();
        shop.database.unitOfWork().write(() -> shop.database.pool().followUps().add(
                new Talk(anyone(), Talk.Way.CALL, anyDay(), answered, answered ? "聊过" : "", null, ""), CLOCK.instant(), ACTOR));
    }

    private void renameOne() {
        Customer one = shop.database.customers().get(anyone());
        shop.database.unitOfWork().write(() -> shop.database.customers().update(new Customer(one.id(), "X" + dice.nextInt(99), one.name() + "改",
                one.contact(), one.region(), one.category(), one.source(), one.remark(), one.creditDays(), one.rep(), one.version())));
    }

    private CustomerId anyone() {
        return new CustomerId(2 + dice.nextInt(CUSTOMERS));
    }

    private LocalDate anyDay() {
        LocalDate day = today.minusDays(dice.nextInt(40));
        return day.isBefore(FIRST) ? FIRST : day;
    }

    private void add(int number) {
        shop.database.unitOfWork().write(() -> shop.database.customers().add(
                new Customer(new CustomerId(0), "D%03d".formatted(number), "客户" + number, Contact.NONE, "", "", "", "", 0, null, 1)));
    }

    private TierPolicyService policing() {
        return new TierPolicyService(shop.database.tierPorts(), shop.database.unitOfWork(), CLOCK);
    }

    private TierPolicy policy() {
        TierPolicy one = TierPolicy.standard();
        TierBasis basis = new TierBasis(TierBasis.Kind.values()[dice.nextInt(3)], dice.nextBoolean() ? 12 : 3, dice.nextBoolean());
        List<Rate> lines = List.of(Rate.parse("60"), Rate.parse("30"));
        return new TierPolicy(0, basis, one.tiers(), new ScorePolicy(Rate.parse("0.55"), Rate.parse("0.25"), Rate.parse("0.2"),
                Rate.parse("0.275"), lines), new HysteresisPolicy(lines, List.of(Rate.parse("55"), Rate.parse("25")), 2, 1, dice.nextBoolean() ? 20 : null),
                one.lifecycle(), one.cycle());
    }

    private String oldSale() {
        old++;
        return "insert into history_document (id, batch_id, number, business_date, customer_id, kind, line_count, quantity_e4, sales_fen, "
                + "return_fen, cost_fen) values (%d, 1, 'L %d', '%s', %d, '%s', 1, 10000, %d, %d, %s)".formatted(old, dice.nextInt(30),
                        FIRST.minusDays(dice.nextInt(300)), anyone().value(), dice.nextInt(5) == 0 ? "RETURN" : "SALE", dice.nextInt(90_000),
                        -dice.nextInt(4_000), dice.nextBoolean() ? "null" : String.valueOf(dice.nextInt(50_000)));
    }

    /// Old sales as imports and their undoing write them: with their batch, on the program's own connection.
    private void write(String statement) {
        Sessions sessions = (Sessions) shop.database.unitOfWork();
        sessions.write(() -> {
            try (Statement s = sessions.bulk(Topic.IMPORT).createStatement()) {
                s.execute(statement);
                s.execute("update import_batch set rows_read = rows_read + 1");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @Test
    void whatDidNotChangeIsTheVerySame() {
        open();
        sales.add(shop.post(Draft.of(DocumentKind.DELIVERY, today).customer(new CustomerId(3)).lines(List.of(line(TEA, "5", "10")))));
        Tiering.Looked first = kept.look(today, Progress.NONE);
        assertSame(first.customers(), kept.look(today, Progress.NONE).customers(), "nothing was written");
        shop.post(Draft.of(DocumentKind.DELIVERY, today).customer(new CustomerId(4)).lines(List.of(line(TEA, "50", "10"))));
        Tiering.Looked second = kept.look(today, Progress.NONE);
        for (int i = 0; i < first.customers().size(); i++) {
            boolean bought = first.customers().get(i).id().equals(new CustomerId(4));
            if (bought) {
                assertNotSame(first.customers().get(i), second.customers().get(i));
            } else {
                assertSame(first.customers().get(i), second.customers().get(i));
            }
        }
    }

    @Test
    void whatIsTakenBackWasNever() {
        open();
        Tiering.Looked before = kept.look(today, Progress.NONE);
        assertThrows(IllegalStateException.class, () -> shop.database.unitOfWork().write(() -> {
            shop.database.customers().add(new Customer(new CustomerId(0), "Z", "没有", Contact.NONE, "", "", "", "", 0, null, 1));
            assertEquals(before.customers().size() + 1, kept.look(today, Progress.NONE).customers().size(), "the unit itself sees it");
            throw new IllegalStateException("taken back");
        }));
        assertSame(before.customers(), kept.look(today, Progress.NONE).customers());

    }
}
