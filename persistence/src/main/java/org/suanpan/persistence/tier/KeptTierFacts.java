package org.suanpan.persistence.tier;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.apache.ibatis.session.SqlSession;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.DateSpan;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.tier.TierFacts;
import org.suanpan.core.tier.willingness.DebtPaper;
import org.suanpan.persistence.db.Sessions;
import org.suanpan.persistence.db.Watch;

/// What every customer bought, read once and kept; later only those are read whose documents, name or merges changed (ADR 54). Facts of a
/// span are the very same object until they change, so that who compares them need not look into them.
final class KeptTierFacts implements TierFacts {

    /// Of more touched customers everybody is read anew, which is as quick.
    private static final int MOST = 2_000;

    private final Sessions sessions;
    private final Watch watch;
    private @Nullable KnownCustomers kept;
    private @Nullable Told told;

    private record Told(KnownCustomers of, DateSpan year, List<CustomerFacts> facts) {}

    KeptTierFacts(Sessions sessions) {
        this.sessions = sessions;
        this.watch = sessions.watch();
    }

    @Override
    public List<CustomerFacts> of(DateSpan year) {
        if (sessions.isWriting()) {
            return facts(sessions.read(session -> FactsReading.all(session, null)), one -> one.factsOnce(year));
        }
        return ofKept(year);
    }

    private synchronized KnownCustomers now() {
        KnownCustomers before = kept;
        KnownCustomers now = sessions.readSince(watch, (session, beside, touched) -> brought(before, session, beside, touched));
        kept = now;
        return now;
    }

    @Override
    public TierFacts asItIs() {
        KnownCustomers customers = sessions.isWriting() ? sessions.read(session -> FactsReading.all(session, null)) : now();
        return new TierFacts() {
            @Override
            public List<CustomerFacts> of(DateSpan year) {
                return facts(customers, one -> one.factsOnce(year));
            }

            @Override
            public List<CustomerFacts> of(DateSpan year, CustomerId customer) {
                return of(year).stream().filter(one -> one.id().equals(customer)).toList();
            }

            @Override
            public List<DebtPaper> debts(DateSpan span, CustomerId customer) {
                return KeptTierFacts.this.debts(span, customer);
            }
        };
    }

    private synchronized List<CustomerFacts> ofKept(DateSpan year) {
        KnownCustomers now = now();
        Told last = told;
        if (last == null || last.of != now || !last.year.equals(year)) {
            last = new Told(now, year, facts(now, one -> one.facts(year)));
            told = last;
        }
        return last.facts;
    }

    private static KnownCustomers brought(@Nullable KnownCustomers before, SqlSession session, @Nullable SqlSession beside, Set<Long> touched) {
        Set<Long> customers = new HashSet<>(touched);
        customers.removeIf(customer -> customer < Watch.EVERYBODY);
        if (before == null || customers.contains(Watch.EVERYBODY) || customers.size() > MOST) {
            return FactsReading.all(session, beside);
        }
        return customers.isEmpty() ? before : FactsReading.again(session, before, customers);
    }

    /// Side by side; in the order of the codes.
    private static List<CustomerFacts> facts(KnownCustomers customers, Function<KnownCustomer, CustomerFacts> facts) {
        List<KnownCustomer> known = customers.byCode();
        CustomerFacts[] all = new CustomerFacts[known.size()];
        IntStream.range(0, all.length).parallel().forEach(i -> all[i] = facts.apply(known.get(i)));
        return List.of(all);
    }

    @Override
    public List<CustomerFacts> of(DateSpan year, CustomerId customer) {
        return sessions.readTogether(session -> FactsReading.one(session, customer)).map(one -> one.facts(year)).stream().toList();
    }

    @Override
    public List<DebtPaper> debts(DateSpan span, CustomerId customer) {
        return sessions.read(session -> session.getMapper(TierFactsMapper.class).debtPapers(customer)).stream().map(row -> row.paper(span))
                .filter(paper -> paper.nights().debts() > 0)
                .sorted(Comparator.comparing((DebtPaper paper) -> paper.nights().overdue()).thenComparing(paper -> paper.nights().owed()).reversed()
                        .thenComparing(paper -> paper.document().value()))
                .toList();
    }
}
