package org.suanpan.core.insight.value;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// What customers spend on an order: each around his own mean, the means gamma distributed themselves (Gamma-Gamma; Fader
/// & Hardie, note 025, 2013). Made for customers whose number of orders says nothing about their size.
public record SpendModel(double p, double q, double gamma) {

    /// A model with how well it tells what repeat buyers spent.
    public record Fit(SpendModel model, double logLikelihood, boolean isConverged) {}

    private static final double BOUND = 9;

    /// The most likely model, from customers with repeat orders of some value. Their order changes nothing.
    public static Fit fit(Collection<BuyingStory> stories) {
        List<BuyingStory> buyers = sorted(stories);
        Simplex.Lowest best = new Simplex(logs -> {
            for (double log : logs) {
                if (Math.abs(log) > BOUND) {
                    return Double.POSITIVE_INFINITY;
                }
            }
            return -of(logs).sum(buyers);
        }).from(1, 1, 2);
        return new Fit(of(best.at()), -best.value(), best.isConverged());
    }

    private static SpendModel of(double[] logs) {
        return new SpendModel(Math.exp(logs[0]), Math.exp(logs[1]), Math.exp(logs[2]));
    }

    private static List<BuyingStory> sorted(Collection<BuyingStory> stories) {
        return stories.stream().filter(s -> s.repeats() > 0 && s.meanSpend() > 0)
                .sorted(Comparator.comparingInt(BuyingStory::repeats).thenComparingDouble(BuyingStory::meanSpend))
                .toList();
    }

    /// The logarithm of the likelihood of what the repeat buyers among these customers spent.
    public double logLikelihood(Collection<BuyingStory> stories) {
        return sum(sorted(stories));
    }

    private double sum(List<BuyingStory> buyers) {
        double sum = 0;
        for (BuyingStory s : buyers) {
            double px = p * s.repeats();
            sum += Gammas.log(px + q) - Gammas.log(px) - Gammas.log(q) + q * Math.log(gamma)
                    + (px - 1) * Math.log(s.meanSpend()) + px * Math.log(s.repeats())
                    - (px + q) * Math.log(gamma + s.repeats() * s.meanSpend());
        }
        return sum;
    }

    /// What an order of a customer with so many repeats of that mean will be worth; without repeats the mean of all.
    public double expectedSpend(int repeats, double meanSpend) {
        return p * (gamma + repeats * meanSpend) / (p * repeats + q - 1);
    }

    /// The mean of all customers: pγ/(q − 1).
    public double meanSpend() {
        return expectedSpend(0, 0);
    }
}
