package org.suanpan.core.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.UnitPrice;

/// The range of goods: a few sell a lot, most sell a little. `weight` is how likely a product is to be taken up.
record SampleGoods(SampleProduct product, SampleCategory category, int weight) {

    static List<SampleGoods> range(int count, SampleDice dice) {
        List<String> series = SampleText.words().getOrDefault("series", List.of());
        List<SampleGoods> range = new ArrayList<>();
        List<SampleCategory> categories = SampleCategory.all();
        for (int i = 0; i < categories.size(); i++) {
            SampleCategory category = categories.get(i);
            boolean last = i == categories.size() - 1;
            int wanted = last ? count - range.size() : count * category.share() / 100;
            List<SampleCategory.Offer> offers = new ArrayList<>(category.offers());
            SampleDice own = dice.split(category.name());
            own.shuffle(offers);
            for (int n = 0; n < wanted; n++) {
                int round = n / offers.size();
                String suffix = round == 0 ? "" : series.get((round - 1) % series.size()) + (round > series.size()
                        ? "" + (round - 1) / series.size()
                        : "");
                range.add(goods(category, i + 1, n, offers.get(n % offers.size()), suffix, own));
            }
        }
        return Collections.unmodifiableList(range);
    }

    private static SampleGoods goods(SampleCategory category, int categoryNumber, int n, SampleCategory.Offer offer,
            String suffix, SampleDice dice) {
        int costFen = roundTo(offer.costFen() * (long) dice.between(930, 1070) / 1000, 5);
        int priceFen = roundTo(costFen * (long) dice.between(1090, 1290) / 1000, costFen < 2000 ? 10 : 50);
        int weight = 1 + 12_000 / (8 + dice.below(400));
        int minimum = Math.clamp((long) weight * 200 / priceFen, 1, 60);
        String code = "%02d%04d".formatted(categoryNumber, n + 1);
        String name = suffix.isEmpty() ? offer.name() : offer.name() + suffix;
        return new SampleGoods(
                new SampleProduct(code, name, offer.spec(), category.name(), offer.brand(), offer.unit(),
                        barcode(code), fen(priceFen), fen(costFen), Quantity.of(minimum)),
                category, weight);
    }

    static UnitPrice fen(long fen) {
        return new UnitPrice(fen * 10_000);
    }

    static int roundTo(long fen, int step) {
        return (int) ((fen + step / 2) / step * step);
    }

    /// An EAN-13 of the range that shops may use among themselves (20…), with its check digit.
    private static String barcode(String code) {
        String digits = "200000" + code;
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
        }
        return digits + (10 - sum % 10) % 10;
    }

    /// The goods of a group, with the weights to draw from.
    record Group(List<SampleGoods> goods, long[] weights, long sum) {

        static Map<String, Group> of(List<SampleGoods> range) {
            Map<String, List<SampleGoods>> byGroup = new TreeMap<>();
            for (SampleGoods goods : range) {
                byGroup.computeIfAbsent(goods.category().group(), _ -> new ArrayList<>()).add(goods);
            }
            Map<String, Group> groups = new TreeMap<>();
            byGroup.forEach((name, goods) -> {
                long[] weights = goods.stream().mapToLong(SampleGoods::weight).toArray();
                groups.put(name, new Group(goods, weights, Arrays.stream(weights).sum()));
            });
            return groups;
        }

        SampleGoods draw(SampleDice dice) {
            return goods.get(dice.weighted(weights, sum));
        }
    }
}
