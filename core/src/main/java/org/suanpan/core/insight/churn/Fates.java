package org.suanpan.core.insight.churn;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToIntFunction;

import org.jspecify.annotations.Nullable;

/// What became of each customer: until when it is certain that he was one, and since when it is certain that he was none.
/// `known` is how many fates were told; the others were read from the log.
final class Fates {

    /// He was one before `aliveBefore`, and none from `goneFrom` on; null = nobody can say that he has gone.
    record Fate(LocalDate aliveBefore, @Nullable LocalDate goneFrom) {

        boolean isAliveOn(LocalDate day) {
            return day.isBefore(aliveBefore);
        }

        boolean isGoneOn(LocalDate day) {
            return goneFrom != null && !day.isBefore(goneFrom);
        }
    }

    private final Map<String, Fate> fates = new HashMap<>();
    private int known;

    /// `lostDays` is the silence that says, for such order days, that a customer has gone.
    Fates(OrderLog log, Map<String, Optional<LocalDate>> truth, ToIntFunction<List<LocalDate>> lostDays) {
        LocalDate until = log.until();
        log.customers().forEach((customer, days) -> {
            Optional<LocalDate> told = truth.get(customer);
            known += told == null ? 0 : 1;
            fates.put(customer, told == null ? read(days, until, lostDays) : told(told, until));
        });
    }

    private static Fate told(Optional<LocalDate> stoppedAfter, LocalDate until) {
        return stoppedAfter.map(day -> new Fate(day, day)).orElseGet(() -> new Fate(until.plusDays(1), null));
    }

    /// Before his last order he certainly was one: he ordered again. After it he counts as gone only where the silence
    /// up to the end of the log is long enough; else nobody knows, and those weeks count for nothing.
    private static Fate read(List<LocalDate> days, LocalDate until, ToIntFunction<List<LocalDate>> lostDays) {
        LocalDate last = days.getLast();
        boolean isGone = ChronoUnit.DAYS.between(last, until) >= lostDays.applyAsInt(days);
        return new Fate(last, isGone ? last : null);
    }

    Fate of(String customer) {
        return Objects.requireNonNull(fates.get(customer));
    }

    int known() {
        return known;
    }
}
