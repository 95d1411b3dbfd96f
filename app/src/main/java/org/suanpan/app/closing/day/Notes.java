package org.suanpan.app.closing.day;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.suanpan.core.base.Money;

/// How many of each note and coin were counted, as typed.
final class Notes {

    private static final int MOST_DIGITS = 6;

    private final Map<String, StringProperty> pieces = new LinkedHashMap<>();

    Notes() {
        Stream.of("100", "50", "20", "10", "5", "1", "0.5", "0.1")
                .forEach(worth -> pieces.put(worth, new SimpleStringProperty("")));
    }

    /// By what a piece is worth, the largest first.
    Map<String, StringProperty> pieces() {
        return pieces;
    }

    void whenTyped(Runnable action) {
        pieces.values().forEach(typed -> typed.addListener(_ -> action.run()));
    }

    /// What they come to; empty while nothing is typed, or something that is no number of pieces.
    Optional<Money> total() {
        if (isBlank()) {
            return Optional.empty();
        }
        Money sum = Money.ZERO;
        for (Map.Entry<String, StringProperty> each : pieces.entrySet()) {
            String typed = each.getValue().get().strip();
            if (!typed.isEmpty() && !isCount(typed)) {
                return Optional.empty();
            }
            sum = sum.plus(Money.ofFen(Money.parse(each.getKey()).fen() * (typed.isEmpty() ? 0 : Long.parseLong(typed))));
        }
        return Optional.of(sum);
    }

    boolean isBlank() {
        return pieces.values().stream().allMatch(typed -> typed.get().isBlank());
    }

    private static boolean isCount(String typed) {
        return typed.length() <= MOST_DIGITS && typed.chars().allMatch(sign -> sign >= '0' && sign <= '9');
    }

    /// `100×3 0.5×2`; empty while nothing is typed.
    String words() {
        return total().isEmpty() ? "" : pieces.entrySet().stream().filter(each -> !each.getValue().get().isBlank())
                .map(each -> each.getKey() + "×" + each.getValue().get().strip()).collect(Collectors.joining(" "));
    }

    void clear() {
        pieces.values().forEach(typed -> typed.set(""));
    }
}
