package org.suanpan.core.commission;

import java.math.BigDecimal;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rate;
import org.suanpan.core.base.Rejected;

/// What a plan says beside its brackets, as paths with their words: `policy.windowDays` = `90`, `table.0.fromDays` =
/// `-9999`. Equal terms give equal text; settled statements keep it and are hashed over it.
public record CommissionTerms(SortedMap<String, String> values) {

    public static final CommissionTerms NONE = new CommissionTerms(new TreeMap<>());

    public CommissionTerms {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    public boolean has(String path) {
        return values.containsKey(path) || !values.subMap(path + ".", path + "/").isEmpty();
    }

    /// What stands below a path.
    public CommissionTerms at(String path) {
        SortedMap<String, String> below = new TreeMap<>();
        values.subMap(path + ".", path + "/").forEach((key, value) -> below.put(key.substring(path.length() + 1), value));
        return new CommissionTerms(below);
    }

    /// The terms of a list, in its order.
    public List<CommissionTerms> list(String path) {
        List<CommissionTerms> items = new ArrayList<>();
        for (int i = 0; has(path + "." + i); i++) {
            items.add(at(path + "." + i));
        }
        return items;
    }

    /// The first words of the paths.
    public Set<String> names() {
        return values.keySet().stream().map(key -> key.contains(".") ? key.substring(0, key.indexOf('.')) : key)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    public @Nullable String text(String path) {
        return values.get(path);
    }

    public String text(String path, String otherwise) {
        return values.getOrDefault(path, otherwise);
    }

    public @Nullable Money money(String path) {
        String text = values.get(path);
        try {
            return text == null ? null : Money.rounded(new BigDecimal(text.strip()));
        } catch (NumberFormatException e) {
            throw unreadable(path);
        }
    }

    public Money money(String path, Money otherwise) {
        Money money = money(path);
        return money == null ? otherwise : money;
    }

    public Rate rate(String path, Rate otherwise) {
        String text = values.get(path);
        try {
            return text == null ? otherwise : new Rate(new BigDecimal(text.strip()));
        } catch (NumberFormatException e) {
            throw unreadable(path);
        }
    }

    public int whole(String path, int otherwise) {
        String text = values.get(path);
        try {
            return text == null ? otherwise : new BigDecimal(text.strip()).intValueExact();
        } catch (ArithmeticException | NumberFormatException e) {
            throw unreadable(path);
        }
    }

    public @Nullable LocalDate day(String path) {
        String text = values.get(path);
        try {
            return text == null ? null : LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw unreadable(path);
        }
    }

    private Rejected unreadable(String path) {
        return new Rejected("commission.plan-term-unreadable", path, text(path, ""));
    }

    /// Brackets alone, as they stand below a path: `mode` and `tiers`.
    public CommissionPlan brackets(String path, CommissionPlan.Measure measure) {
        CommissionTerms here = at(path);
        List<List<String>> tiers = new ArrayList<>();
        for (CommissionTerms tier : here.list("tiers")) {
            tiers.add(List.of(tier.text("0", ""), tier.text("1", "")));
        }
        return PlanText.plan(here.text("mode", "MARGINAL"), "AMOUNT", measure.name(), tiers, Map.of());
    }

    String toText() {
        return values.entrySet().stream().map(e -> encoded(e.getKey()) + "=" + encoded(e.getValue()))
                .collect(Collectors.joining("&"));
    }

    static CommissionTerms parse(String text) {
        SortedMap<String, String> values = new TreeMap<>();
        for (String pair : text.split("&")) {
            int equals = pair.indexOf('=');
            values.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
        }
        return new CommissionTerms(values);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
