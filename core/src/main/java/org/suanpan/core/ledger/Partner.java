package org.suanpan.core.ledger;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.SupplierId;

/// One account of the partner ledger: what a customer owes us, or what we owe a supplier. Exactly one is there.
public record Partner(@Nullable CustomerId customer, @Nullable SupplierId supplier) {

    public Partner {
        if ((customer == null) == (supplier == null)) {
            throw new IllegalArgumentException("either a customer or a supplier");
        }
    }

    public static Partner of(CustomerId customer) {
        return new Partner(customer, null);
    }

    public static Partner of(SupplierId supplier) {
        return new Partner(null, supplier);
    }
}
