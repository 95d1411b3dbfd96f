package org.suanpan.core.insight.supply;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Problem;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.insight.demand.DemandSeries;
import org.suanpan.core.insight.demand.SafetyStock;
import org.suanpan.core.insight.demand.SafetyStock.Spread;
import org.suanpan.core.party.SupplierId;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.stock.planning.LotRule;
import org.suanpan.core.stock.planning.OrderRule;
import org.suanpan.core.trade.buy.Supply;

/// Proposes purchases (rules of replenishment): twelve periods of thirty days give a mean by the pattern of demand, its
/// spread and the supplier's lead time give a safety stock by the product's class, and what is below the order point is
/// filled up. The order of the products changes nothing.
public final class Replenishment {

    private static final int PERIOD = 30;
    private static final int PERIODS = 12;
    private static final int RECENT = 6;
    private static final double SMOOTHING = 0.1;
    private static final int REVIEW_DAYS = 7;
    private static final int STANDARD_LEAD = 7;
    private static final double STANDARD_SPREAD = 0.25;
    private static final int LEADS = 10;
    private static final int FEWEST_LEADS = 3;
    private static final double CLASS_A = 0.8;
    private static final double CLASS_B = 0.95;

    private final LocalDate asOf;
    private final Map<SupplierId, List<Integer>> leads = new HashMap<>();

    /// `latestLeads`: the latest first.
    public Replenishment(LocalDate asOf, List<Supply.Lead> latestLeads) {
        this.asOf = asOf;
        for (Supply.Lead lead : latestLeads) {
            List<Integer> known = leads.computeIfAbsent(lead.supplier(), _ -> new ArrayList<>());
            if (known.size() < LEADS) {
                known.add(lead.days());
            }
        }
    }

    /// Products of which something is to be ordered, in the order given.
    public List<Proposal> of(List<Supply> supplies) {
        Map<ProductId, Double> service = services(supplies);
        return supplies.stream().map(supply -> proposal(supply, service.getOrDefault(supply.product(), 0.9)))
                .filter(proposal -> proposal.proposed().isPositive()).toList();
    }

    private Proposal proposal(Supply supply, double service) {
        double[] periods = periods(supply);
        DemandSeries series = DemandSeries.of(Arrays.stream(periods).boxed().toList());
        DemandSeries.Pattern pattern = series.shape().pattern();
        double daily = perPeriod(series, pattern, periods) / PERIOD;
        double deviation = deviation(periods) / Math.sqrt(PERIOD);
        Proposal.Lead lead = lead(supply);
        SafetyStock stock = SafetyStock.of(new Spread(daily, deviation),
                new Spread(lead.days().doubleValue(), lead.deviation().doubleValue()), service);
        Quantity minimum = supply.minimum() == null ? Quantity.ZERO : supply.minimum();
        Quantity computed = Quantity.of(daily == 0 ? 0 : stock.reorderPointUnits());
        Quantity point = computed.compareTo(minimum) < 0 ? minimum : computed;
        Quantity upTo = supply.maximum() != null && supply.maximum().compareTo(point) >= 0
                ? supply.maximum() : point.plus(Quantity.of((long) Math.ceil(daily * REVIEW_DAYS - 1e-9)));
        OrderRule.Standing standing = new OrderRule.Standing(supply.onHand(), supply.incoming().plus(supply.drafted()),
                supply.reserved(), supply.owed());
        Quantity proposed = new OrderRule(point, upTo, null, lots(supply)).orderQuantity(standing);
        BigDecimal demand = BigDecimal.valueOf(daily).setScale(3, RoundingMode.HALF_UP);
        Quantity safety = Quantity.of((long) Math.ceil(stock.safetyStock() - 1e-9));
        Problem why = Problem.of("supply.why", demand.stripTrailingZeros().toPlainString(),
                Problem.of("supply.pattern." + pattern), plain(lead.days()), plain(lead.deviation()),
                BigDecimal.valueOf(service).movePointRight(2).stripTrailingZeros().toPlainString(), safety.toString(),
                point.toString(), upTo.toString(), supply.onHand().toString(), standing.onOrder().toString(),
                supply.reserved().toString(), supply.owed().toString(), standing.position().toString(), proposed.toString());
        return new Proposal(supply, pattern, demand, lead, safety, point, upTo, standing.position(), proposed, why);
    }

    private static String plain(BigDecimal days) {
        return days.stripTrailingZeros().toPlainString();
    }

    /// Regular demand by its last six periods, demand that comes now and then by Croston less its bias; where nothing was
    /// asked for of late, by the method that forgets.
    private static double perPeriod(DemandSeries series, DemandSeries.Pattern pattern, double[] periods) {
        boolean isQuiet = Arrays.stream(periods, Math.max(0, periods.length - RECENT), periods.length).sum() == 0;
        return switch (pattern) {
            case NONE -> 0;
            case SMOOTH, ERRATIC -> series.movingAverage(RECENT);
            case INTERMITTENT, LUMPY -> isQuiet
                    ? series.teunterSyntetosBabai(SMOOTHING, SMOOTHING).perPeriod()
                    : series.syntetosBoylan(SMOOTHING, SMOOTHING).perPeriod();
        };
    }

    /// From the period of the first sale within the year; more that came back than was sold is no demand.
    private double[] periods(Supply supply) {
        double[] sums = new double[PERIODS];
        int first = PERIODS;
        for (Supply.Day day : supply.sold()) {
            long ago = ChronoUnit.DAYS.between(day.date(), asOf) / PERIOD;
            if (ago >= 0 && ago < PERIODS) {
                int period = PERIODS - 1 - (int) ago;
                sums[period] += day.quantity().value().doubleValue();
                first = Math.min(first, period);
            }
        }
        double[] demand = new double[PERIODS - first];
        for (int i = 0; i < demand.length; i++) {
            demand[i] = Math.max(0, sums[first + i]);
        }
        return demand;
    }

    private static double deviation(double[] periods) {
        if (periods.length == 0) {
            return 0;
        }
        double mean = Arrays.stream(periods).average().orElseThrow();
        return Math.sqrt(Arrays.stream(periods).map(p -> (p - mean) * (p - mean)).sum() / periods.length);
    }

    /// Of the supplier's last ten receipts where there are three, else the product's own days, else a week; then a quarter
    /// of it either way.
    private Proposal.Lead lead(Supply supply) {
        List<Integer> known = supply.supplier() == null ? List.of() : leads.getOrDefault(supply.supplier(), List.of());
        if (known.size() < FEWEST_LEADS) {
            int days = supply.leadDays() > 0 ? supply.leadDays() : STANDARD_LEAD;
            return new Proposal.Lead(BigDecimal.valueOf(days),
                    BigDecimal.valueOf(days * STANDARD_SPREAD).setScale(2, RoundingMode.HALF_UP), 0);
        }
        double mean = known.stream().mapToInt(Integer::intValue).average().orElseThrow();
        double spread = Math.sqrt(known.stream().mapToDouble(d -> (d - mean) * (d - mean)).sum() / known.size());
        return new Proposal.Lead(BigDecimal.valueOf(mean).setScale(1, RoundingMode.HALF_UP),
                BigDecimal.valueOf(spread).setScale(2, RoundingMode.HALF_UP), known.size());
    }

    /// Whole units, unless it was sold in parts of them.
    private static LotRule lots(Supply supply) {
        boolean isWhole = supply.isIndivisible() || supply.sold().stream()
                .allMatch(day -> day.quantity().value().stripTrailingZeros().scale() <= 0);
        return new LotRule(Quantity.ZERO, isWhole ? Quantity.of(1) : Quantity.parse("0.001"));
    }

    /// The share of cycles without a shortage, by what the product brought in the year: A 98 %, B 95 %, C 90 %; products
    /// that brought the same have the same class (the middle of their share counts).
    private static Map<ProductId, Double> services(List<Supply> supplies) {
        Map<ProductId, Money> sales = new HashMap<>();
        supplies.forEach(s -> sales.put(s.product(), s.sold().stream().map(Supply.Day::amount).reduce(Money.ZERO, Money::plus)));
        double total = sales.values().stream().filter(Money::isPositive).mapToDouble(m -> m.yuan().doubleValue()).sum();
        Map<Money, Double> groups = new HashMap<>();
        sales.values().stream().filter(Money::isPositive).forEach(m -> groups.merge(m, m.yuan().doubleValue(), Double::sum));
        Map<Money, Double> middle = new HashMap<>();
        double before = 0;
        for (Money money : groups.keySet().stream().sorted(Comparator.reverseOrder()).toList()) {
            double group = groups.getOrDefault(money, 0.0);
            middle.put(money, (before + group / 2) / total);
            before += group;
        }
        Map<ProductId, Double> services = new HashMap<>();
        sales.forEach((product, money) -> {
            double place = middle.getOrDefault(money, 1.0);
            services.put(product, place < CLASS_A ? 0.98 : place < CLASS_B ? 0.95 : 0.9);
        });
        return services;
    }
}
