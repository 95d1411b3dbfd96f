package org.suanpan.persistence.tier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.apache.ibatis.session.SqlSession;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.party.CustomerId;
import org.suanpan.persistence.db.BareRows;

/// Reads who there is and what each bought. Merges are followed here and not in the sums: for the few who are merged, every sale would be
/// asked whose it is.
final class FactsReading {

    private FactsReading() {}

    /// Everybody, on two connections where there is a second one.
    static KnownCustomers all(SqlSession session, @Nullable SqlSession beside) {
        if (beside == null) {
            return known(names(session), List.of(history(session, 0, Long.MAX_VALUE), posted(session)));
        }
        long middle = session.getMapper(TierFactsMapper.class).newest() / 2;
        List<TierFactsMapper.NameRow> names = new ArrayList<>();
        List<Supplier<List<Map<Long, byte[]>>>> halves = List.of(() -> {
            names.addAll(names(session));
            return List.of(history(session, 0, middle));
        }, () -> List.of(history(beside, middle + 1, Long.MAX_VALUE), posted(beside)));
        return known(names, halves.parallelStream().map(Supplier::get).flatMap(List::stream).toList());
    }

    private static List<TierFactsMapper.NameRow> names(SqlSession session) {
        List<TierFactsMapper.NameRow> names = new ArrayList<>();
        BareRows.each(session, TierFactsMapper.class, "names",
                row -> names.add(new TierFactsMapper.NameRow(row.getLong(1), row.getString(2), row.getString(3), row.getLong(4))));
        return names;
    }

    private static Map<Long, byte[]> history(SqlSession session, long from, long to) {
        Map<Long, byte[]> texts = new HashMap<>();
        BareRows.each(session, TierFactsMapper.class, "history", row -> texts.put(row.getLong(1), row.getBytes(2)), from, to);
        return texts;
    }

    private static Map<Long, byte[]> posted(SqlSession session) {
        Map<Long, byte[]> texts = new HashMap<>();
        BareRows.each(session, TierFactsMapper.class, "posted", row -> texts.put(row.getLong(1), row.getBytes(2)));
        return texts;
    }

    private static KnownCustomers known(List<TierFactsMapper.NameRow> names, List<Map<Long, byte[]>> origins) {
        Map<Long, Long> merged = new HashMap<>();
        Map<Long, List<byte[]>> ofMerged = new HashMap<>();
        for (TierFactsMapper.NameRow name : names) {
            if (name.home() != name.id()) {
                merged.put(name.id(), name.home());
                ofMerged.computeIfAbsent(name.home(), _ -> new ArrayList<>()).addAll(texts(name.id(), origins));
            }
        }
        List<KnownCustomer> byCode = names.parallelStream().filter(name -> name.home() == name.id()).map(name -> {
            List<byte[]> texts = texts(name.id(), origins);
            texts.addAll(ofMerged.getOrDefault(name.id(), List.of()));
            return new KnownCustomer(name.id(), name.code(), name.name(), Bought.of(texts));
        }).toList();
        return new KnownCustomers(byCode, merged);
    }

    private static List<byte[]> texts(long customer, List<Map<Long, byte[]>> origins) {
        List<byte[]> texts = new ArrayList<>(2);
        for (Map<Long, byte[]> origin : origins) {
            byte[] text = origin.get(customer);
            if (text != null) {
                texts.add(text);
            }
        }
        return texts;
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
        List<byte[]> texts = new ArrayList<>();
        BareRows.each(session, TierFactsMapper.class, "historyOf", row -> texts.add(row.getBytes(2)), customer.value(), customer.value());
        BareRows.each(session, TierFactsMapper.class, "postedOf", row -> texts.add(row.getBytes(2)), customer.value(), customer.value());
        return Optional.of(new KnownCustomer(name.id(), name.code(), name.name(), Bought.of(texts)));
    }
}
