package org.suanpan.core.party.record;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.SupplierId;

/// Identity of a customer or a supplier.
public record PartyId(PartyKind kind, long value) {

    public static PartyId of(CustomerId customer) {
        return new PartyId(PartyKind.CUSTOMER, customer.value());
    }

    public static PartyId of(SupplierId supplier) {
        return new PartyId(PartyKind.SUPPLIER, supplier.value());
    }

    /// Null for a supplier.
    public @Nullable CustomerId customer() {
        return kind == PartyKind.CUSTOMER ? new CustomerId(value) : null;
    }

    /// Null for a customer.
    public @Nullable SupplierId supplier() {
        return kind == PartyKind.SUPPLIER ? new SupplierId(value) : null;
    }
}
