package org.suanpan.core.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.UnitPrice;

/// The invented sample shop: a wholesaler of drinks and daily goods. Everything follows from the size, the seed and
/// the last day, on every machine. Up to the opening day its sales are legacy history; from then on they are
/// deliveries to be posted.
public final class SampleShop {

    public static final String NAME = "澜州盛源副食批发部";
    private static final long SEED = 20_260_101;

    private final SampleSize size;
    private final LocalDate firstDay;
    private final LocalDate opening;
    private final LocalDate end;
    private final SampleDice dice;
    private final List<SampleRep> reps;
    private final List<SampleSupplier> suppliers;
    private final List<SampleGoods> range;
    private final List<SampleBuyer> buyers;
    private final SampleCustomer walkIn;

    private SampleShop(SampleSize size, long seed, LocalDate end) {
        this.size = size;
        this.end = end;
        this.opening = end.minusDays(14).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        this.firstDay = opening.minusYears(size.years()).withDayOfMonth(1);
        this.dice = new SampleDice(seed);
        SamplePeople people = new SamplePeople(dice.split("people"));
        this.reps = people.reps(size.reps());
        this.suppliers = people.suppliers(size.suppliers());
        this.range = SampleGoods.range(size.products(), dice.split("goods"));
        this.buyers = SampleBuyer.all(size.customers(), days(), people, reps, range, dice.split("buyers"));
        this.walkIn = people.walkIn(reps.getFirst());
    }

    /// The shop of the documentation, the demo and the screenshots, two years up to `end`.
    public static SampleShop ending(LocalDate end) {
        return new SampleShop(SampleSize.STANDARD, SEED, end);
    }

    public static SampleShop of(SampleSize size, long seed, LocalDate end) {
        return new SampleShop(size, seed, end);
    }

    /// The first day with sales: the first of a month.
    public LocalDate firstDay() {
        return firstDay;
    }

    /// The Monday on which the shop opens its own books; history ends the day before.
    public LocalDate opening() {
        return opening;
    }

    /// The last day with sales.
    public LocalDate end() {
        return end;
    }

    public List<SampleRep> reps() {
        return reps;
    }

    public List<SampleSupplier> suppliers() {
        return suppliers;
    }

    public List<SampleProduct> products() {
        return range.stream().map(SampleGoods::product).toList();
    }

    /// Without the walk-in customer, who is part of every data file.
    public List<SampleCustomer> customers() {
        return buyers.stream().map(SampleBuyer::customer).toList();
    }

    /// The sales before the opening day, by day; nothing is kept in memory.
    public void eachHistoryOrder(Consumer<SampleOrder> sink) {
        eachOrder(order -> {
            if (order.date().isBefore(opening)) {
                sink.accept(order);
            }
        });
    }

    public List<SampleOrder> history() {
        List<SampleOrder> orders = new ArrayList<>();
        eachHistoryOrder(orders::add);
        return List.copyOf(orders);
    }

    /// What is sold from the opening day on, by day; goods that come back are left to the shop.
    public List<SampleDelivery> deliveries() {
        List<SampleDelivery> deliveries = new ArrayList<>();
        eachOrder(order -> {
            if (!order.date().isBefore(opening) && !order.isReturn()) {
                deliveries.add(new SampleDelivery(order.date(), order.customer().code(), order.rep().code(),
                        order.rep().name(),
                        order.lines().stream()
                                .map(l -> new SampleDelivery.Line(l.product().code(), l.quantity(), l.price()))
                                .toList()));
            }
        });
        return List.copyOf(deliveries);
    }

    /// What was said to customers in the last quarter, by day: some always answer, some hardly ever.
    public List<SampleTalk> talks() {
        return SampleTalk.all(customers(), end, dice.split("talks"));
    }

    /// What the owner thinks of customers, by day.
    public List<SampleStars> stars() {
        return SampleStars.all(customers(), end, dice.split("stars"));
    }

    /// Enough for every delivery; afterwards a few products are sold out and some lie below their minimum.
    public List<SampleStock> openingStock() {
        Map<String, Quantity> needed = new HashMap<>();
        for (SampleDelivery delivery : deliveries()) {
            for (SampleDelivery.Line line : delivery.lines()) {
                needed.merge(line.productCode(), line.quantity(), Quantity::plus);
            }
        }
        SampleDice shelf = dice.split("stock");
        List<SampleStock> stock = new ArrayList<>();
        for (SampleProduct product : products()) {
            int roll = shelf.below(1000);
            int perMille = roll < 25 ? 0 : roll < 120 ? shelf.between(100, 900) : shelf.between(1000, 3500);
            long left = product.minimum().tenThousandths() / 10_000 * perMille / 1000;
            Quantity quantity = Quantity.of(left).plus(needed.getOrDefault(product.code(), Quantity.ZERO));
            UnitPrice cost = new UnitPrice(product.cost().millionths() * shelf.between(985, 1010) / 1000);
            if (quantity.isPositive()) {
                stock.add(new SampleStock(product.code(), quantity, quantity.times(cost)));
            }
        }
        return List.copyOf(stock);
    }

    private void eachOrder(Consumer<SampleOrder> sink) {
        long lines = (long) size.lines() * days() / Math.max(1, ChronoUnit.DAYS.between(firstDay, opening));
        new SampleSales(buyers, walkIn, reps, firstDay, days(), end.minusYears(1), dice.split("sales"))
                .each(lines, sink);
    }

    private int days() {
        return (int) ChronoUnit.DAYS.between(firstDay, end) + 1;
    }
}
