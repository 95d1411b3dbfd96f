package org.suanpan.core.party;

import java.time.LocalDate;
import java.time.YearMonth;

import org.suanpan.core.base.Rejected;

/// How long a customer may take to pay: so many days, from the day of the sale or from the end of its month. `days` ≥ 0.
public record PaymentTerms(From from, int days) {

    public enum From { SALE, MONTH_END }

    public static final PaymentTerms AT_ONCE = new PaymentTerms(From.SALE, 0);

    public PaymentTerms {
        if (days < 0) {
            throw new Rejected("credit.days-negative");
        }
    }

    /// The last day on which a sale of this date is paid in time.
    public LocalDate due(LocalDate sale) {
        return (from == From.SALE ? sale : YearMonth.from(sale).atEndOfMonth()).plusDays(days);
    }
}
