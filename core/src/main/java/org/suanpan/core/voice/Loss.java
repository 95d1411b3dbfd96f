package org.suanpan.core.voice;

import java.time.LocalDate;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.party.CustomerId;

/// Why a customer was lost. `yearSales` = net sales of the twelve months before that day.
public record Loss(long id, CustomerId customer, String name, String rep, LocalDate day, Reason reason, String words, Money yearSales) {

    public enum Reason { PRICE, QUALITY, SERVICE, DELIVERY, TERMS, RIVAL, CLOSED, MOVED, NO_NEED, UNREACHABLE, OTHER }

    /// A loss as somebody writes it down.
    public record Draft(CustomerId customer, LocalDate day, Reason reason, String words) {

        public Draft {
            words = words.strip();
        }

        /// Refuses a day that has not come, and "other" without words.
        public void check(LocalDate today) {
            if (day.isAfter(today)) {
                throw new Rejected("loss.not-yet", day);
            }
            if (reason == Reason.OTHER && words.isEmpty()) {
                throw new Rejected("loss.other-says-nothing");
            }
        }
    }
}
