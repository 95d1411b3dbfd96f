package org.suanpan.core.loyalty.points;

import java.time.LocalDate;

import org.suanpan.core.party.CustomerId;

/// Points to be spent. `person` = who takes the gift, empty = the company; `approver` and `reason` are needed where a person would get
/// more than the yearly limit; `words` = the reason written on the document that is made.
public record Redemption(CustomerId customer, LocalDate day, String person, String approver, String reason, String words) {

    public Redemption {
        person = person.strip();
        approver = approver.strip();
        reason = reason.strip();
    }
}
