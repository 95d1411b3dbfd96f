package org.suanpan.core.ledger.statement;

import org.suanpan.core.ledger.Partner;

/// Whose account it is. `rep` = the customer's salesperson, "" of a supplier; `search` = the name in Latin letters.
public record Holder(Partner partner, String code, String name, String person, String phone, String address, String rep,
        String search) {

    public Side side() {
        return partner.customer() != null ? Side.CUSTOMERS : Side.SUPPLIERS;
    }
}
