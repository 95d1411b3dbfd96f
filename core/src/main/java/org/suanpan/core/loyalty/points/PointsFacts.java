package org.suanpan.core.loyalty.points;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Page;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.ledger.AccountId;
import org.suanpan.core.party.CustomerId;

/// What the data file knows for points. Customers are given and asked as they are read: everybody merged into one is him.
public interface PointsFacts {

    CustomerId home(CustomerId customer);

    /// In the order they were made.
    List<LoyaltyTerms> terms();

    void add(LoyaltyTerms terms, Instant at, Actor actor);

    /// Money and goods of these customers; what was given as a rebate or for points is no money and left out.
    List<CollectedFact> facts(Collection<CustomerId> homes);

    /// In the order it was logged.
    List<LoggedPoints> logged(Collection<CustomerId> homes);

    /// Tiers in the order of time.
    List<TierDay> tiers(Collection<CustomerId> homes);

    /// What every version of the rules of tiers says of points and gifts, by version and tier.
    List<TierRate> tierRates();

    /// Customers who have bought or have points logged, the last sale first.
    Page<Holder> holders(String search, int limit, int offset);

    /// A customer as a list shows him.
    record Holder(CustomerId id, String code, String name, @Nullable LocalDate lastSale) {}

    /// `back` of the entry is ignored.
    long log(LoggedPoints entry, Instant at, Actor actor);

    /// Takes an entry back on a day; false when it was taken back already.
    boolean takeBack(long entry, LocalDate day, String reason, Instant at, Actor actor);

    @Nullable LoggedPoints entry(long id);

    /// Remembers that a receipt is no money but a credit we gave, and the expense it stands against.
    void credit(DocumentId receipt, DocumentId expense);

    /// The expense behind a credit we gave; null = it is none.
    @Nullable DocumentId expenseOf(DocumentId receipt);

    /// The account through which such credits go, which is always empty; null = none yet.
    @Nullable AccountId creditAccount();

    void keepCreditAccount(AccountId account);

    /// What was given to whom between two days, the newest first: gifts, points for money, rebates.
    List<GivenLine> given(LocalDate from, LocalDate to);
}
