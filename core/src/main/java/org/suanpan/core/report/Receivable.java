package org.suanpan.core.report;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rate;

/// What one customer owes on a day, by days past due. The parts add up to `balance`; a credit without an open document
/// stands in `notDue` as a negative amount.
public record Receivable(String code, String name, String rep, String phone, Money notDue, Money days30, Money days60,
        Money days90, Money days180, Money older) {

    public Money overdue() {
        return days30.plus(days60).plus(days90).plus(days180).plus(older);
    }

    public Money balance() {
        return notDue.plus(overdue());
    }

    public Rate overdueShare(int scale) {
        return overdue().ratioTo(balance(), scale);
    }
}
