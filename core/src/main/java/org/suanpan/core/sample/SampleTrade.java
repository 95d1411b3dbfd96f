package org.suanpan.core.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A kind of customer: how often it orders, how much, and what.
/// `gapDays` from the biggest customer to the smallest; `lines` from the smallest to the biggest.
record SampleTrade(String name, int share, String letter, int[] gapDays, int[] lines, int creditDays, int size,
        Map<String, Integer> groups, List<String> endings) {

    static List<SampleTrade> all() {
        return SampleText.lines("types.txt").stream().map(SampleTrade::parse).toList();
    }

    private static SampleTrade parse(String line) {
        List<String> parts = SampleText.parts(line, '|');
        Map<String, Integer> groups = new HashMap<>();
        for (String group : SampleText.parts(parts.get(7), ',')) {
            int equals = group.indexOf('=');
            groups.put(group.substring(0, equals), Integer.valueOf(group.substring(equals + 1)));
        }
        return new SampleTrade(parts.get(0), Integer.parseInt(parts.get(1)), parts.get(2),
                SampleText.numbers(parts.get(3)), SampleText.numbers(parts.get(4)), Integer.parseInt(parts.get(5)),
                Integer.parseInt(parts.get(6)), groups, SampleText.parts(parts.get(8), ','));
    }
}
