package org.suanpan.persistence.party;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.party.Contact;
import org.suanpan.core.party.Customer;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.SalesRepId;

/// A customer as it stands in the table: the contact is not yet a part of its own.
record CustomerRow(CustomerId id, String code, String name, String contact, String phone, String address, String region,
        String category, String source, String remark, int creditDays, @Nullable SalesRepId repId, long version) {

    Customer customer() {
        return new Customer(id, code, name, new Contact(contact, phone, address), region, category, source, remark,
                creditDays, repId, version);
    }
}
