package org.suanpan.app.base;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rate;

/// A value read from JSON, asked for by type. Asking for what is not there is an error of the row.
public record Json(@Nullable Object value) {

    /// An answer from statistics: the same as an expected figure when it is within a millionth of it, or rounds to it at
    /// `places` decimals, which is how many the figure is printed with.
    public record Near(double figure, int places) {

        boolean matches(BigDecimal expected) {
            double off = Math.abs(figure - expected.doubleValue());
            return off <= 1e-6 * Math.abs(expected.doubleValue()) || off <= 0.501 * Math.pow(10, -places);
        }
    }

    public boolean has(String key) {
        return object().get(key) != null;
    }

    public Json at(String key) {
        Object inside = object().get(key);
        if (inside == null) {
            throw new IllegalArgumentException("no " + key);
        }
        return new Json(inside);
    }

    public List<Json> items() {
        return value instanceof List<?> list ? list.stream().map(Json::new).toList() : List.of();
    }

    public Map<String, Json> entries() {
        Map<String, Json> entries = new LinkedHashMap<>();
        object().forEach((key, inside) -> entries.put(String.valueOf(key), new Json(inside)));
        return entries;
    }

    public String text() {
        return Objects.requireNonNull(value).toString();
    }

    public String text(String key, String otherwise) {
        return has(key) ? at(key).text() : otherwise;
    }

    public Money money() {
        return Money.parse(text());
    }

    public Rate rate() {
        return Rate.parse(text());
    }

    public BigDecimal figure() {
        return new BigDecimal(text());
    }

    public int whole() {
        return figure().intValueExact();
    }

    public LocalDate day() {
        return LocalDate.parse(text());
    }

    public boolean isTrue(String key) {
        return Boolean.TRUE.equals(object().get(key));
    }

    /// The same structure; figures are equal by value, whether written as text or as numbers.
    public boolean sameAs(@Nullable Object actual) {
        if (value instanceof Map<?, ?> map && actual instanceof Map<?, ?> other) {
            return map.keySet().equals(other.keySet())
                    && map.keySet().stream().allMatch(key -> new Json(map.get(key)).sameAs(other.get(key)));
        }
        if (value instanceof List<?> list && actual instanceof List<?> other) {
            return list.size() == other.size()
                    && java.util.stream.IntStream.range(0, list.size())
                            .allMatch(i -> new Json(list.get(i)).sameAs(other.get(i)));
        }
        if (value == null || actual == null) {
            return value == actual;
        }
        BigDecimal figure = figure(value);
        if (actual instanceof Near near) {
            return figure != null && near.matches(figure);
        }
        BigDecimal other = figure(actual);
        return figure != null && other != null ? figure.compareTo(other) == 0 : value.toString().equals(actual.toString());
    }

    private static @Nullable BigDecimal figure(Object value) {
        try {
            return new BigDecimal(value.toString());
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private Map<?, ?> object() {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw new IllegalArgumentException("not an object: " + value);
    }
}
