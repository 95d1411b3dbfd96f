package org.suanpan.persistence.party;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.apache.ibatis.session.SqlSession;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Page;
import org.suanpan.core.base.Topic;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.SalesRep;
import org.suanpan.core.party.SalesRepId;
import org.suanpan.core.party.owner.Change;
import org.suanpan.core.party.owner.Held;
import org.suanpan.core.party.owner.Holding;
import org.suanpan.core.party.owner.InPool;
import org.suanpan.core.party.owner.OwnerLine;
import org.suanpan.core.party.owner.Owners;
import org.suanpan.core.party.owner.PoolRules;
import org.suanpan.core.party.owner.Untouched;
import org.suanpan.persistence.db.Like;
import org.suanpan.persistence.db.Sessions;

/// The book of owners. So many customers at a time as one statement takes.
record SqliteOwners(Sessions sessions) implements Owners {

    private static final int AT_ONCE = 500;
    private static final String DAYS = "commons.days";
    private static final String WARN = "commons.warn-days";
    private static final String QUOTA = "commons.quota";
    private static final String WAIT = "commons.wait-days";
    private static final String SINCE = "commons.since";

    @Override
    public List<Held> of(@Nullable SalesRepId rep) {
        return sessions.read(s -> mapper(s).of(rep));
    }

    @Override
    public List<Held> these(List<CustomerId> customers) {
        return sessions.readTogether(s -> parts(customers).stream().flatMap(part -> mapper(s).these(part).stream()).distinct()
                .sorted(Comparator.comparing(Held::code)).toList());
    }

    @Override
    public List<Holding> holdings() {
        return sessions.read(s -> mapper(s).holdings()).stream().map(row -> new Holding(
                new SalesRep(row.id(), row.code(), row.name(), row.department()), row.leftOn(), row.customers(), row.balance(),
                row.followUps())).toList();
    }

    @Override
    public long nextStep() {
        return sessions.read(s -> mapper(s).nextStep());
    }

    @Override
    public void move(List<CustomerId> customers, @Nullable SalesRepId to, Note note, Instant at, Actor actor) {
        sessions.write(Topic.CUSTOMER, s -> {
            for (List<CustomerId> part : parts(customers)) {
                mapper(s).write(part, to, note, at, actor.name());
                mapper(s).give(part, to);
            }
            return note;
        });
    }

    @Override
    public List<String> changedSince(long step) {
        return sessions.read(s -> mapper(s).changedSince(step));
    }

    @Override
    public void moveBack(long step, long newStep, Instant at, Actor actor) {
        sessions.write(Topic.CUSTOMER, s -> {
            mapper(s).writeBack(step, newStep, at, actor.name());
            mapper(s).giveBack(step);
            return step;
        });
    }

    @Override
    public List<Change> changes(CustomerId customer) {
        return sessions.read(s -> mapper(s).changes(customer));
    }

    @Override
    public List<OwnerLine> history(CustomerId customer, int limit) {
        return sessions.read(s -> mapper(s).history(customer, limit));
    }

    @Override
    public void keepLeft(SalesRepId rep, @Nullable LocalDate on) {
        sessions.write(Topic.SALES_REP, s -> {
            mapper(s).keepLeft(rep, on);
            return rep;
        });
    }

    @Override
    public PoolRules rules() {
        Map<String, String> set = sessions.read(s -> mapper(s).settings()).stream()
                .collect(Collectors.toMap(OwnerMapper.Setting::name, OwnerMapper.Setting::value));
        PoolRules off = PoolRules.OFF;
        String quota = set.get(QUOTA);
        String since = set.get(SINCE);
        return new PoolRules(whole(set, DAYS, off.days()), whole(set, WARN, off.warnDays()), quota == null ? null : Integer.valueOf(quota),
                whole(set, WAIT, off.waitDays()), since == null ? null : LocalDate.parse(since));
    }

    private static int whole(Map<String, String> set, String name, int standard) {
        String value = set.get(name);
        return value == null ? standard : Integer.parseInt(value);
    }

    @Override
    public void keep(PoolRules rules) {
        sessions.write(Topic.SETTING, s -> {
            keep(s, DAYS, rules.days());
            keep(s, WARN, rules.warnDays());
            keep(s, QUOTA, rules.quota());
            keep(s, WAIT, rules.waitDays());
            keep(s, SINCE, rules.since());
            return rules;
        });
    }

    private static void keep(SqlSession s, String name, @Nullable Object value) {
        if (value == null) {
            mapper(s).dropSetting(name);
        } else {
            mapper(s).keepSetting(name, value.toString());
        }
    }

    @Override
    public List<Untouched> untouchedSince(LocalDate day) {
        return sessions.readTogether(s -> {
            Map<CustomerId, LocalDate> touched = mapper(s).touched().stream()
                    .collect(Collectors.toMap(OwnerMapper.TouchedRow::customer, OwnerMapper.TouchedRow::day));
            return mapper(s).owned().stream().map(who -> who.touched(touched.getOrDefault(who.customer(), who.touched())))
                    .filter(who -> who.touched() == null || !who.touched().isAfter(day)).toList();
        });
    }

    @Override
    public Page<InPool> pool(String text, int offset, int limit) {
        String like = Like.containing(text);
        return sessions.readTogether(s -> new Page<>(mapper(s).pool(like, offset, limit), mapper(s).poolSize(like)));
    }

    @Override
    public @Nullable Change takenBack(CustomerId customer) {
        return sessions.read(s -> java.util.Optional.ofNullable(mapper(s).takenBack(customer))).orElse(null);
    }

    private static OwnerMapper mapper(SqlSession s) {
        return s.getMapper(OwnerMapper.class);
    }

    private static List<List<CustomerId>> parts(List<CustomerId> customers) {
        List<List<CustomerId>> parts = new ArrayList<>();
        for (int from = 0; from < customers.size(); from += AT_ONCE) {
            parts.add(customers.subList(from, Math.min(customers.size(), from + AT_ONCE)));
        }
        return parts;
    }
}
