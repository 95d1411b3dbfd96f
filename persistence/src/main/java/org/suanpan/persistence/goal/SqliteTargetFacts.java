package org.suanpan.persistence.goal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.apache.ibatis.session.SqlSession;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Money;
import org.suanpan.core.goal.TargetFacts;
import org.suanpan.core.goal.TargetMetric;
import org.suanpan.core.goal.calendar.ShopCalendar;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.SalesRepId;
import org.suanpan.persistence.db.Sessions;

/// Sales, margin, money and first orders by whoever made them.
record SqliteTargetFacts(Sessions sessions) implements TargetFacts {

    private static final int CHUNK = 400;
    static final Money ENOUGH = Money.parse("1000");
    static final LocalDate EVER = LocalDate.of(1900, 1, 1);

    @Override
    public List<Moved> moved(TargetMetric metric, DateSpan span, String category) {
        return sessions.readTogether(s -> {
            TargetFactsMapper mapper = s.getMapper(TargetFactsMapper.class);
            Homes homes = Homes.read(mapper);
            if (metric == TargetMetric.NEW_CUSTOMERS) {
                return homes.firsts(mapper, span).stream().map(first -> new Moved(first.rep(), new CustomerId(first.customer()),
                        YearMonth.from(first.first()), BigDecimal.ONE)).toList();
            }
            List<TargetFactsMapper.SumRow> rows = metric == TargetMetric.COLLECTED ? mapper.collected(span)
                    : category.isEmpty() ? mapper.sold(span, metric == TargetMetric.MARGIN) : mapper.soldOf(span, metric == TargetMetric.MARGIN, category);
            return rows.stream().map(row -> new Moved(row.rep() == null ? homes.rep(row.customer()) : row.rep(),
                    new CustomerId(homes.of(row.customer())), row.month(), row.amount().yuan())).toList();
        });
    }

    /// Everybody with as whom he is read.
    record Homes(Map<Long, TargetFactsMapper.HomeRow> all) {

        static Homes read(TargetFactsMapper mapper) {
            Map<Long, TargetFactsMapper.HomeRow> all = new HashMap<>();
            mapper.homes().forEach(row -> all.put(row.id(), row));
            return new Homes(all);
        }

        long of(long customer) {
            TargetFactsMapper.HomeRow row = all.get(customer);
            return row == null ? customer : row.home();
        }

        @Nullable SalesRepId rep(long customer) {
            TargetFactsMapper.HomeRow row = all.get(customer);
            return row == null ? null : row.rep();
        }

        /// First sales of everybody up to a day, each by his home.
        Map<Long, TargetFactsMapper.FirstRow> firsts(TargetFactsMapper mapper, LocalDate to) {
            Map<Long, TargetFactsMapper.FirstRow> firsts = new HashMap<>();
            for (TargetFactsMapper.FirstRow row : mapper.firsts(to)) {
                SalesRepId rep = row.rep() == null ? rep(row.customer()) : row.rep();
                firsts.merge(of(row.customer()), new TargetFactsMapper.FirstRow(of(row.customer()), row.first(), rep),
                        (a, b) -> b.first().isBefore(a.first()) ? b : a);
            }
            return firsts;
        }

        /// First sales in the span of those who had paid enough by its end.
        List<TargetFactsMapper.FirstRow> firsts(TargetFactsMapper mapper, DateSpan span) {
            List<TargetFactsMapper.FirstRow> inside = firsts(mapper, span.to()).values().stream().filter(row -> span.contains(row.first())).toList();
            Map<Long, Money> paid = collected(mapper, EVER, span.to(), inside.stream().map(TargetFactsMapper.FirstRow::customer).toList());
            return inside.stream().filter(row -> paid.getOrDefault(row.customer(), Money.ZERO).compareTo(ENOUGH) >= 0).toList();
        }

        /// Money of these in a span, by home.
        Map<Long, Money> collected(TargetFactsMapper mapper, LocalDate from, LocalDate to, Collection<Long> wanted) {
            Set<Long> homes = Set.copyOf(wanted);
            List<Long> members = all.values().stream().filter(row -> homes.contains(row.home())).map(TargetFactsMapper.HomeRow::id).toList();
            Map<Long, Money> sums = new HashMap<>();
            for (int i = 0; i < members.size(); i += CHUNK) {
                mapper.collectedOf(from, to, members.subList(i, Math.min(members.size(), i + CHUNK)))
                        .forEach(row -> sums.merge(of(row.customer()), row.amount(), Money::plus));
            }
            return sums;
        }
    }

    @Override
    public List<Cared> cared() {
        return sessions.read(s -> s.getMapper(TargetFactsMapper.class).cared());
    }

    @Override
    public Map<CustomerId, String> names(Collection<CustomerId> customers) {
        return sessions.readTogether(s -> names(s, List.copyOf(customers)));
    }

    private static Map<CustomerId, String> names(SqlSession session, List<CustomerId> customers) {
        Map<CustomerId, String> names = new HashMap<>();
        for (int i = 0; i < customers.size(); i += CHUNK) {
            session.getMapper(TargetFactsMapper.class).names(new ArrayList<>(customers.subList(i, Math.min(customers.size(), i + CHUNK))))
                    .forEach(row -> names.put(row.id(), row.name()));
        }
        return names;
    }

    @Override
    public Set<LocalDate> soldOn(DateSpan span) {
        return sessions.read(s -> s.getMapper(TargetFactsMapper.class).soldOn(span));
    }

    @Override
    public List<String> categories() {
        TreeSet<String> all = new TreeSet<>();
        for (String path : sessions.read(s -> s.getMapper(TargetFactsMapper.class).categories())) {
            for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
                all.add(path.substring(0, slash));
            }
            all.add(path);
        }
        return List.copyOf(all);
    }

    @Override
    public ShopCalendar calendar() {
        return new KeptCalendar(sessions);
    }
}
