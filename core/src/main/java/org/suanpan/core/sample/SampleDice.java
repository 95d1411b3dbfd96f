package org.suanpan.core.sample;

import java.util.List;

/// Seeded chance in whole numbers (SplitMix64), written out so that every machine and every Java throws the same.
final class SampleDice {

    private long state;

    SampleDice(long seed) {
        this.state = seed;
    }

    /// A dice of its own for one purpose, so that a change in one part of the shop leaves the others as they were.
    SampleDice split(String purpose) {
        long mixed = state;
        for (int i = 0; i < purpose.length(); i++) {
            mixed = mix(mixed * 31 + purpose.charAt(i));
        }
        return new SampleDice(mixed);
    }

    private static long mix(long z) {
        long a = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
        return b ^ (b >>> 31);
    }

    long next() {
        state += 0x9E3779B97F4A7C15L;
        return mix(state);
    }

    /// 0 … bound − 1.
    int below(int bound) {
        return (int) Math.unsignedMultiplyHigh(next(), bound);
    }

    /// Both ends included.
    int between(int from, int to) {
        return from + below(to - from + 1);
    }

    boolean perMille(int chance) {
        return below(1000) < chance;
    }

    <T> T of(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    /// An index, each as likely as its weight says.
    int weighted(long[] weights, long sum) {
        long point = Math.unsignedMultiplyHigh(next(), sum);
        for (int i = 0; i < weights.length; i++) {
            point -= weights[i];
            if (point < 0) {
                return i;
            }
        }
        return weights.length - 1;
    }

    <T> void shuffle(List<T> list) {
        for (int i = list.size() - 1; i > 0; i--) {
            int j = below(i + 1);
            T swapped = list.get(i);
            list.set(i, list.get(j));
            list.set(j, swapped);
        }
    }
}
