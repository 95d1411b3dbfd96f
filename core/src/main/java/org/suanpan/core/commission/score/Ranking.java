package org.suanpan.core.commission.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rate;

/// Places by total score, 1-2-2-4: equal totals share a place and use up the following ones. Inside a place people are
/// listed by collection rate, then net sales, then their code (golden README, RANK).
public record Ranking(List<Place> places) {

    public record Person(String code, Rate total, Rate collectionRate, Money netSales) {}

    /// `rank` counts from 1.
    public record Place(Person person, int rank) {}

    private static final Comparator<Person> ORDER = Comparator.comparing(Person::total).reversed()
            .thenComparing(Comparator.comparing(Person::collectionRate).reversed())
            .thenComparing(Comparator.comparing(Person::netSales).reversed())
            .thenComparing(Person::code);

    public Ranking {
        places = List.copyOf(places);
    }

    public static Ranking of(List<Person> people) {
        List<Place> places = new ArrayList<>();
        for (Person person : people.stream().sorted(ORDER).toList()) {
            boolean shared = !places.isEmpty() && places.getLast().person().total().equals(person.total());
            places.add(new Place(person, shared ? places.getLast().rank() : places.size() + 1));
        }
        return new Ranking(places);
    }
}
