package org.suanpan.core.sample;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;

/// A category of goods: its place in the range and in the year, and everything that could be offered in it.
record SampleCategory(String name, String group, int share, int[] months, List<Offer> offers) {

    /// One thing to sell: a brand's item in one kind and one pack.
    record Offer(String brand, String name, String spec, String unit, int costFen) {}

    /// How the month moves the category, 100 = even.
    int season(Month month) {
        return months[month.getValue() - 1];
    }

    static List<SampleCategory> all() {
        return SampleText.lines("categories.txt").stream().map(SampleCategory::parse).toList();
    }

    private static SampleCategory parse(String line) {
        List<String> parts = SampleText.parts(line, '|');
        List<Offer> offers = new ArrayList<>();
        for (String brand : SampleText.parts(parts.get(4), ',')) {
            for (String item : SampleText.parts(parts.get(5), ';')) {
                List<String> fields = SampleText.parts(item, '/');
                for (String kind : SampleText.parts(fields.get(1), ',')) {
                    for (String pack : SampleText.parts(fields.get(2), ',')) {
                        List<String> p = SampleText.parts(pack, '@');
                        String name = brand + fields.get(0) + (kind.isEmpty() ? "" : "（" + kind + "）");
                        offers.add(new Offer(brand, name, p.get(0), p.get(1), Integer.parseInt(p.get(2))));
                    }
                }
            }
        }
        return new SampleCategory(parts.get(0), parts.get(1), Integer.parseInt(parts.get(2)),
                SampleText.numbers(parts.get(3)), offers);
    }
}
