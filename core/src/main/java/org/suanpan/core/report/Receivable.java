package org.suanpan.core.report;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rate;

/// What one customer owes on a day: what is open of the documents, by days past due, and `unallocated`, the prepayments
/// and credits that have settled nothing, zero or negative (R16). All of them together are the `balance`.
public record Receivable(String code, String name, String rep, String phone, Money notDue, Money days30, Money days60,
        Money days90, Money days180, Money older, Money unallocated) {

    public Money overdue() {
        return days30.plus(days60).plus(days90).plus(days180).plus(older);
    }

    /// Of all documents, due or not.
    public Money open() {
        return notDue.plus(overdue());
    }

    public Money balance() {
        return open().plus(unallocated);
    }
}
