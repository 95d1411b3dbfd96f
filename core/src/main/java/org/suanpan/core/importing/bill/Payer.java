package org.suanpan.core.importing.bill;

import java.util.List;

import org.suanpan.core.base.Money;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.ledger.Partner;

/// Somebody a movement may come from or go to. `names` = code, name, contact and whatever bills called him before; `open` = what he
/// owes, or we owe him, oldest due first; `balance` less what is his already.
public record Payer(Partner partner, String name, List<String> names, List<Open> open, Money balance) {

    /// So much is open of a document.
    public record Open(DocumentId document, String number, Money amount) {}

    public Payer {
        names = List.copyOf(names);
        open = List.copyOf(open);
    }
}
