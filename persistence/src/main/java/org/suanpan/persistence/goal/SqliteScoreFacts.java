package org.suanpan.persistence.goal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.ibatis.session.SqlSession;

import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Money;
import org.suanpan.core.goal.score.ScoreFacts;
import org.suanpan.core.party.CustomerId;
import org.suanpan.persistence.db.Sessions;

/// What cards are counted from.
record SqliteScoreFacts(Sessions sessions) implements ScoreFacts {

    private static final int MONTHS_BEFORE = 12;
    private static final int DAYS_TO_SETTLE = 30;

    @Override
    public List<Customer> customers(YearMonth month) {
        return sessions.readTogether(s -> customers(s, month));
    }

    private static List<Customer> customers(SqlSession session, YearMonth month) {
        DateSpan span = DateSpan.month(month);
        TargetFactsMapper sales = session.getMapper(TargetFactsMapper.class);
        ScoreMapper mapper = session.getMapper(ScoreMapper.class);
        SqliteTargetFacts.Homes homes = SqliteTargetFacts.Homes.read(sales);
        Map<Long, TargetFactsMapper.FirstRow> firsts = homes.firsts(sales, span.to());
        LocalDate before = span.from().minusMonths(MONTHS_BEFORE);
        Set<Long> again = new HashSet<>();
        Set<Long> inside = new HashSet<>();
        for (ScoreMapper.BoughtRow row : mapper.bought(before, span)) {
            if (row.before()) {
                again.add(homes.of(row.customer()));
            }
            if (row.inside()) {
                inside.add(homes.of(row.customer()));
            }
        }
        List<ScoreMapper.CareRow> care = mapper.care(span, span.to().minusDays(DAYS_TO_SETTLE));
        List<Long> begun = new ArrayList<>();
        firsts.forEach((home, first) -> {
            if (span.contains(first.first())) {
                begun.add(home);
            }
        });
        List<Long> asleep = care.stream().filter(row -> inside.contains(row.id()) && ("SLEEPING".equals(row.before()) || "LOST".equals(row.before())))
                .map(ScoreMapper.CareRow::id).toList();
        Map<Long, Money> ever = homes.collected(sales, SqliteTargetFacts.EVER, span.to(), begun);
        Map<Long, Money> now = homes.collected(sales, span.from(), span.to(), asleep);
        List<Customer> customers = new ArrayList<>();
        for (ScoreMapper.CareRow row : care) {
            TargetFactsMapper.FirstRow first = firsts.get(row.id());
            customers.add(new Customer(new CustomerId(row.id()), row.code(), row.name(), row.rep(), row.complete(), new Bought(
                    first == null ? null : first.first(), first == null ? null : first.rep(), again.contains(row.id()), inside.contains(row.id()),
                    ever.getOrDefault(row.id(), Money.ZERO), now.getOrDefault(row.id(), Money.ZERO)),
                    new Life(row.before() == null ? "" : row.before(), row.lost())));
        }
        return customers;
    }

    @Override
    public List<Due> due(YearMonth month) {
        return sessions.read(s -> s.getMapper(ScoreMapper.class).due(DateSpan.month(month)));
    }

    @Override
    public List<Visits> visits(YearMonth month) {
        return sessions.read(s -> s.getMapper(ScoreMapper.class).visits(DateSpan.month(month)));
    }

    @Override
    public Voice voice(YearMonth month) {
        DateSpan span = DateSpan.month(month);
        return sessions.readTogether(s -> {
            ScoreMapper mapper = s.getMapper(ScoreMapper.class);
            return new Voice(mapper.answers(span), mapper.answers(new DateSpan(month.minusMonths(MONTHS_BEFORE - 1).atDay(1), span.to())),
                    mapper.upheld(span));
        });
    }
}
