package org.suanpan.core.trade;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.ledger.AccountId;
import org.suanpan.core.ledger.Partner;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.SupplierId;

/// The other side of a document that has two: of an offset the supplier, of a balance that moves the partner whose debt
/// falls, of an account transfer where the money goes.
public record Counterpart(@Nullable CustomerId customer, @Nullable SupplierId supplier, @Nullable AccountId account) {

    public static final Counterpart NONE = new Counterpart(null, null, null);

    public static Counterpart of(CustomerId customer) {
        return new Counterpart(customer, null, null);
    }

    public static Counterpart of(SupplierId supplier) {
        return new Counterpart(null, supplier, null);
    }

    public static Counterpart of(AccountId account) {
        return new Counterpart(null, null, account);
    }

    public @Nullable Partner partner() {
        return customer == null && supplier == null ? null : new Partner(customer, supplier);
    }
}
