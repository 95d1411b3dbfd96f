package org.suanpan.core.sample;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/// Names, phones and places of people and firms; none of them exists. The mobile numbers lie in ranges that no
/// network had been given, the town is no town.
final class SamplePeople {

    static final String TOWN = "澜州市";
    private static final List<String> PHONE_RANGES = List.of("154", "161", "163", "164", "168", "169", "179");

    private final Map<String, List<String>> words = SampleText.words();
    private final Set<String> names = new HashSet<>();
    private final Set<String> phones = new HashSet<>();
    private final SampleDice dice;

    SamplePeople(SampleDice dice) {
        this.dice = dice;
    }

    List<SampleRep> reps(int count) {
        List<SampleRep> reps = new ArrayList<>();
        List<String> names = words("rep");
        for (int i = 0; i < count; i++) {
            reps.add(new SampleRep("Y%02d".formatted(i + 1), names.get(i), i % 3 == 2 ? "餐饮部" : "流通部"));
        }
        return List.copyOf(reps);
    }

    List<SampleSupplier> suppliers(int count) {
        List<SampleSupplier> suppliers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String name = unique(() -> word("supplier") + word("supplierEnd"));
            suppliers.add(new SampleSupplier("G%03d".formatted(i + 1), name, person(), phone(), address(word("region")),
                    dice.perMille(400) ? word("supplierRemark") : ""));
        }
        return List.copyOf(suppliers);
    }

    /// `level` is the price level that comes with the customer's size.
    SampleCustomer customer(int number, SampleTrade trade, String level, List<SampleRep> reps) {
        int region = dice.below(words("region").size());
        String regionName = words("region").get(region);
        SampleRep rep = reps.get((region + (dice.perMille(120) ? 1 : 0) + team(number, reps.size())) % reps.size());
        String name = unique(() -> switch (dice.below(10)) {
            case 0, 1, 2 -> word("place") + dice.of(trade.endings());
            case 3 -> word("surname") + "记" + dice.of(trade.endings());
            case 4 -> TOWN.substring(0, 2) + word("luck") + dice.of(trade.endings());
            default -> word("luck") + dice.of(trade.endings());
        });
        boolean reachable = !dice.perMille(40);
        return new SampleCustomer(trade.letter() + "%04d".formatted(number), name, trade.name(),
                reachable ? person() : "", reachable ? phone() : "", regionName, address(regionName),
                dice.perMille(700) ? word("source") : "", dice.perMille(180) ? word("remark") : "",
                trade.creditDays(), rep, level);
    }

    /// Where there are more people than one a region and two to spare, every region has several of them.
    private int team(int number, int reps) {
        int regions = words("region").size();
        return reps <= regions + 2 ? 0 : regions * (number % (1 + reps / regions));
    }

    SampleCustomer walkIn(SampleRep rep) {
        return new SampleCustomer(SampleCustomer.WALK_IN, "零售散客", "零售", "", "", "", "", "", "", 0, rep, "C");
    }

    /// A name nobody has yet; where the words run out, a place and then a number goes before it.
    private String unique(Supplier<String> maker) {
        for (int attempt = 0; attempt < 100; attempt++) {
            String name = maker.get();
            if (attempt > 2) {
                name = word("place") + name;
            }
            if (attempt > 20) {
                name = name + dice.between(2, 99_999) + "店";
            }
            if (names.add(name)) {
                return name;
            }
        }
        throw new IllegalStateException("no names left");
    }

    private String person() {
        return word("surname") + (dice.perMille(600) ? word("title") : word("given"));
    }

    private String phone() {
        while (true) {
            String phone = dice.of(PHONE_RANGES) + "%08d".formatted(dice.below(100_000_000));
            if (phones.add(phone)) {
                return phone;
            }
        }
    }

    private String address(String region) {
        return TOWN + region + "区" + word("road") + dice.between(1, 398) + "号";
    }

    private String word(String key) {
        return dice.of(words(key));
    }

    private List<String> words(String key) {
        return words.getOrDefault(key, List.of());
    }
}
