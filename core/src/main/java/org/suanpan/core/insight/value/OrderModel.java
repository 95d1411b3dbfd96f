package org.suanpan.core.insight.value;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// Customers who order at their own pace (gamma, `r` and `alpha`; weeks) until each drops out with his own probability
/// after an order (beta, `a` and `b`).
///
/// BG/NBD: Fader, Hardie & Lee, Marketing Science 24 (2005). MBG/NBD (Batislam, Denizel & Filiztekin 2007): with `isEarly`
/// a customer can drop out right after his first order too, so one who ordered once need not live for ever. MBG/CNBD-k
/// (Platzer & Reutterer 2016): gaps are Erlang-`k`, regular for k > 1.
public record OrderModel(double r, double alpha, double a, double b, int k, boolean isEarly) {

    /// A model with how well it tells the stories; `isConverged` false = the search did not come to rest.
    public record Fit(OrderModel model, double logLikelihood, int repeatBuyers, boolean isConverged) {

        private static final int FEWEST = 50;
        private static final double RIDGE = 1000;

        /// Enough customers who came back, and a search that came to rest; otherwise each customer's own rhythm says more.
        public boolean isReliable() {
            return repeatBuyers >= FEWEST && isConverged;
        }

        /// All customers drop out nearly alike.
        public boolean isRidge() {
            return model.a + model.b > RIDGE;
        }
    }

    private record Seen(int repeats, double lastWeek, double weeks) {}

    private static final Comparator<Seen> BY_REPEATS =
            Comparator.comparingInt(Seen::repeats).thenComparingDouble(Seen::lastWeek).thenComparingDouble(Seen::weeks);
    /// Parameters are looked for between e^−9 and e^9.
    private static final double BOUND = 9;
    private static final int MOST_REGULAR = 4;
    private static final double NEAR_ONE = 1e-6;

    public static OrderModel bgNbd(double r, double alpha, double a, double b) {
        return new OrderModel(r, alpha, a, b, 1, false);
    }

    public static OrderModel mbgCnbd(int k, double r, double alpha, double a, double b) {
        return new OrderModel(r, alpha, a, b, k, true);
    }

    /// The model that makes the stories most likely (maximum likelihood). Their order changes nothing, bit for bit:
    /// equal stories are counted, and the sorted ones are summed. The likelihood holds the gaps, so that models of
    /// different `k` can be compared.
    public static Fit fit(Collection<BuyingStory> stories, int k, boolean isEarly) {
        SortedMap<Seen, Integer> seen = new TreeMap<>(BY_REPEATS);
        stories.forEach(s -> seen.merge(new Seen(s.repeats(), s.lastWeek(), s.weeks()), 1, Integer::sum));
        ToDoubleFunction<double[]> unlikeliness = logs -> {
            for (double log : logs) {
                if (Math.abs(log) > BOUND) {
                    return Double.POSITIVE_INFINITY;
                }
            }
            return -of(logs, k, isEarly).logLikelihood(seen);
        };
        Simplex.Lowest best = new Simplex(unlikeliness).from(0, 1, 0, 1);
        OrderModel model = of(best.at(), k, isEarly);
        int repeatBuyers = (int) stories.stream().filter(s -> s.repeats() > 0).count();
        return new Fit(model, -best.value() + model.gapTerm(stories), repeatBuyers, best.isConverged());
    }

    /// The most likely of the models with drop-out from the first order on and gaps of regularity 1 to 4 (MBG/CNBD-k).
    public static Fit bestFit(Collection<BuyingStory> stories) {
        return IntStream.rangeClosed(1, MOST_REGULAR).mapToObj(k -> fit(stories, k, true))
                .reduce((best, next) -> next.logLikelihood() > best.logLikelihood() ? next : best).orElseThrow();
    }

    private static OrderModel of(double[] logs, int k, boolean isEarly) {
        return new OrderModel(Math.exp(logs[0]), Math.exp(logs[1]), Math.exp(logs[2]), Math.exp(logs[3]), k, isEarly);
    }

    private double gapTerm(Collection<BuyingStory> stories) {
        double logGaps = stories.stream().mapToDouble(BuyingStory::logGaps).sorted().sum();
        long repeats = stories.stream().mapToLong(BuyingStory::repeats).sum();
        return (k - 1) * logGaps - repeats * Gammas.log(k);
    }

    /// The logarithm of the likelihood of all stories, without what depends on the single gaps only.
    public double logLikelihood(Collection<BuyingStory> stories) {
        SortedMap<Seen, Integer> seen = new TreeMap<>(BY_REPEATS);
        stories.forEach(s -> seen.merge(new Seen(s.repeats(), s.lastWeek(), s.weeks()), 1, Integer::sum));
        return logLikelihood(seen);
    }

    private double logLikelihood(SortedMap<Seen, Integer> seen) {
        double sum = 0;
        int repeats = -1;
        double ofRepeats = 0;
        for (Map.Entry<Seen, Integer> entry : seen.entrySet()) {
            Seen story = entry.getKey();
            if (story.repeats != repeats) {
                repeats = story.repeats;
                ofRepeats = logOfRepeats(repeats);
            }
            sum += entry.getValue() * (ofRepeats + logOfTime(story));
        }
        return sum;
    }

    private double logOfRepeats(int x) {
        return Gammas.log(shape(x)) - Gammas.log(r) + r * Math.log(alpha)
                + Gammas.logBeta(a, b + x + (isEarly ? 1 : 0)) - Gammas.logBeta(a, b);
    }

    private double logOfTime(Seen story) {
        int x = story.repeats;
        double alive = -shape(x) * Math.log(alpha + story.weeks) + Math.log(noneYet(x, story.lastWeek, story.weeks));
        if (!canBeDead(x)) {
            return alive;
        }
        double dead = Math.log(a) - Math.log(dropBase(x)) - shape(x) * Math.log(alpha + story.lastWeek);
        double larger = Math.max(alive, dead);
        return larger + Math.log(Math.exp(alive - larger) + Math.exp(dead - larger));
    }

    /// The probability that a customer with this story is still one.
    public double aliveProbability(int repeats, double lastWeek, double weeks) {
        if (!canBeDead(repeats)) {
            return 1;
        }
        double odds = a / dropBase(repeats) * Math.pow((alpha + weeks) / (alpha + lastWeek), shape(repeats))
                / noneYet(repeats, lastWeek, weeks);
        return 1 / (1 + odds);
    }

    /// How many orders to expect of him in the `ahead` weeks after; for BG/NBD.
    public double expectedOrders(int repeats, double lastWeek, double weeks, double ahead) {
        requireBgNbd();
        if (Math.abs(a - 1) < NEAR_ONE) {
            return (bgNbd(r, alpha, 1 - 2 * NEAR_ONE, b).expectedOrders(repeats, lastWeek, weeks, ahead)
                    + bgNbd(r, alpha, 1 + 2 * NEAR_ONE, b).expectedOrders(repeats, lastWeek, weeks, ahead)) / 2;
        }
        return expected(repeats, alpha + weeks, ahead) * aliveProbability(repeats, lastWeek, weeks);
    }

    /// The same for every model: he is one with his probability, and then orders until he leaves.
    public double ordersAhead(int repeats, double lastWeek, double weeks, double ahead) {
        return aliveProbability(repeats, lastWeek, weeks) * new OrdersAhead(this, isEarly ? repeats + 1 : repeats, ahead)
                .expected(shape(repeats), weeks, weeks - lastWeek);
    }

    /// How many repeat orders to expect of a new customer in his first `ahead` weeks; for BG/NBD.
    public double expectedOrders(double ahead) {
        return expectedOrders(0, 0, 0, ahead);
    }

    private double expected(int x, double since, double ahead) {
        double f = Hypergeometric.of(r + x, b + x, a + b + x - 1, ahead / (since + ahead));
        return (a + b + x - 1) / (a - 1) * (1 - Math.pow(since / (since + ahead), r + x) * f);
    }

    /// The probability that a new customer makes exactly `n` repeat orders in `weeks`; for BG/NBD.
    public double probability(int n, double weeks) {
        requireBgNbd();
        double share = weeks / (alpha + weeks);
        double none = Math.pow(alpha / (alpha + weeks), r);
        double term = none;
        double fewer = 0;
        for (int j = 0; j < n; j++) {
            fewer += term;
            term *= (r + j) / (j + 1) * share;
        }
        double beta = Gammas.logBeta(a, b);
        double alive = Math.exp(Gammas.logBeta(a, b + n) - beta) * term;
        return n == 0 ? alive : alive + Math.exp(Gammas.logBeta(a + 1, b + n - 1) - beta) * (1 - fewer);
    }

    private void requireBgNbd() {
        if (k != 1 || isEarly) {
            throw new IllegalStateException("known for BG/NBD only");
        }
    }

    private double shape(int x) {
        return r + (double) k * x;
    }

    private boolean canBeDead(int x) {
        return isEarly || x > 0;
    }

    private double dropBase(int x) {
        return isEarly ? b + x : b + x - 1;
    }

    /// S: the part of an Erlang-k gap that may have passed since the last order; 1 for k = 1.
    private double noneYet(int x, double lastWeek, double weeks) {
        double sum = 0;
        double term = 1;
        for (int j = 0; j < k; j++) {
            sum += term;
            term *= (shape(x) + j) / (j + 1) * (weeks - lastWeek) / (alpha + weeks);
        }
        return sum;
    }
}
