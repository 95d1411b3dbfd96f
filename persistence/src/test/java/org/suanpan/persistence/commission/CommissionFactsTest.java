package org.suanpan.persistence.commission;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.base.Money;
import org.suanpan.core.commission.CommissionFacts.MonthFacts;
import org.suanpan.core.party.SalesRepId;
import org.suanpan.persistence.Database;
import org.suanpan.persistence.Sql;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// Four people with the same business, written down in four ways: what counts is the same for all of them.
class CommissionFactsTest {

    private static final int ORDERS = 200;
    private static final int MONTHS = 6;

    @TempDir
    Path folder;

    private final Random random = new Random(20260105);
    private final List<String> statements = new ArrayList<>();
    private int documents;

    @Test
    void howAnOrderIsCutIntoDocumentsAndInWhichSequenceTheyComeDoesNotMatter() {
        Database.openOrCreate(shop()).close();
        statements.add("insert into sales_rep (id, code, name) values (1, 'R1', '李娜'), (2, 'R2', '王强'), "
                + "(3, 'R3', '赵敏'), (4, 'R4', '孙伟')");
        List<Order> orders = Stream.generate(this::someOrder).limit(ORDERS).toList();
        orders.forEach(order -> write(1, order, false));
        orders.forEach(order -> write(2, order.inHalves(random), false));
        orders.reversed().forEach(order -> write(3, order, false));
        orders.forEach(order -> write(4, order, true));
        Sql.run(shop(), statements.toArray(String[]::new));
        List<YearMonth> months = Stream.iterate(YearMonth.of(2026, 1), m -> m.plusMonths(1)).limit(MONTHS).toList();
        try (Database database = Database.open(shop())) {
            List<MonthFacts> facts = database.commissionFacts().of(months);
            List<List<Money>> told = of(facts, 1);
            assertEquals(MONTHS, told.size());
            for (int rep = 2; rep <= 4; rep++) {
                assertEquals(told, of(facts, rep), "salesperson " + rep);
            }
        }
    }

    private record Part(long base, long margin) {

        Part negated() {
            return new Part(-base, -margin);
        }
    }

    /// One order with its deliveries; `returned` comes back from the first of them.
    private record Order(int month, List<Part> deliveries, Part returned) {

        Order inHalves(Random random) {
            List<Part> halves = new ArrayList<>();
            for (Part whole : deliveries) {
                Part half = new Part(random.nextLong(whole.base() + 1), random.nextLong(-5_000, 5_000));
                halves.add(half);
                halves.add(new Part(whole.base() - half.base(), whole.margin() - half.margin()));
            }
            return new Order(month, halves, returned);
        }
    }

    /// Some orders lose money, and of some everything comes back.
    private Order someOrder() {
        List<Part> deliveries = Stream.generate(
                () -> new Part(random.nextLong(1, 90_000), random.nextLong(-9_000, 20_000)))
                .limit(1 + random.nextInt(3))
                .toList();
        Part first = deliveries.getFirst();
        return new Order(1 + random.nextInt(MONTHS), deliveries,
                random.nextBoolean() ? first : new Part(random.nextLong(first.base() + 1), random.nextLong(5_000)));
    }

    private void write(int rep, Order order, boolean twiceAndTakenBack) {
        int sold = document("SALES_ORDER", null, null);
        List<Integer> delivered = new ArrayList<>();
        for (Part part : order.deliveries()) {
            delivered.add(post(rep, order.month(), "DELIVERY", sold, null, part));
            if (twiceAndTakenBack) {
                int again = post(rep, order.month(), "DELIVERY", sold, null, part);
                post(rep, order.month(), "DELIVERY", null, again, part.negated());
            }
        }
        Part back = order.returned().negated();
        post(rep, order.month(), "SALES_RETURN", delivered.getFirst(), null, back);
        if (twiceAndTakenBack) {
            int again = post(rep, order.month(), "SALES_RETURN", delivered.getFirst(), null, back);
            post(rep, order.month(), "SALES_RETURN", null, again, order.returned());
        }
    }

    private int post(int rep, int month, String kind, Integer origin, Integer reverses, Part part) {
        int id = document(kind, origin, reverses);
        statements.add("insert into book_commission (document_id, rep_id, origin_month, kind, base_fen, margin_fen, "
                + "business_date) values (%d, %d, '2026-%02d', 'DELIVERY', %d, %d, '2026-07-01')"
                        .formatted(id, rep, month, part.base(), part.margin()));
        return id;
    }

    private int document(String kind, Integer origin, Integer reverses) {
        documents++;
        statements.add("insert into document (id, kind, state, number, seq, business_date, origin_id, reverses_id, "
                + "created_at, actor) values (%d, '%s', 'POSTED', 'N-%d', %d, '2026-07-01', %s, %s, 't', 'a')"
                        .formatted(documents, kind, documents, documents, origin, reverses));
        return documents;
    }

    private static List<List<Money>> of(List<MonthFacts> facts, int rep) {
        return facts.stream()
                .filter(f -> f.rep().equals(new SalesRepId(rep)))
                .map(f -> List.of(f.revenue(), f.profit(), f.margin()))
                .toList();
    }

    private Path shop() {
        return folder.resolve("shop.suanpan");
    }
}
