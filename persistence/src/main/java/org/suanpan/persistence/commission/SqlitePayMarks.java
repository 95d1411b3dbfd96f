package org.suanpan.persistence.commission;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.stream.Collectors;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Topic;
import org.suanpan.core.commission.sheet.PayMarks;
import org.suanpan.core.party.SalesRepId;
import org.suanpan.persistence.db.Sessions;

record SqlitePayMarks(Sessions sessions) implements PayMarks {

    @Override
    public Map<SalesRepId, String> reviewed(YearMonth month) {
        return sessions.read(s -> s.getMapper(PayMapper.class).reviewed(month)).stream()
                .collect(Collectors.toMap(PayMapper.Reviewed::rep, PayMapper.Reviewed::seal));
    }

    @Override
    public void review(SalesRepId rep, YearMonth month, String seal, Instant at, Actor actor) {
        sessions.write(Topic.COMMISSION, s -> {
            s.getMapper(PayMapper.class).review(rep, month, seal, at.toString(), actor.name());
            return rep;
        });
    }

    @Override
    public Map<SalesRepId, LocalDate> paid(YearMonth month) {
        return sessions.read(s -> s.getMapper(PayMapper.class).paid(month)).stream()
                .collect(Collectors.toMap(PayMapper.PaidOn::rep, PayMapper.PaidOn::day));
    }

    @Override
    public void pay(YearMonth month, LocalDate day, Instant at, Actor actor) {
        sessions.write(Topic.COMMISSION, s -> {
            s.getMapper(PayMapper.class).pay(month, day, at.toString(), actor.name());
            return day;
        });
    }
}
