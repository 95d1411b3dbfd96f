package org.suanpan.core.followup;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Rejected;
import org.suanpan.core.party.CustomerId;

/// One call, visit or message as somebody writes it down. `answered` = the customer was reached; `nextOn` = the day to come back, null = none;
/// `nextWhat` = what for. One without a result that was answered only plans the next: it is no contact.
public record Talk(CustomerId customer, Way way, LocalDate day, boolean answered, String result, @Nullable LocalDate nextOn, String nextWhat) {

    public enum Way { CALL, VISIT, MESSAGE }

    public Talk {
        result = result.strip();
        nextWhat = nextWhat.strip();
    }

    /// One that reached the customer.
    public Talk(CustomerId customer, Way way, LocalDate day, String result, @Nullable LocalDate nextOn, String nextWhat) {
        this(customer, way, day, true, result, nextOn, nextWhat);
    }

    Talk withoutNext() {
        return new Talk(customer, way, day, answered, result, null, "");
    }

    /// Refuses what says nothing (that nobody answered says enough), and a day to come back before the talk.
    public void check() {
        if (answered && result.isEmpty() && nextOn == null) {
            throw new Rejected("followup.empty");
        }
        if (nextOn != null && nextOn.isBefore(day)) {
            throw new Rejected("followup.next-before", nextOn, day);
        }
    }
}
