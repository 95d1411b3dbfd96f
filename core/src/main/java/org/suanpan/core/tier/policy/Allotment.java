package org.suanpan.core.tier.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.suanpan.core.base.Quantity;

/// Shares out what there is of one product among the open orders: by priority class, inside a class by the day of the
/// order, then by its number, then by its line. Nobody gets part of a package.
public final class Allotment {

    /// The class of those without one.
    public static final int LAST = 99;

    private static final Comparator<Wish> ORDER = Comparator.comparingInt(Wish::priority).thenComparing(Wish::day)
            .thenComparing(Wish::number).thenComparingInt(Wish::line);

    /// What an order line still waits for, in base units; `pack` = base units of the package it was ordered in, at least 1.
    public record Wish(String number, int line, LocalDate day, int priority, Quantity left, long pack) {}

    /// What it gets; `short` by how much it falls behind.
    public record Share(Wish wish, Quantity given) {

        public Quantity missing() {
            return wish.left().minus(given);
        }
    }

    private Allotment() {}

    /// In the order of allotment; the order in which the wishes came never matters.
    public static List<Share> of(Quantity available, List<Wish> wishes) {
        List<Share> shares = new ArrayList<>();
        Quantity left = available.isNegative() ? Quantity.ZERO : available;
        for (Wish wish : wishes.stream().sorted(ORDER).toList()) {
            Quantity given = whole(wish, left.compareTo(wish.left()) < 0 ? left : wish.left());
            shares.add(new Share(wish, given));
            left = left.minus(given);
        }
        return shares;
    }

    /// The same by order line.
    public static Map<Wish, Quantity> byWish(Quantity available, List<Wish> wishes) {
        Map<Wish, Quantity> given = new HashMap<>();
        of(available, wishes).forEach(share -> given.put(share.wish(), share.given()));
        return given;
    }

    /// All that is wished is given even where it is no whole package; less is rounded down to packages.
    private static Quantity whole(Wish wish, Quantity most) {
        if (most.equals(wish.left())) {
            return most;
        }
        long pack = Math.multiplyExact(wish.pack(), Quantity.of(1).tenThousandths());
        return new Quantity(most.tenThousandths() / pack * pack);
    }
}
