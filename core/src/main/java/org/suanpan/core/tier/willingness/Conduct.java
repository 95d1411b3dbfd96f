package org.suanpan.core.tier.willingness;

import org.suanpan.core.base.DayList;

/// How a customer dealt with the shop, as it was known on a day: the days of contacts and of those among them that he answered, oldest first
/// (a day stands there as often as he was contacted on it), how he paid within the span asked for, and the owner's stars, 1 to 5, 0 = none given.
public record Conduct(DayList contacts, DayList answered, Payments payments, int stars) {

    public static final int MOST_STARS = 5;
    public static final Conduct UNKNOWN = new Conduct(DayList.of(new int[0], 0), DayList.of(new int[0], 0), Payments.NONE, 0);

    /// `debts` = documents of which something stood open over at least one night of the span. Of every night the open amount counts, in fen × days, as `owed`, and
    /// as `overdue` too where it is a night after the due day; so `overdue` is never more than `owed`.
    public record Payments(int debts, long owed, long overdue) {

        public static final Payments NONE = new Payments(0, 0, 0);
    }
}
