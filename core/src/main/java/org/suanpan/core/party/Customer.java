package org.suanpan.core.party;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Rejected;

/// A customer as the shop keeps it. `creditDays` ≥ 0; `rep` is the one responsible salesperson, if any.
public record Customer(CustomerId id, String code, String name, Contact contact, String region, String category,
        String source, String remark, int creditDays, @Nullable SalesRepId rep, long version) {

    public Customer {
        if (code.isBlank()) {
            throw new Rejected("customer.code-missing");
        }
        if (name.isBlank()) {
            throw new Rejected("customer.name-missing");
        }
        if (creditDays < 0) {
            throw new Rejected("customer.credit-days-negative", name);
        }
    }

    public boolean isWalkIn() {
        return id.equals(CustomerId.WALK_IN);
    }
}
