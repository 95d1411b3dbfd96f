package org.suanpan.persistence.voice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Money;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.tier.Tier;
import org.suanpan.core.voice.remind.FestivalGift;
import org.suanpan.core.voice.remind.Reminder;

interface ReminderMapper {

    List<Reminder> promises(@Param("asOf") LocalDate asOf, @Param("limit") int limit);

    List<Reminder> overdue(@Param("asOf") LocalDate asOf, @Param("limit") int limit);

    List<Reminder> complaints(@Param("asOf") LocalDate asOf, @Param("limit") int limit);

    List<Reminder> lowScores(@Param("asOf") LocalDate asOf, @Param("limit") int limit);

    List<Reminder> followUps(@Param("asOf") LocalDate asOf, @Param("limit") int limit);

    List<Reminder> visits(@Param("asOf") LocalDate asOf, @Param("lines") Lines lines, @Param("limit") int limit);

    /// `day` = their birthday or day as it is kept; `likes` = how the days looked for end.
    List<Yearly> yearly(@Param("persons") boolean persons, @Param("asOf") LocalDate asOf, @Param("likes") List<Looked> likes, @Param("limit") int limit);

    List<SilentRow> silent(@Param("from") LocalDate from, @Param("to") LocalDate to, @Param("asOf") LocalDate asOf,
            @Param("since") LocalDate since, @Param("limit") int limit);

    /// `about` = what the occasion of each begins with; `year` = in which gifts are added up.
    List<FestivalGift.To> given(@Param("tiers") List<Tier> tiers, @Param("about") String about, @Param("asOf") LocalDate asOf,
            @Param("year") DateSpan year, @Param("limit") int limit);

    void mark(@Param("reminder") Reminder reminder, @Param("until") @Nullable LocalDate until, @Param("at") Instant at, @Param("actor") String actor);

    int unmark(@Param("reminder") Reminder reminder);

    /// The last days on which a customer of each tier may have been heard of, and the first day anybody is still looked after.
    record Lines(List<Line> tiers, LocalDate others, LocalDate first, LocalDate soonest) {}

    record Line(String tier, LocalDate last) {}

    /// A day looked for, and how it is kept.
    record Looked(LocalDate day, String like) {}

    record Yearly(CustomerId customer, String name, String person, String phone, String rep, LocalDate day, String words, String kept, long source) {}

    record SilentRow(CustomerId customer, String name, String person, String phone, String rep, LocalDate last, Money sales, String days) {}
}
