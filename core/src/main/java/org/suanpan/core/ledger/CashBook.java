package org.suanpan.core.ledger;

import java.util.List;

import org.suanpan.core.base.Money;
import org.suanpan.core.document.DocumentId;

/// All money that came into the accounts and left them; only grows.
public interface CashBook {

    void add(DocumentId document, List<CashEntry> entries);

    List<CashEntry> of(DocumentId document);

    Money balance(AccountId account);
}
