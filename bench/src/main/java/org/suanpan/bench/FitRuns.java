package org.suanpan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import org.suanpan.core.base.Money;
import org.suanpan.core.insight.churn.Backtest;
import org.suanpan.core.insight.churn.BacktestResult;
import org.suanpan.core.insight.churn.OrderLog;
import org.suanpan.core.insight.value.BuyingStory;
import org.suanpan.core.insight.value.OrderModel;
import org.suanpan.core.tier.CyclePolicy;
import org.suanpan.core.tier.TierPolicy;

/// The models of a customer's life on published logs: name their folder with `-Dbench.data=FOLDER` (it holds `cdnow` and
/// `b2b_cycles`). One fit, the best of four, a hundred thousand probabilities, and a whole backtest.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3)
@Measurement(iterations = 9)
@SuppressWarnings("NullAway.Init")
public class FitRuns {

    private static final LocalDate KNOWN_TO = LocalDate.of(1997, 9, 30);
    private static final int PROBABILITIES = 100_000;

    private List<BuyingStory> cdnow;
    private OrderLog cycles;
    private Map<String, Optional<LocalDate>> truth;

    @Setup(Level.Trial)
    public void read() throws IOException {
        Path data = Path.of(System.getProperty("bench.data", "data"));
        Map<String, SortedMap<LocalDate, Money>> orders = new TreeMap<>();
        for (String line : Files.readAllLines(data.resolve("cdnow/CDNOW_sample.txt"))) {
            String[] cells = line.strip().split("\\s+");
            orders.computeIfAbsent(cells[1], _ -> new TreeMap<>()).merge(
                    LocalDate.parse(cells[2], DateTimeFormatter.BASIC_ISO_DATE), Money.parse(cells[4]), Money::plus);
        }
        cdnow = new ArrayList<>();
        orders.values().forEach(days -> cdnow.add(BuyingStory.of(days, KNOWN_TO)));
        OrderLog.Rows rows = new OrderLog.Rows();
        Files.readAllLines(data.resolve("b2b_cycles/orders.csv")).stream().skip(1).map(line -> line.split(","))
                .forEach(cells -> rows.add(cells[0], LocalDate.parse(cells[1]), null));
        cycles = rows.log();
        truth = new HashMap<>();
        Files.readAllLines(data.resolve("b2b_cycles/truth.csv")).stream().skip(1).map(line -> line.split(","))
                .forEach(cells -> truth.put(cells[0],
                        cells[1].isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(cells[1]))));
    }

    @Benchmark
    public OrderModel.Fit cdnowOne() {
        return OrderModel.fit(cdnow, 1, false);
    }

    @Benchmark
    public OrderModel.Fit cdnowBestOfFour() {
        return OrderModel.bestFit(cdnow);
    }

    @Benchmark
    public double probabilities() {
        OrderModel model = OrderModel.mbgCnbd(2, 1.5, 1.9, 0.9, 19);
        double sum = 0;
        for (int i = 0; i < PROBABILITIES; i++) {
            sum += model.aliveProbability(i % 40, i % 90, 90 + i % 14);
        }
        return sum;
    }

    @Benchmark
    public BacktestResult backtest() {
        CyclePolicy cycle = TierPolicy.standard().cycle();
        return Backtest.of(cycles, truth, new Backtest.Rhythm(
                days -> cycle.rhythm(days).sleepDays(), days -> cycle.rhythm(days).lostDays()));
    }
}
