package org.suanpan.core.ledger.statement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
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

    /// So much is open of a document.
    public record Open(Partner partner, LocalDate due, Money open) {}

    /// Those with a balance or something open. What the balance is less than the open documents has settled nothing.
    public static List<PartnerOwing> of(List<Account> accounts, List<Open> open, LocalDate asOf) {
        Map<Partner, List<Aged.Part>> parts = new HashMap<>();
        open.forEach(part -> parts.computeIfAbsent(part.partner(), _ -> new ArrayList<>())
                .add(new Aged.Part(part.due(), part.open())));
        return accounts.stream()
                .map(account -> of(account, parts.getOrDefault(account.holder().partner(), List.of()), asOf))
                .filter(row -> !row.aged().balance().isZero() || !row.aged().open().isZero())
                .sorted(LARGEST).toList();
    }

    private static PartnerOwing of(Account account, List<Aged.Part> parts, LocalDate asOf) {
        Money open = parts.stream().map(Aged.Part::open).reduce(Money.ZERO, Money::plus);
        long days = parts.stream().mapToLong(part -> ChronoUnit.DAYS.between(part.due(), asOf)).max().orElse(0);
        return new PartnerOwing(account.holder(), Aged.of(parts, asOf, account.balance().minus(open)),
                Math.max(0, days), account.lastMoney());
    }
}
