package org.suanpan.app.selftest;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.insight.value.BuyingStory;
import org.suanpan.core.insight.value.OrderModel;
import org.suanpan.core.insight.value.SpendModel;

/// The published order log of CDNOW (2,357 customers, 1997-01 to 1998-06): read, fitted once for all rows, compared with
/// the 39 weeks after 1997-09-30 that the models have not seen.
final class CdnowLog {

    private static final String NAME = "cdnow/CDNOW_sample.txt";
    private static final LocalDate KNOWN_TO = LocalDate.of(1997, 9, 30);
    private static final double WEEKS_AHEAD = 39;

    private record Customer(BuyingStory story, int laterOrders) {}

    private final PublishedSeries published;
    private @Nullable List<Customer> customers;
    private OrderModel.@Nullable Fit bgNbd;
    private SpendModel.@Nullable Fit spend;
    private final Map<Integer, OrderModel.Fit> mbgCnbd = new HashMap<>();

    CdnowLog(PublishedSeries published) {
        this.published = published;
    }

    List<BuyingStory> stories() {
        return customers().stream().map(Customer::story).toList();
    }

    OrderModel.Fit bgNbd() {
        OrderModel.Fit fit = bgNbd == null ? OrderModel.fit(stories(), 1, false) : bgNbd;
        bgNbd = fit;
        return fit;
    }

    OrderModel.Fit mbgCnbd(int k) {
        return mbgCnbd.computeIfAbsent(k, regular -> OrderModel.fit(stories(), regular, true));
    }

    SpendModel.Fit spend() {
        SpendModel.Fit fit = spend == null ? SpendModel.fit(stories()) : spend;
        spend = fit;
        return fit;
    }

    Object figure(String key) {
        List<BuyingStory> buyers = stories().stream().filter(s -> s.repeats() > 0).toList();
        return switch (key) {
            case "customers" -> stories().size();
            case "repeat_buyers" -> buyers.size();
            case "zero_repeat" -> stories().size() - buyers.size();
            case "mean_zbar" -> buyers.stream().mapToDouble(BuyingStory::meanSpend).average().orElseThrow();
            case "max_zbar" -> buyers.stream().mapToDouble(BuyingStory::meanSpend).max().orElseThrow();
            default -> throw new IllegalArgumentException("no figure " + key);
        };
    }

    /// What the model expects of the weeks it has not seen: of all, or on average of those with so many repeats (`x=2`,
    /// `x=7+`), or how it goes together with what came.
    Object holdOut(String key) {
        if (key.equals("sum_expected")) {
            return customers().stream().mapToDouble(this::ahead).sum();
        }
        if (key.startsWith("corr")) {
            return correlation(customers().stream().mapToDouble(this::ahead).toArray(),
                    customers().stream().mapToDouble(Customer::laterOrders).toArray());
        }
        boolean isOrMore = key.endsWith("+");
        int repeats = Integer.parseInt(key.substring(2, key.length() - (isOrMore ? 1 : 0)));
        return customers().stream()
                .filter(c -> c.story.repeats() == repeats || isOrMore && c.story.repeats() > repeats)
                .mapToDouble(this::ahead).average().orElseThrow();
    }

    private double ahead(Customer customer) {
        BuyingStory s = customer.story;
        return bgNbd().model().expectedOrders(s.repeats(), s.lastWeek(), s.weeks(), WEEKS_AHEAD);
    }

    private static double correlation(double[] x, double[] y) {
        double meanX = IntStream.range(0, x.length).mapToDouble(i -> x[i]).average().orElseThrow();
        double meanY = IntStream.range(0, y.length).mapToDouble(i -> y[i]).average().orElseThrow();
        double together = IntStream.range(0, x.length).mapToDouble(i -> (x[i] - meanX) * (y[i] - meanY)).sum();
        double ofX = IntStream.range(0, x.length).mapToDouble(i -> (x[i] - meanX) * (x[i] - meanX)).sum();
        double ofY = IntStream.range(0, y.length).mapToDouble(i -> (y[i] - meanY) * (y[i] - meanY)).sum();
        return together / Math.sqrt(ofX * ofY);
    }

    private List<Customer> customers() {
        List<Customer> read = customers == null ? read() : customers;
        customers = read;
        return read;
    }

    /// Orders of one customer on one day are one event.
    private List<Customer> read() {
        Map<String, SortedMap<LocalDate, Money>> orders = new TreeMap<>();
        for (String line : published.lines(NAME)) {
            String[] fields = line.strip().split("\\s+");
            if (fields.length == 5) {
                orders.computeIfAbsent(fields[1], _ -> new TreeMap<>())
                        .merge(LocalDate.parse(fields[2], DateTimeFormatter.BASIC_ISO_DATE), Money.parse(fields[4]), Money::plus);
            }
        }
        List<Customer> read = new ArrayList<>();
        orders.values().forEach(days -> read.add(
                new Customer(BuyingStory.of(days, KNOWN_TO), days.tailMap(KNOWN_TO.plusDays(1)).size())));
        return read;
    }
}
