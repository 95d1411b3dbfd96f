package org.suanpan.core.commission.month;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.suanpan.core.base.Money;
import org.suanpan.core.commission.month.ShopOfLists.Event;
import org.suanpan.core.commission.month.ShopOfLists.Merged;
import org.suanpan.core.commission.month.ShopOfLists.Moved;
import org.suanpan.core.commission.month.ShopOfLists.Receipt;
import org.suanpan.core.commission.month.ShopOfLists.Sale;

/// Stories made by dice, and the same stories told otherwise.
record SomeEvents(Random random) {

    private static final YearMonth FIRST = ShopOfLists.FIRST;

    /// Sales with what comes back of them, is corrected in price, written off and recovered; money that comes and bounces; customers who change
    /// hands, and who are merged and come apart again.
    List<Event> some() {
        List<Event> events = new ArrayList<>();
        int count = 1 + random.nextInt(10);
        for (int i = 0; i < count; i++) {
            Sale sale = sale(i);
            events.add(sale);
            if (sale.revenue().isPositive()) {
                money(events, sale);
                after(events, sale);
            }
        }
        if (random.nextInt(3) == 0) {
            events.add(new Moved(1 + random.nextInt(4), FIRST.atDay(1).plusDays(random.nextInt(150)), ShopOfLists.REPS.get(random.nextInt(3)).id(), 1));
        }
        if (random.nextInt(3) == 0) {
            long customer = 2 + random.nextInt(3);
            Merged merged = new Merged(customer, 1 + random.nextInt((int) customer - 1), 1);
            events.add(merged);
            if (random.nextBoolean()) {
                events.add(new Merged(merged.customer(), merged.into(), -1));
            }
        }
        return events;
    }

    Sale sale(int number) {
        Money revenue = Money.ofFen(random.nextLong(-50_000, 400_000));
        return new Sale(ShopOfLists.REPS.get(random.nextInt(3)).id(), "D" + number, FIRST.atDay(1).plusDays(random.nextInt(150)),
                1 + random.nextInt(4), random.nextBoolean() ? "X" : "Y", revenue, Money.ofFen(random.nextLong(-9_000, 90_000)));
    }

    private void money(List<Event> events, Sale sale) {
        if (random.nextBoolean()) {
            LocalDate day = sale.date().plusDays(random.nextInt(40));
            Receipt receipt = new Receipt(sale, day, Money.ofFen(random.nextLong(1, sale.revenue().fen() + 1)));
            events.add(receipt);
            if (random.nextInt(4) == 0) {
                events.add(new Receipt(sale, day.plusDays(random.nextInt(20)), receipt.amount().negated()));
            }
        }
    }

    private void after(List<Event> events, Sale sale) {
        Money part = Money.ofFen(random.nextLong(1, sale.revenue().fen() + 1)).negated();
        Money margin = Money.ofFen(random.nextLong(0, 9_000)).negated();
        switch (random.nextInt(7)) {
            case 0 -> events.add(marked(sale, "-R1", part, margin));
            case 1 -> events.add(marked(sale, "-P1", Money.ofFen(random.nextLong(-9_000, 9_000)), Money.ofFen(random.nextLong(-900, 900))));
            case 2 -> {
                events.add(marked(sale, "-W1", part, margin));
                if (random.nextBoolean()) {
                    events.add(marked(sale, "-W2", part.negated(), margin.negated()));
                }
            }
            case 3 -> {
                events.add(sale.of(sale.revenue().negated(), sale.margin().negated()));
                events.add(new Sale(ShopOfLists.REPS.get(random.nextInt(3)).id(), sale.document(), sale.date(), sale.customer(), sale.category(),
                        sale.revenue(), sale.margin()));
            }
            default -> { }
        }
    }

    private static Sale marked(Sale sale, String mark, Money revenue, Money margin) {
        return new Sale(sale.rep(), sale.document() + mark, sale.date(), sale.customer(), sale.category(), revenue, margin);
    }

    List<Event> shuffled(List<Event> events) {
        List<Event> shuffled = new ArrayList<>(events);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    /// Every document and every receipt in two.
    List<Event> split(List<Event> events) {
        return shuffled(splitReceipts(splitDocuments(events), 2));
    }

    List<Event> splitDocuments(List<Event> events) {
        List<Event> parts = new ArrayList<>();
        for (Event event : events) {
            if (event instanceof Sale sale) {
                Money part = Money.ofFen(random.nextLong(1, 20_000));
                Money margin = Money.ofFen(random.nextLong(1, 5_000));
                parts.add(sale.of(part, margin));
                parts.add(sale.of(sale.revenue().minus(part), sale.margin().minus(margin)));
            } else {
                parts.add(event);
            }
        }
        return parts;
    }

    List<Event> splitReceipts(List<Event> events, int into) {
        List<Event> parts = new ArrayList<>();
        for (Event event : events) {
            if (event instanceof Receipt money) {
                Money left = money.amount();
                for (int i = 1; i < into; i++) {
                    Money part = Money.ofFen(random.nextLong(Math.abs(left.fen()) + 1) * Long.signum(left.fen()));
                    parts.add(new Receipt(money.sale(), money.received(), part));
                    left = left.minus(part);
                }
                parts.add(new Receipt(money.sale(), money.received(), left));
            } else {
                parts.add(event);
            }
        }
        return parts;
    }

    List<Event> doubledAndReversed(List<Event> events) {
        List<Event> more = new ArrayList<>(events);
        for (Event event : events) {
            if (random.nextBoolean()) {
                more.add(event);
                more.add(reversed(event));
            }
        }
        return shuffled(more);
    }

    private static Event reversed(Event event) {
        return switch (event) {
            case Sale sale -> sale.of(sale.revenue().negated(), sale.margin().negated());
            case Receipt money -> new Receipt(money.sale(), money.received(), money.amount().negated());
            case Moved moved -> new Moved(moved.customer(), moved.day(), moved.to(), -moved.times());
            case Merged merged -> new Merged(merged.customer(), merged.into(), -merged.times());
        };
    }
}
