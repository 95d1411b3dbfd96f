package org.suanpan.core.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What the owner of the sample shop thinks of a customer from a day on, 1–5 stars.
public record SampleStars(LocalDate date, String customerCode, int stars) {

    private static final int EVERY = 4;

    /// Every so many-th customer; of a few he thinks otherwise a month later.
    static List<SampleStars> all(List<SampleCustomer> customers, LocalDate end, SampleDice dice) {
        List<SampleStars> all = new ArrayList<>();
        for (int i = 0; i < customers.size(); i += EVERY) {
            int stars = dice.between(2, 5);
            LocalDate day = end.minusDays(dice.between(40, 120));
            all.add(new SampleStars(day, customers.get(i).code(), stars));
            if (dice.perMille(200)) {
                all.add(new SampleStars(day.plusDays(dice.between(20, 38)), customers.get(i).code(), stars == 5 ? 3 : stars + (dice.perMille(500) ? 1 : -1)));
            }
        }
        all.sort(Comparator.comparing(SampleStars::date));
        return List.copyOf(all);
    }
}
