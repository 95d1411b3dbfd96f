package org.suanpan.core.party.owner;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/// Who falls back to the public pool, and when: facts in, verdicts out.
public record TakeBack(PoolRules rules, LocalDate today) {

    /// FRESH = nothing to say yet, WARNED = his owner has `daysLeft` days to do something, DUE = he may be taken back, KEPT = he would be, but customers of tier A
    /// never are.
    public enum State { FRESH, WARNED, DUE, KEPT }

    /// `idle` = days without anything, counted from the day the rules were turned on where there never was anything; `dueOn` = the first
    /// day on which he may be taken back.
    public record Verdict(Untouched who, State state, long idle, LocalDate dueOn, long daysLeft) {}

    private static final String NEVER_TAKEN = "A";

    /// Day N without anything is due already; nobody is due before he was warned.
    public Verdict judge(Untouched who) {
        LocalDate on = Objects.requireNonNull(rules.since(), "the rules are off");
        LocalDate from = who.touched() == null ? on : who.touched();
        LocalDate full = from.plusDays(rules.days());
        LocalDate warned = on.plusDays(rules.warnDays());
        LocalDate due = full.isBefore(warned) ? warned : full;
        long left = ChronoUnit.DAYS.between(today, due);
        State state = left > rules.warnDays() ? State.FRESH : who.tier().equals(NEVER_TAKEN) ? State.KEPT
                : left <= 0 ? State.DUE : State.WARNED;
        return new Verdict(who, state, ChronoUnit.DAYS.between(from, today), due, Math.max(0, left));
    }

    /// Whom something is to be said of, the most urgent first.
    public List<Verdict> judge(List<Untouched> all) {
        return all.stream().map(this::judge).filter(verdict -> verdict.state() != State.FRESH)
                .sorted(Comparator.comparing(Verdict::dueOn).thenComparing(v -> v.who().code())).toList();
    }

    /// Whoever was touched after that day is fresh.
    public LocalDate oldest() {
        return today.minusDays((long) rules.days() - rules.warnDays());
    }
}
