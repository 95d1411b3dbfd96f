package org.suanpan.core.party;

import org.suanpan.core.base.Rejected;

/// A supplier as the shop keeps it.
public record Supplier(SupplierId id, String code, String name, Contact contact, String remark, long version) {

    public Supplier {
        if (code.isBlank() || name.isBlank()) {
            throw new Rejected("supplier.name-missing");
        }
    }
}
