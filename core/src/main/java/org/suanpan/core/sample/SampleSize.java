package org.suanpan.core.sample;

/// How big a sample shop is. `lines` are the sales lines aimed at over all `years` up to the opening day.
public record SampleSize(int customers, int products, int suppliers, int reps, int lines, int years) {

    public static final SampleSize STANDARD = new SampleSize(300, 800, 20, 6, 20_000, 2);

    public SampleSize {
        if (customers < 10 || products < 20 || suppliers < 1 || reps < 1 || reps > 20 || lines < 1 || years < 1) {
            throw new IllegalArgumentException("too small for a shop, or more than twenty salespeople");
        }
    }
}
