package org.suanpan.persistence.tier;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.ibatis.session.SqlSession;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.DateSpan;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.tier.TierFacts;
import org.suanpan.persistence.db.Sessions;

final class SqliteTierFacts implements TierFacts {

    private final Sessions sessions;

    SqliteTierFacts(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public List<CustomerFacts> of(DateSpan year) {
        return sessions.readTogether(s -> facts(s, year, null));
    }

    @Override
    public List<CustomerFacts> of(DateSpan year, CustomerId customer) {
        return sessions.readTogether(s -> facts(s, year, customer));
    }

    /// Merges are followed here and not in the sums: for the few who are merged, every sale would be asked whose it is.
    private static List<CustomerFacts> facts(SqlSession session, DateSpan year, @Nullable CustomerId customer) {
        TierFactsMapper mapper = session.getMapper(TierFactsMapper.class);
        List<TierFactsMapper.NameRow> names = mapper.names(customer);
        Map<Long, Sold> sold = HashMap.newHashMap(names.size());
        for (TierFactsMapper.NameRow name : names) {
            sold.put(name.id(), sold.computeIfAbsent(name.home(), _ -> new Sold()));
        }
        add(mapper.history(year.from(), year.to(), customer), sold);
        add(mapper.posted(year.from(), year.to(), customer), sold);
        return names.stream().filter(name -> name.home() == name.id())
                .map(name -> sold.getOrDefault(name.id(), new Sold()).of(new CustomerId(name.id()), name.code(), name.name())).toList();
    }

    private static void add(List<SoldRow> rows, Map<Long, Sold> sold) {
        for (SoldRow row : rows) {
            Sold of = sold.get(row.customer());
            if (of != null) {
                of.add(row);
            }
        }
    }
}
