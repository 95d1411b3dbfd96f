package org.suanpan.persistence.goal;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Topic;
import org.suanpan.core.festival.Festivals;
import org.suanpan.core.goal.calendar.HolidayRule;
import org.suanpan.core.goal.calendar.ShopCalendar;
import org.suanpan.core.goal.calendar.ShopDay;
import org.suanpan.persistence.db.Sessions;

/// Days off and days worked instead.
record KeptCalendar(Sessions sessions) implements ShopCalendar {

    @Override
    public List<ShopDay> days(DateSpan span) {
        return sessions.read(s -> s.getMapper(CalendarMapper.class).days(span));
    }

    @Override
    public Set<LocalDate> worked(DateSpan span) {
        return sessions.read(s -> s.getMapper(CalendarMapper.class).worked(span));
    }

    @Override
    public HolidayRule rule() {
        return sessions.read(s -> Objects.requireNonNullElse(s.getMapper(CalendarMapper.class).rule(), HolidayRule.BY_SALES));
    }

    @Override
    public void keepRule(HolidayRule rule) {
        sessions.write(Topic.SETTING, s -> {
            s.getMapper(CalendarMapper.class).keepRule(rule);
            return rule;
        });
    }

    @Override
    public Festivals festivals() {
        return Festivals.parse(sessions.read(s -> Objects.requireNonNullElse(s.getMapper(CalendarMapper.class).festivals(), "")));
    }

    @Override
    public void keepFestivals(Festivals festivals) {
        sessions.write(Topic.SETTING, s -> {
            s.getMapper(CalendarMapper.class).keepFestivals(festivals.text());
            return festivals;
        });
    }

    @Override
    public void keep(ShopDay day) {
        sessions.write(Topic.SETTING, s -> {
            s.getMapper(CalendarMapper.class).insert(day);
            return day;
        });
    }

    @Override
    public void remove(LocalDate day) {
        sessions.write(Topic.SETTING, s -> {
            s.getMapper(CalendarMapper.class).delete(day);
            return day;
        });
    }
}
