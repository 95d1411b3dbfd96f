package org.suanpan.core.sample;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.UnitPrice;

/// The orders day by day. Each run throws the same dice, so a run can be repeated instead of being kept in memory.
final class SampleSales {

    private static final int WALK_IN_PER_MILLE = 25;
    private static final int RETURN_PER_MILLE = 15;
    private static final int GIFT_PER_MILLE = 14;
    private static final DateTimeFormatter NUMBER = DateTimeFormatter.ofPattern("yyyyMMdd");

    private final List<SampleBuyer> buyers;
    private final SampleCustomer walkIn;
    private final List<SampleRep> reps;
    private final LocalDate firstDay;
    private final int days;
    private final LocalDate priceChange;
    private final SampleDice dice;
    private final Map<LocalDate, List<SampleOrder>> comingBack = new TreeMap<>();
    private int numberOfDay;

    /// Prices were lower before `priceChange`.
    SampleSales(List<SampleBuyer> buyers, SampleCustomer walkIn, List<SampleRep> reps, LocalDate firstDay, int days,
            LocalDate priceChange, SampleDice dice) {
        this.buyers = buyers;
        this.walkIn = walkIn;
        this.reps = reps;
        this.firstDay = firstDay;
        this.days = days;
        this.priceChange = priceChange;
        this.dice = dice;
    }

    /// `lines` is the number of lines aimed at.
    void each(long lines, Consumer<SampleOrder> sink) {
        long scale = scale(lines);
        long[] ripe = new long[buyers.size()];
        for (int i = 0; i < ripe.length; i++) {
            ripe[i] = dice.below(1_000_000);
        }
        for (int day = 0; day < days; day++) {
            LocalDate date = firstDay.plusDays(day);
            numberOfDay = 0;
            long busy = busy(day);
            List<SampleOrder> orders = new ArrayList<>();
            for (int i = 0; i < ripe.length; i++) {
                SampleBuyer buyer = buyers.get(i);
                ripe[i] += buyer.rate(day, days - 1) * busy / 1000 * scale / 1_000_000;
                if (ripe[i] >= 1_000_000) {
                    ripe[i] -= 1_000_000 + dice.between(-300_000, 300_000);
                    orders.add(order(buyer, date));
                }
            }
            dice.shuffle(orders);
            for (SampleOrder order : orders) {
                sink.accept(numbered(order, "DH"));
                mayComeBack(order);
            }
            List<SampleOrder> returns = comingBack.remove(date);
            if (returns != null) {
                returns.forEach(back -> sink.accept(numbered(back, "TH")));
            }
        }
    }

    /// Millionths by which every rate is multiplied so that the lines come out as aimed at.
    private long scale(long lines) {
        long expected = 0;
        for (int day = 0; day < days; day++) {
            long busy = busy(day);
            long sum = 0;
            for (SampleBuyer buyer : buyers) {
                sum += buyer.rate(day, days - 1) * buyer.meanLines() / 100;
            }
            expected += sum * busy / 1000;
        }
        return lines * 1_000_000 / Math.max(1, expected / 1_000_000);
    }

    /// The calendar, and a shop that grows by eight per cent a year.
    private long busy(int day) {
        return (long) SampleCalendar.busy(firstDay.plusDays(day)) * (1000 + 80 * day / 365) / 1000;
    }

    private SampleOrder numbered(SampleOrder order, String prefix) {
        numberOfDay++;
        String number = "%s%s%03d".formatted(prefix, order.date().format(NUMBER), numberOfDay);
        return new SampleOrder(number, order.date(), order.customer(), order.rep(), order.isReturn(), order.lines());
    }

    private SampleOrder order(SampleBuyer buyer, LocalDate date) {
        boolean counter = dice.perMille(WALK_IN_PER_MILLE);
        SampleCustomer customer = counter ? walkIn : buyer.customer();
        int wanted = counter ? 1 : dice.between(buyer.trade().lines()[0], buyer.maxLines());
        long[] weights = new long[buyer.usual().size()];
        long sum = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (long) buyer.usualWeights()[i] * buyer.usual().get(i).category().season(date.getMonth());
            sum += weights[i];
        }
        List<SampleLine> lines = new ArrayList<>();
        Set<SampleGoods> taken = new HashSet<>();
        for (int attempt = 0; attempt < wanted * 3 && lines.size() < wanted; attempt++) {
            SampleGoods goods = buyer.usual().get(dice.weighted(weights, sum));
            if (taken.add(goods)) {
                lines.add(line(buyer, customer, goods, date));
            }
        }
        if (!counter && dice.perMille(GIFT_PER_MILLE * lines.size())) {
            SampleGoods gift = buyer.usual().get(dice.weighted(weights, sum));
            lines.add(new SampleLine(gift.product(), Quantity.of(1), UnitPrice.ZERO, cost(gift, date)));
        }
        SampleRep rep = dice.perMille(50) ? dice.of(reps) : customer.rep();
        return new SampleOrder("", date, customer, rep, false, lines);
    }

    private SampleLine line(SampleBuyer buyer, SampleCustomer customer, SampleGoods goods, LocalDate date) {
        UnitPrice price = price(goods, customer, date);
        long priceFen = price.millionths() / 10_000;
        boolean loose = goods.product().unit().equals("公斤");
        long worth = (customer.isWalkIn() ? 6_000L : buyer.lineFen()) * dice.between(40, 175) / 100;
        long pieces = Math.max(1, worth * (loose ? 2 : 1) / priceFen);
        long rounded = pieces > 100 ? pieces / 10 * 10 : pieces > 20 ? pieces / 5 * 5 : pieces;
        Quantity quantity = loose ? new Quantity(rounded * 5_000) : Quantity.of(rounded);
        return new SampleLine(goods.product(), quantity, price, cost(goods, date));
    }

    private UnitPrice price(SampleGoods goods, SampleCustomer customer, LocalDate date) {
        int level = switch (customer.priceLevel()) {
            case "A" -> 940;
            case "B" -> 970;
            default -> 1000;
        };
        long fen = goods.product().price().millionths() / 10_000;
        long special = dice.perMille(25) ? 950 : 1000;
        long then = date.isBefore(priceChange) ? 970 : 1000;
        return SampleGoods.fen(Math.max(5, SampleGoods.roundTo(fen * level / 1000 * special / 1000 * then / 1000, 5)));
    }

    private UnitPrice cost(SampleGoods goods, LocalDate date) {
        long fen = goods.product().cost().millionths() / 10_000;
        return SampleGoods.fen(date.isBefore(priceChange) ? SampleGoods.roundTo(fen * 975 / 1000, 5) : fen);
    }

    /// Broken, too warm, ordered by mistake: some lines come back within two weeks, whole or in part.
    private void mayComeBack(SampleOrder order) {
        List<SampleLine> back = new ArrayList<>();
        for (SampleLine line : order.lines()) {
            if (dice.perMille(RETURN_PER_MILLE) && !line.price().equals(UnitPrice.ZERO)) {
                long part = Math.max(1, line.quantity().tenThousandths() / 10_000 * dice.between(1, 3) / 3);
                Quantity quantity = Quantity.of(part).compareTo(line.quantity()) > 0
                        ? line.quantity()
                        : Quantity.of(part);
                back.add(new SampleLine(line.product(), quantity.negated(), line.price(), line.cost()));
            }
        }
        if (!back.isEmpty()) {
            LocalDate date = order.date().plusDays(dice.between(1, 12));
            comingBack.computeIfAbsent(date, _ -> new ArrayList<>())
                    .add(new SampleOrder("", date, order.customer(), order.rep(), true, back));
        }
    }
}
