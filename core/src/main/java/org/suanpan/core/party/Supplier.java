package org.suanpan.core.party;

import org.suanpan.core.base.Rejected;

/// A supplier as the shop keeps it. `creditDays` ≥ 0: how long after a purchase it is due.
public record Supplier(SupplierId id, String code, String name, Contact contact, String remark, int creditDays,
        long version) {

    public Supplier {
        if (code.isBlank() || name.isBlank()) {
            throw new Rejected("supplier.name-missing");
        }
    }
}
