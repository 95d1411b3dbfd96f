package org.suanpan.core.commission.score;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rate;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// M8: neither the order people are written in nor a twin of somebody changes a place or a prize, on 1,000 random sets full of ties.
class FairnessTest {

    private static final int SETS = 1_000;

    @Test
    void whoeverIsListedFirstWinsNothingByIt() {
        Random random = new Random(8);
        for (int set = 0; set < SETS; set++) {
            List<Ranking.Person> people = people(random);
            Map<String, Integer> places = places(people);
            List<Star.Person> candidates = candidates(random);
            Star star = Star.among(candidates);
            Map<String, Money> shares = star.share(Money.parse("100.01"));
            Collections.shuffle(people, random);
            Collections.shuffle(candidates, random);
            assertEquals(places, places(people));
            assertEquals(star.winners(), Star.among(candidates).winners());
            assertEquals(shares, Star.among(candidates).share(Money.parse("100.01")));
        }
    }

    @Test
    void aPlaceIsOneMoreThanThoseWhoAreBetterAndATwinSharesIt() {
        Random random = new Random(88);
        for (int set = 0; set < SETS; set++) {
            List<Ranking.Person> people = people(random);
            Ranking.Person one = people.get(random.nextInt(people.size()));
            people.add(new Ranking.Person(one.code() + "'", one.total(), Rate.parse("0.3"), Money.parse("1.00")));
            Map<String, Integer> places = places(people);
            for (Ranking.Person person : people) {
                long better = people.stream().filter(other -> other.total().compareTo(person.total()) > 0).count();
                assertEquals(better + 1, places.get(person.code()).longValue());
            }
            assertEquals(places.get(one.code()), places.get(one.code() + "'"));
        }
    }

    @Test
    void twinsOfAStarShareThePrizeToTheFen() {
        Random random = new Random(888);
        for (int set = 0; set < SETS; set++) {
            List<Star.Person> candidates = candidates(random);
            Star before = Star.among(candidates);
            if (before.winners().isEmpty()) {
                continue;
            }
            Star.Person best = before.winners().getFirst();
            candidates.add(new Star.Person(best.code() + "'", best.standing(), best.repurchase(), best.woken(), best.satisfaction(), best.visits(),
                    best.starsLastSixMonths()));
            Star after = Star.among(candidates);
            assertEquals(before.winners().size() + 1, after.winners().size());
            assertEquals("100.01", after.share(Money.parse("100.01")).values().stream().reduce(Money.ZERO, Money::plus).toString());
        }
    }

    private static Map<String, Integer> places(List<Ranking.Person> people) {
        return Ranking.of(people).places().stream().collect(Collectors.toMap(place -> place.person().code(), Ranking.Place::rank, (a, _) -> a, HashMap::new));
    }

    private static List<Ranking.Person> people(Random random) {
        List<Ranking.Person> people = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(12); i++) {
            people.add(new Ranking.Person("R" + i, Rate.parse(String.valueOf(60 + random.nextInt(5))), Rate.parse("0." + random.nextInt(3)),
                    Money.ofFen(random.nextInt(3))));
        }
        return people;
    }

    private static List<Star.Person> candidates(Random random) {
        List<Star.Person> people = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(8); i++) {
            people.add(new Star.Person("R" + i, new Star.Standing(4 + random.nextInt(3), Rate.parse(String.valueOf(79 + random.nextInt(3))),
                    random.nextInt(6) == 0 ? 1 : 0, Rate.ONE), Rate.parse("0." + (4 + random.nextInt(2))), random.nextInt(2),
                    random.nextInt(4) == 0 ? null : Rate.parse("4"), Rate.ONE, random.nextInt(2)));
        }
        return people;
    }
}
