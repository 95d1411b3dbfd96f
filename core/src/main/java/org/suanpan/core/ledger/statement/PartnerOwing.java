package org.suanpan.core.ledger.statement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.ledger.Partner;

/// What one partner owes on a day, or is owed. `daysOverdue` of the oldest document that is open, 0 = none is overdue;
/// `lastMoney` = the day of the last receipt or payment up to the day, null = none.
public record PartnerOwing(Holder holder, Aged aged, long daysOverdue, @Nullable LocalDate lastMoney) {

    /// Largest balance first, ties by code.
    public static final Comparator<PartnerOwing> LARGEST = Comparator
            .comparing((PartnerOwing row) -> row.aged().balance()).reversed()
            .thenComparing(row -> row.holder().code());

    /// The balance of an account on the day.
    public record Account(Holder holder, Money balance, @Nullable LocalDate lastMoney) {}

    /// So much is open of a partner's documents, by [AgeGroup] in the order of the groups; `oldestDue` of them all.
    public record Open(Partner partner, List<Money> groups, LocalDate oldestDue) {}

    /// Those with a balance or something open. What the balance is less than the open documents has settled nothing.
    public static List<PartnerOwing> of(List<Account> accounts, List<Open> open, LocalDate asOf) {
        Map<Partner, Open> byPartner = new HashMap<>();
        open.forEach(sums -> byPartner.put(sums.partner(), sums));
        return accounts.stream()
                .map(account -> of(account, byPartner.get(account.holder().partner()), asOf))
                .filter(row -> !row.aged().balance().isZero() || !row.aged().open().isZero())
                .sorted(LARGEST).toList();
    }

    private static PartnerOwing of(Account account, @Nullable Open open, LocalDate asOf) {
        if (open == null) {
            return new PartnerOwing(account.holder(), new Aged(Aged.NOTHING.groups(), account.balance()), 0, account.lastMoney());
        }
        Money all = open.groups().stream().reduce(Money.ZERO, Money::plus);
        return new PartnerOwing(account.holder(), new Aged(open.groups(), account.balance().minus(all)),
                Math.max(0, ChronoUnit.DAYS.between(open.oldestDue(), asOf)), account.lastMoney());
    }
}
