package org.suanpan.persistence.tier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

import org.apache.ibatis.session.SqlSession;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.party.CustomerId;
import org.suanpan.persistence.db.BareRows;

/// Reads who there is, what each bought and how he dealt with the shop. Merges are followed here and not in the sums: for the few who are merged, every sale would be
/// asked whose it is.
final class FactsReading {

    private FactsReading() {}

    /// Of what kind a text about a customer is.
    private enum Kind {
        BOUGHT, CONTACTS, STARS, DEBTS
    }

    /// The texts of one reading, by customer.
    private record Origin(Kind kind, Map<Long, byte[]> texts) {}

    /// Everybody, on two connections where there is a second one.
    static KnownCustomers all(SqlSession session, @Nullable SqlSession beside) {
        if (beside == null) {
            return known(names(session), List.of(history(session, 0, Long.MAX_VALUE), texts(session, Kind.BOUGHT, "posted"), texts(session, Kind.DEBTS, "debts"),
                    texts(session, Kind.CONTACTS, "contacts"), texts(session, Kind.STARS, "stars")));
        }
        long middle = session.getMapper(TierFactsMapper.class).newest() / 2;
        List<TierFactsMapper.NameRow> names = new ArrayList<>();
        List<Supplier<List<Origin>>> halves = List.of(() -> {
            names.addAll(names(session));
            return List.of(history(session, 0, middle), texts(session, Kind.DEBTS, "debts"));
        }, () -> List.of(history(beside, middle + 1, Long.MAX_VALUE), texts(beside, Kind.BOUGHT, "posted"), texts(beside, Kind.CONTACTS, "contacts"),
                texts(beside, Kind.STARS, "stars")));
        return known(names, halves.parallelStream().map(Supplier::get).flatMap(List::stream).toList());
    }

    private static List<TierFactsMapper.NameRow> names(SqlSession session) {
        List<TierFactsMapper.NameRow> names = new ArrayList<>();
        BareRows.each(session, TierFactsMapper.class, "names",
                row -> names.add(new TierFactsMapper.NameRow(row.getLong(1), row.getString(2), row.getString(3), row.getLong(4))));
        return names;
    }

    private static Origin history(SqlSession session, long from, long to) {
        return texts(session, Kind.BOUGHT, "history", from, to);
    }

    private static Origin texts(SqlSession session, Kind kind, String statement, Object... values) {
        Map<Long, byte[]> texts = new HashMap<>();
        BareRows.each(session, TierFactsMapper.class, statement, row -> texts.put(row.getLong(1), row.getBytes(2)), values);
        return new Origin(kind, texts);
    }

    private static KnownCustomers known(List<TierFactsMapper.NameRow> names, List<Origin> origins) {
        Map<Long, Long> merged = new HashMap<>();
        Map<Long, List<Long>> members = new HashMap<>();
        for (TierFactsMapper.NameRow name : names) {
            if (name.home() != name.id()) {
                merged.put(name.id(), name.home());
                members.computeIfAbsent(name.home(), _ -> new ArrayList<>()).add(name.id());
            }
        }
        List<KnownCustomer> byCode = names.parallelStream().filter(name -> name.home() == name.id())
                .map(name -> known(name, kind -> texts(kind, origins, name.id(), members.getOrDefault(name.id(), List.of())))).toList();
        return new KnownCustomers(byCode, merged);
    }

    private static KnownCustomer known(TierFactsMapper.NameRow name, Function<Kind, List<byte[]>> texts) {
        return new KnownCustomer(name.id(), name.code(), name.name(), Bought.of(texts.apply(Kind.BOUGHT)),
                Dealt.of(texts.apply(Kind.CONTACTS), texts.apply(Kind.STARS), texts.apply(Kind.DEBTS)));
    }

    private static List<byte[]> texts(Kind kind, List<Origin> origins, long customer, List<Long> members) {
        List<byte[]> texts = new ArrayList<>(2);
        for (Origin origin : origins) {
            if (origin.kind == kind && !origin.texts.isEmpty()) {
                put(texts, origin.texts.get(customer));
                for (Long member : members) {
                    put(texts, origin.texts.get(member));
                }
            }
        }
        return texts;
    }

    private static void put(List<byte[]> texts, byte @Nullable [] text) {
        if (text != null) {
            texts.add(text);
        }
    }

    /// Those known before, with the touched ones and whom they were and are merged into read anew.
    static KnownCustomers again(SqlSession session, KnownCustomers before, Set<Long> touched) {
        TierFactsMapper mapper = session.getMapper(TierFactsMapper.class);
        Map<Long, Long> merged = new HashMap<>(before.merged());
        Set<Long> affected = new HashSet<>(touched);
        for (long customer : touched) {
            Long home = mapper.home(customer);
            affected.add(merged.getOrDefault(customer, customer));
            if (home == null) {
                merged.remove(customer);
            } else {
                merged.put(customer, home);
                affected.add(home);
            }
        }
        List<KnownCustomer> read = new ArrayList<>();
        for (long customer : affected) {
            one(session, new CustomerId(customer)).ifPresent(read::add);
        }
        return before.with(affected, read, merged);
    }

    /// One customer; empty for the walk-in one, for who is merged himself, and where there is none.
    static Optional<KnownCustomer> one(SqlSession session, CustomerId customer) {
        TierFactsMapper mapper = session.getMapper(TierFactsMapper.class);
        TierFactsMapper.NameRow name = mapper.name(customer);
        if (name == null) {
            return Optional.empty();
        }
        return Optional.of(known(name, kind -> switch (kind) {
            case BOUGHT -> {
                List<byte[]> texts = textsOf(session, "historyOf", customer);
                texts.addAll(textsOf(session, "postedOf", customer));
                yield texts;
            }
            case CONTACTS -> textsOf(session, "contactsOf", customer);
            case STARS -> textsOf(session, "starsOf", customer);
            case DEBTS -> textsOf(session, "debtsOf", customer);
        }));
    }

    private static List<byte[]> textsOf(SqlSession session, String statement, CustomerId customer) {
        List<byte[]> texts = new ArrayList<>();
        BareRows.each(session, TierFactsMapper.class, statement, row -> texts.add(row.getBytes(2)), customer.value(), customer.value());
        return texts;
    }
}
