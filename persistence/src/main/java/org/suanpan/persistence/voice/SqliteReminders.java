package org.suanpan.persistence.voice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Topic;
import org.suanpan.core.festival.Festival;
import org.suanpan.core.tier.Tier;
import org.suanpan.core.voice.remind.FestivalGift;
import org.suanpan.core.voice.remind.Reminder;
import org.suanpan.core.voice.remind.Reminders;
import org.suanpan.core.voice.remind.VisitRhythm;
import org.suanpan.persistence.db.Sessions;

/// What is due, over [ReminderMapper].
record SqliteReminders(Sessions sessions) implements Reminders {

    /// Days looked ahead for birthdays; today is the first.
    private static final int AHEAD = 8;
    /// Who was not heard of for so long is lost.
    private static final int LOST_DAYS = 365;
    /// Long enough for the last dozen orders of a customer who may be asleep.
    private static final int RHYTHM_YEARS = 6;

    @Override
    public List<Reminder> due(Reminder.Kind kind, LocalDate asOf, VisitRhythm visits, int limit) {
        return sessions.read(s -> {
            ReminderMapper mapper = s.getMapper(ReminderMapper.class);
            return switch (kind) {
                case PROMISE -> mapper.promises(asOf, limit);
                case OVERDUE -> mapper.overdue(asOf, limit);
                case COMPLAINT -> mapper.complaints(asOf, limit);
                case LOW_SCORE -> mapper.lowScores(asOf, limit);
                case FOLLOW_UP -> mapper.followUps(asOf, limit);
                case SLEEPING, FESTIVAL -> List.of();
                case VISIT -> visits(mapper, asOf, visits, limit);
                case BIRTHDAY, DAY -> yearly(mapper, kind, asOf, limit);
            };
        });
    }

    private static List<Reminder> visits(ReminderMapper mapper, LocalDate asOf, VisitRhythm rhythm, int limit) {
        var lines = new ReminderMapper.Lines(rhythm.tiers().stream().map(tier -> new ReminderMapper.Line(tier.tier(), asOf.minusDays(tier.days())))
                .toList(), asOf.minusDays(rhythm.others()), asOf.minusDays(LOST_DAYS), asOf.minusDays(rhythm.soonest()));
        Function<String, VisitRhythm.Every> every = rhythm.byLetter();
        return mapper.visits(asOf, lines, limit).stream().map(one -> {
            VisitRhythm.Every tier = every.apply(one.words());
            return new Reminder(one.kind(), one.customer(), one.name(), one.person(), one.phone(), one.rep(), one.occasion(),
                    one.day().plusDays(tier.days()), null, ChronoUnit.DAYS.between(one.day(), asOf), tier.name(), 0);
        }).toList();
    }

    /// Years differ, so days are found by how they end; 29 February is the 28th in other years.
    private static List<Reminder> yearly(ReminderMapper mapper, Reminder.Kind kind, LocalDate asOf, int limit) {
        List<ReminderMapper.Looked> likes = new ArrayList<>();
        for (LocalDate day = asOf; day.isBefore(asOf.plusDays(AHEAD)); day = day.plusDays(1)) {
            likes.add(new ReminderMapper.Looked(day, "%" + day.toString().substring(5)));
            if (day.getMonthValue() == 2 && day.getDayOfMonth() == day.lengthOfMonth() && !day.isLeapYear()) {
                likes.add(new ReminderMapper.Looked(day, "%02-29"));
            }
        }
        return mapper.yearly(kind == Reminder.Kind.BIRTHDAY, asOf, likes, limit).stream().map(one -> new Reminder(kind, one.customer(), one.name(),
                one.person(), one.phone(), one.rep(), one.source() + ":" + one.day(), one.day(), null,
                ChronoUnit.DAYS.between(asOf, one.day()), one.words(), one.source())).toList();
    }

    @Override
    public List<Silent> silent(LocalDate from, LocalDate to, LocalDate asOf, int limit) {
        return sessions.read(s -> s.getMapper(ReminderMapper.class).silent(from, to, asOf, from.minusYears(RHYTHM_YEARS), limit)).stream()
                .filter(row -> !row.days().isEmpty()).map(row -> new Silent(row.customer(), row.name(), row.person(), row.phone(), row.rep(), row.last(),
                        row.sales(), Arrays.stream(row.days().split(",")).map(LocalDate::parse).sorted().toList())).toList();
    }

    @Override
    public List<FestivalGift.To> given(List<Tier> tiers, Festival festival, int year, LocalDate asOf, int limit) {
        DateSpan thisYear = new DateSpan(asOf.withDayOfYear(1), asOf.withDayOfYear(asOf.lengthOfYear()));
        return sessions.read(s -> s.getMapper(ReminderMapper.class).given(tiers, festival + ":" + year + ":", asOf, thisYear, limit));
    }

    @Override
    public void mark(Reminder reminder, @Nullable LocalDate until, Instant at, Actor actor) {
        sessions.write(Topic.CUSTOMER, s -> {
            s.getMapper(ReminderMapper.class).mark(reminder, until, at, actor.name());
            return reminder;
        });
    }

    @Override
    public void unmark(Reminder reminder) {
        sessions.write(Topic.CUSTOMER, s -> s.getMapper(ReminderMapper.class).unmark(reminder));
    }
}
