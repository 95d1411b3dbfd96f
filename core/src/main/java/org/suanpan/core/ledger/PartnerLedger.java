package org.suanpan.core.ledger;

import java.util.List;

import org.suanpan.core.base.Money;
import org.suanpan.core.document.DocumentId;

/// All that partners came to owe and paid; only grows. Balances are sums of it.
public interface PartnerLedger {

    void add(DocumentId document, List<PartnerEntry> entries);

    /// What a customer owes us, or we owe a supplier, now.
    Money balance(Partner partner);
}
