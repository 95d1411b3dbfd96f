package org.suanpan.core.voice.remind;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.festival.Festival;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.tier.Tier;

/// Reading what is due in the data file, and what was done with it. A merged customer's is that of whom it is read as.
public interface Reminders {

    /// A customer who has not ordered for a while, with the days he ordered on, oldest first.
    record Silent(CustomerId customer, String name, String person, String phone, String rep, LocalDate last, Money sales, List<LocalDate> days) {

        public Silent {
            days = List.copyOf(days);
        }
    }

    /// What is due of one kind, but [Reminder.Kind#SLEEPING] and [Reminder.Kind#FESTIVAL]; the most pressing first.
    List<Reminder> due(Reminder.Kind kind, LocalDate asOf, VisitRhythm visits, int limit);

    /// Of the customers with most sales, those whose last order lies `from` to `to`, nobody planning to come back to them.
    List<Silent> silent(LocalDate from, LocalDate to, LocalDate asOf, int limit);

    /// Customers whose tier is one of these, the best first, and of whom nothing was said about the festival of the year; with what they were
    /// given in the year of `asOf`.
    List<FestivalGift.To> given(List<Tier> tiers, Festival festival, int year, LocalDate asOf, int limit);

    /// Puts a reminder off till a day, null = done with. What was said before about the same occasion is replaced.
    void mark(Reminder reminder, @Nullable LocalDate until, Instant at, Actor actor);

    /// It stands again as before.
    void unmark(Reminder reminder);
}
