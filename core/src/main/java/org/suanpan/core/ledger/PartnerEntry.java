package org.suanpan.core.ledger;

import java.time.LocalDate;

import org.suanpan.core.base.Money;
import org.suanpan.core.party.CustomerId;

/// One line of a customer's account: positive = the customer owes more.
public record PartnerEntry(CustomerId customer, Money amount, LocalDate due) {

    public PartnerEntry negated() {
        return new PartnerEntry(customer, amount.negated(), due);
    }
}
