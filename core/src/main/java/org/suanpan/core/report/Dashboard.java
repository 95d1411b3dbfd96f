package org.suanpan.core.report;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Money;

/// The first page's figures, from one reading as of `today`. "This week" is Monday to `today`; it is compared with
/// the same weekdays of the week before.
/// `overdue` and `notDue` are what is open of customers' documents (R16); `receivable` is less by what they have
/// `prepaid`.
/// `margin` is over sales with a known cost (`marginBase`); null when no sale of the week has one.
public record Dashboard(LocalDate today, DateSpan week, Money weekSales, Money lastWeekSales, @Nullable Money weekMargin,
        Money marginBase, Money receivable, Money notDue, Money overdue, Money weekReceived, Money weekPaid, Money stockValue,
        int outOfStock, int activeCustomers, int newCustomers, int sleepingCustomers, int lostCustomers,
        List<Money> twelveWeeks, List<Day> days, List<Day> previousDays, List<Debtor> debtors, List<Named> topCustomers,
        List<Named> topProducts) {

    /// Net sales of one calendar day; a day without sales is there with zero.
    public record Day(LocalDate date, Money net) {}

    /// A customer with open documents or credits.
    public record Debtor(String name, Money balance, Money notDue, Money overdue) {}

    public record Named(String code, String name, Money net) {}

    /// Money and credits of customers that have settled nothing yet.
    public Money prepaid() {
        return notDue.plus(overdue).minus(receivable);
    }
}
