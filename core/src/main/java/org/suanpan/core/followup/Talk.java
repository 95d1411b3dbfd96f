package org.suanpan.core.followup;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Rejected;
import org.suanpan.core.party.CustomerId;

/// One call, visit or message as somebody writes it down. `nextOn` = the day to come back, null = none; `nextWhat` = what for.
public record Talk(CustomerId customer, Way way, LocalDate day, String result, @Nullable LocalDate nextOn, String nextWhat) {

    public enum Way { CALL, VISIT, MESSAGE }

    public Talk {
        result = result.strip();
        nextWhat = nextWhat.strip();
    }

    /// Refuses what says nothing, and a day to come back before the talk.
    public void check() {
        if (result.isEmpty() && nextOn == null) {
            throw new Rejected("followup.empty");
        }
        if (nextOn != null && nextOn.isBefore(day)) {
            throw new Rejected("followup.next-before", nextOn, day);
        }
    }
}
