package org.suanpan.core.ledger;

import java.time.LocalDate;
import java.util.List;

import org.suanpan.core.base.Money;
import org.suanpan.core.document.PostingId;
import org.suanpan.core.party.CustomerId;

/// All that customers came to owe and paid; only grows. Balances are sums of it.
public interface PartnerLedger {

    void add(PostingId posting, LocalDate date, List<PartnerEntry> entries);

    /// In the order they were added.
    List<PartnerEntry> of(PostingId posting);

    /// What a customer owes now.
    Money balance(CustomerId customer);
}
