package org.suanpan.persistence.loyalty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Page;
import org.suanpan.core.base.Topic;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.ledger.AccountId;
import org.suanpan.core.loyalty.points.CollectedFact;
import org.suanpan.core.loyalty.points.GivenLine;
import org.suanpan.core.loyalty.points.LoggedPoints;
import org.suanpan.core.loyalty.points.LoyaltyTerms;
import org.suanpan.core.loyalty.points.PointsFacts;
import org.suanpan.core.loyalty.points.TierDay;
import org.suanpan.core.loyalty.points.TierRate;
import org.suanpan.core.party.CustomerId;
import org.suanpan.persistence.db.Like;
import org.suanpan.persistence.db.Sessions;

final class SqlitePointsFacts implements PointsFacts {

    private final Sessions sessions;

    SqlitePointsFacts(Sessions sessions) {
        this.sessions = sessions;
    }

    private <T> T read(Function<PointsMapper, T> asked) {
        return sessions.read(s -> asked.apply(s.getMapper(PointsMapper.class)));
    }

    @Override
    public CustomerId home(CustomerId customer) {
        return read(mapper -> mapper.home(customer));
    }

    @Override
    public List<LoyaltyTerms> terms() {
        return read(PointsMapper::terms).stream().map(PointsMapper.TermsRow::terms).toList();
    }

    @Override
    public void add(LoyaltyTerms terms, Instant at, Actor actor) {
        sessions.write(Topic.SETTING, s -> {
            PointsMapper mapper = s.getMapper(PointsMapper.class);
            LoyaltyTerms.Earning earning = terms.earning();
            mapper.insertTerms(terms, new PointsMapper.Columns(Multipliers.column(earning, "A"), Multipliers.column(earning, "B"),
                    Multipliers.column(earning, "C")), at, actor.name());
            if (!Multipliers.fit(earning)) {
                mapper.insertMultipliers(Multipliers.text(earning.own()));
            }
            return terms;
        });
    }

    @Override
    public List<CollectedFact> facts(Collection<CustomerId> homes) {
        return homes.isEmpty() ? List.of() : read(mapper -> mapper.facts(homes));
    }

    @Override
    public List<LoggedPoints> logged(Collection<CustomerId> homes) {
        return homes.isEmpty() ? List.of() : read(mapper -> mapper.logged(homes));
    }

    @Override
    public List<TierDay> tiers(Collection<CustomerId> homes) {
        return homes.isEmpty() ? List.of() : read(mapper -> mapper.tiers(homes));
    }

    @Override
    public List<TierRate> tierRates() {
        return read(PointsMapper::tierRates);
    }

    @Override
    public Page<Holder> holders(String search, int limit, int offset) {
        String like = search.isBlank() ? "" : Like.containing(search.strip());
        return read(mapper -> new Page<>(mapper.holders(like, limit, offset), mapper.countHolders(like)));
    }

    @Override
    public long log(LoggedPoints entry, Instant at, Actor actor) {
        return sessions.write(Topic.CUSTOMER, s -> {
            PointsMapper mapper = s.getMapper(PointsMapper.class);
            long id = mapper.nextEntry();
            mapper.insertEntry(id, entry, at, actor.name());
            return id;
        });
    }

    @Override
    public boolean takeBack(long entry, LocalDate day, String reason, Instant at, Actor actor) {
        return sessions.write(Topic.CUSTOMER, s -> s.getMapper(PointsMapper.class).insertBack(entry, day, reason, at, actor.name())) > 0;
    }

    @Override
    public @Nullable LoggedPoints entry(long id) {
        return read(mapper -> Optional.ofNullable(mapper.entry(id))).orElse(null);
    }

    @Override
    public void credit(DocumentId receipt, DocumentId expense) {
        sessions.write(Topic.LEDGER, s -> {
            s.getMapper(PointsMapper.class).insertCredit(receipt, expense);
            return receipt;
        });
    }

    @Override
    public @Nullable DocumentId expenseOf(DocumentId receipt) {
        return read(mapper -> Optional.ofNullable(mapper.expenseOf(receipt))).orElse(null);
    }

    @Override
    public @Nullable AccountId creditAccount() {
        return read(mapper -> Optional.ofNullable(mapper.creditAccount())).orElse(null);
    }

    @Override
    public void keepCreditAccount(AccountId account) {
        sessions.write(Topic.SETTING, s -> {
            s.getMapper(PointsMapper.class).keepCreditAccount(account);
            return account;
        });
    }

    @Override
    public List<GivenLine> given(LocalDate from, LocalDate to) {
        return read(mapper -> mapper.given(from, to));
    }
}
