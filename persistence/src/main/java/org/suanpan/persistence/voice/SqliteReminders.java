package org.suanpan.persistence.voice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Topic;
import org.suanpan.core.voice.VoiceRules;
import org.suanpan.core.voice.remind.Reminder;
import org.suanpan.core.voice.remind.Reminders;
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
    public List<Reminder> due(Reminder.Kind kind, LocalDate asOf, VoiceRules rules, int limit) {
        return sessions.read(s -> {
            ReminderMapper mapper = s.getMapper(ReminderMapper.class);
            return switch (kind) {
                case PROMISE -> mapper.promises(asOf, limit);
                case OVERDUE -> mapper.overdue(asOf, limit);
                case COMPLAINT -> mapper.complaints(asOf, limit);
                case LOW_SCORE -> mapper.lowScores(asOf, limit);
                case FOLLOW_UP -> mapper.followUps(asOf, limit);
                case SLEEPING -> List.of();
                case VISIT -> visits(mapper, asOf, rules, limit);
                case BIRTHDAY, DAY -> yearly(mapper, kind, asOf, limit);
            };
        });
    }

    private static List<Reminder> visits(ReminderMapper mapper, LocalDate asOf, VoiceRules rules, int limit) {
        int soonest = Math.min(rules.visitA(), Math.min(rules.visitB(), rules.visitC()));
        return mapper.visits(asOf, new ReminderMapper.Lines(asOf.minusDays(rules.visitA()), asOf.minusDays(rules.visitB()),
                asOf.minusDays(rules.visitC()), asOf.minusDays(LOST_DAYS), asOf.minusDays(soonest)), limit).stream()
                .map(one -> new Reminder(one.kind(), one.customer(), one.name(), one.person(), one.phone(), one.rep(), one.occasion(),
                        one.day().plusDays(rules.every(one.words())), null, ChronoUnit.DAYS.between(one.day(), asOf), one.words(), 0)).toList();
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
