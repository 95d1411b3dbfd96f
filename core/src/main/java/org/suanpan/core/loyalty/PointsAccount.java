package org.suanpan.core.loyalty;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The points of one customer in lots. A lot earned in month m can be used to the end of month m + `expiryMonths`.
/// Lots stand in the order they are used: the one that expires first, of one month the older. `debt` = points taken
/// back that were already spent; there is debt only while all lots are empty, and what is earned next repays it first.
public record PointsAccount(int expiryMonths, List<Lot> lots, long debt) {

    /// `left` of what was earned under `id` on `day`; never negative.
    public record Lot(String id, LocalDate day, long left) {}

    /// The account after a step, whether the step was done, and how many points had expired by then.
    public record Step(PointsAccount after, boolean isDone, long expired) {}

    public PointsAccount {
        lots = List.copyOf(lots);
    }

    public static PointsAccount empty(int expiryMonths) {
        return new PointsAccount(expiryMonths, List.of(), 0);
    }

    /// What can be spent.
    public long balance() {
        return lots.stream().mapToLong(Lot::left).sum();
    }

    /// Points earned; an open debt is repaid first.
    public Step earn(String id, LocalDate day, long points) {
        Step today = on(day);
        PointsAccount before = today.after;
        long repaid = Math.min(before.debt, points);
        List<Lot> more = new ArrayList<>(before.lots);
        more.add(new Lot(id, day, points - repaid));
        more.sort(Comparator.comparing((Lot lot) -> YearMonth.from(lot.day)).thenComparing(Lot::day));
        return new Step(new PointsAccount(expiryMonths, more, before.debt - repaid), true, today.expired);
    }

    /// Spends points, first those that expire first; refused when they don't reach or a debt is open.
    public Step redeem(LocalDate day, long points) {
        Step today = on(day);
        PointsAccount before = today.after;
        return before.debt > 0 || points > before.balance()
                ? new Step(before, false, today.expired)
                : new Step(before.without("", points), true, today.expired);
    }

    /// Takes points back that were earned under `id`: from that lot, then from those that expire first, and what is
    /// still missing becomes a debt.
    public Step reverse(String id, LocalDate day, long points) {
        Step today = on(day);
        return new Step(today.after.without(id, points), true, today.expired);
    }

    /// The account on a day: lots past their last day are gone.
    public Step on(LocalDate day) {
        List<Lot> usable = lots.stream().filter(lot -> !day.isAfter(lastDay(lot))).toList();
        PointsAccount after = new PointsAccount(expiryMonths, usable, debt);
        return new Step(after, true, balance() - after.balance());
    }

    /// The last day on which a lot can be spent.
    public LocalDate lastDay(Lot lot) {
        return YearMonth.from(lot.day).plusMonths(expiryMonths).atEndOfMonth();
    }

    private PointsAccount without(String first, long points) {
        long own = Math.min(points, lots.stream().filter(lot -> lot.id.equals(first)).mapToLong(Lot::left).sum());
        List<Lot> left = new ArrayList<>();
        long fromOwn = own;
        long fromOthers = points - own;
        for (Lot lot : lots) {
            long taken = Math.min(lot.left, lot.id.equals(first) ? fromOwn : fromOthers);
            if (lot.id.equals(first)) {
                fromOwn -= taken;
            } else {
                fromOthers -= taken;
            }
            left.add(new Lot(lot.id, lot.day, lot.left - taken));
        }
        return new PointsAccount(expiryMonths, left, debt + fromOthers);
    }
}
