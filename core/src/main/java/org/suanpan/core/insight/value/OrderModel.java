package org.suanpan.core.insight.value;

import java.util.Collection;
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

    /// Parameters are looked for between e^−9 and e^9.
    private static final double BOUND = 9;
    private static final int MOST_REGULAR = 4;
    private static final double NEAR_ONE = 1e-6;
    /// e to this, added to one, is one: the digits of a double end before it.
    private static final double NOTHING = -37;

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
        return fit(stories, Seen.of(stories), k, isEarly);
    }

    private static Fit fit(Collection<BuyingStory> stories, Seen seen, int k, boolean isEarly) {
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

    /// The most likely of the models with drop-out from the first order on and gaps of regularity 1 to 4 (MBG/CNBD-k). They are looked for
    /// side by side, which changes no digit.
    public static Fit bestFit(Collection<BuyingStory> stories) {
        Seen seen = Seen.of(stories);
        return IntStream.rangeClosed(1, MOST_REGULAR).parallel().mapToObj(k -> fit(stories, seen, k, true))
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
        return logLikelihood(Seen.of(stories));
    }

    private double logLikelihood(Seen seen) {
        double sum = 0;
        int repeats = -1;
        double ofRepeats = 0;
        double shape = 0;
        double drop = 0;
        double[] steps = new double[k - 1];
        Beginning beginning = beginning();
        double[] logs = new double[seen.times().length];
        for (int i = 0; i < logs.length; i++) {
            logs[i] = Math.log(alpha + seen.times()[i]);
        }
        for (int i = 0; i < seen.counts().length; i++) {
            if (seen.repeats()[i] != repeats) {
                repeats = seen.repeats()[i];
                ofRepeats = logOfRepeats(repeats, beginning);
                shape = shape(repeats);
                drop = canBeDead(repeats) ? Math.log(a) - Math.log(dropBase(repeats)) : 0;
                for (int j = 0; j < steps.length; j++) {
                    steps[j] = (shape + j) / (j + 1);
                }
            }
            double alive = -shape * logs[seen.weeksAt()[i]] + logOfNoneYet(steps, seen.weeks()[i] - seen.lastWeeks()[i], alpha + seen.weeks()[i]);
            double ofTime = canBeDead(repeats) ? logOfEither(alive, drop - shape * logs[seen.lastAt()[i]]) : alive;
            sum += seen.counts()[i] * (ofRepeats + ofTime);
        }
        return sum;
    }

    /// As [#noneYet], with what is the same for all of so many repeats worked out before.
    private static double logOfNoneYet(double[] steps, double silent, double grown) {
        if (steps.length == 0) {
            return 0;
        }
        double sum = 1;
        double term = 1;
        for (double step : steps) {
            term *= step * silent / grown;
            sum += term;
        }
        return Math.log(sum);
    }

    /// What is the same for everybody: ln Γ(r), r ln α, ln Γ(a) and ln B(a, b).
    private record Beginning(double gammaR, double rLogAlpha, double gammaA, double beta) {}

    private Beginning beginning() {
        return new Beginning(Gammas.log(r), r * Math.log(alpha), Gammas.log(a), Gammas.logBeta(a, b));
    }

    private double logOfRepeats(int x, Beginning same) {
        double stays = b + x + (isEarly ? 1 : 0);
        double beta = same.gammaA + Gammas.log(stays) - Gammas.log(a + stays);
        return Gammas.log(shape(x)) - same.gammaR + same.rLogAlpha + beta - same.beta;
    }

    /// The logarithm of the sum of two figures known by theirs.
    private static double logOfEither(double one, double other) {
        double larger = Math.max(one, other);
        double less = Math.min(one, other) - larger;
        return less < NOTHING ? larger : larger + Math.log(1 + Math.exp(less));
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
        return ordersAhead(aliveProbability(repeats, lastWeek, weeks), repeats, lastWeek, weeks, ahead);
    }

    /// `alive` = how probable it is that he still is one.
    double ordersAhead(double alive, int repeats, double lastWeek, double weeks, double ahead) {
        return alive * new OrdersAhead(this, isEarly ? repeats + 1 : repeats, ahead)
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
