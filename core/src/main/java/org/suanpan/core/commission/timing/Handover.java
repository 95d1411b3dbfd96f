package org.suanpan.core.commission.timing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rate;
import org.suanpan.core.commission.CreditSplit;

/// A customer who changes hands. Orders from that day on are the new owner's; an older order is the old owner's for
/// what came in before that day, and shared for what comes in from then on. The commission of a receipt is rounded
/// first and then shared by largest remainder (golden README, OWNER). `shares` says who gets how much of an open order.
public record Handover(LocalDate day, String oldOwner, String newOwner, CreditSplit shares) {

    /// Money that came in on `received` for an order of `ordered`; negative when it bounced.
    public record Receipt(LocalDate ordered, LocalDate received, Money amount) {}

    /// What each of the two earns in all, 0 included.
    public Map<String, Money> earned(Rate rate, List<Receipt> receipts) {
        Map<String, Money> earned = new TreeMap<>();
        earned.put(oldOwner, Money.ZERO);
        earned.put(newOwner, Money.ZERO);
        for (Receipt receipt : receipts) {
            Money commission = Money.rounded(receipt.amount().times(rate));
            split(receipt, commission).forEach((person, part) -> earned.merge(person, part, Money::plus));
        }
        return earned;
    }

    private Map<String, Money> split(Receipt receipt, Money commission) {
        if (!receipt.ordered().isBefore(day)) {
            return Map.of(newOwner, commission);
        }
        return receipt.received().isBefore(day) ? Map.of(oldOwner, commission) : shares.of(commission);
    }
}
