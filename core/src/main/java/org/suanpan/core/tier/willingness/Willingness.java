package org.suanpan.core.tier.willingness;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Rate;

/// One customer's willingness on a day, with what it is made of. `gaps` = days between his last orders.
public record Willingness(WillingnessPolicy policy, LocalDate asOf, List<Integer> gaps, Conduct conduct) {

    public Willingness {
        gaps = List.copyOf(gaps);
    }

    /// 0 to 100, two decimals; 50 where no part has facts.
    public Rate points() {
        return weighing().points(spans(), conduct, asOf);
    }

    /// A part's points, 0 to 100 with two decimals; null where it has too few facts or no weight.
    public @Nullable Rate part(Axis axis) {
        long part = policy.weight(axis).equals(Rate.ZERO) ? Weighing.ABSENT : weighing().part(axis, spans(), conduct, asOf);
        return part == Weighing.ABSENT ? null : Rate.ofHundredths(part);
    }

    /// The parts that count.
    public List<Axis> present() {
        return Stream.of(Axis.values()).filter(axis -> part(axis) != null).toList();
    }

    public boolean isAssumed() {
        return present().isEmpty();
    }

    /// Contacts within the days that count.
    public int contacts() {
        return weighing().within(conduct.contacts(), asOf);
    }

    public int answered() {
        return weighing().within(conduct.answered(), asOf);
    }

    private Weighing weighing() {
        return policy.weighing();
    }

    private int[] spans() {
        return gaps.stream().mapToInt(Integer::intValue).toArray();
    }
}
