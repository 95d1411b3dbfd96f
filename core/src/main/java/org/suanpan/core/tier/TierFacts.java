package org.suanpan.core.tier;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.DayList;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rate;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.tier.willingness.Conduct;
import org.suanpan.core.tier.willingness.DebtPaper;

/// What is known about the customers on a day, from the history and the posted deliveries.
public interface TierFacts {

    /// Every customer but the walk-in one, by code. Sales after the last day of `year` do not exist.
    List<CustomerFacts> of(DateSpan year);

    /// The one customer, with whom is merged into him; none for the walk-in one and for who is merged himself.
    List<CustomerFacts> of(DateSpan year, CustomerId customer);

    /// The documents behind how the one customer paid within a span, those overdue most first; they add up to his payments.
    List<DebtPaper> debts(DateSpan span, CustomerId customer);

    /// The same of the file as it is now, whatever is written later.
    default TierFacts asItIs() {
        return this;
    }

    /// `orders` are distinct numbers of sales (returns left out); `sales` and `net` are over all time, before and after
    /// returns; `year` is the span asked for; `orderDays` are the distinct days with a sale, oldest first; of his conduct the payments are those of the span.
    record CustomerFacts(CustomerId id, String code, String name, long orders, Money sales, Money net, Year year,
            List<LocalDate> orderDays, Conduct conduct) {

        public CustomerFacts {
            orderDays = DayList.of(orderDays);
        }

        /// Of whom nothing but his orders is known.
        public CustomerFacts(CustomerId id, String code, String name, long orders, Money sales, Money net, Year year, List<LocalDate> orderDays) {
            this(id, code, name, orders, sales, net, year, orderDays, Conduct.UNKNOWN);
        }
    }

    /// Net sales, the part of them whose cost is known, and the gross profit on that part.
    record Year(Money net, Money costed, Money profit) {

        /// Decimals of a margin ratio.
        private static final int MARGIN_SCALE = 6;

        /// Profit over the sales whose cost is known; null where none is.
        public @Nullable Rate margin() {
            return costed.isPositive() ? profit.ratioTo(costed, MARGIN_SCALE) : null;
        }
    }
}
