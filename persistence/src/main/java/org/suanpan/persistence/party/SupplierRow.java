package org.suanpan.persistence.party;

import org.suanpan.core.party.Contact;
import org.suanpan.core.party.Supplier;
import org.suanpan.core.party.SupplierId;

/// A supplier as it stands in the table: the contact is not yet a part of its own.
record SupplierRow(SupplierId id, String code, String name, String contact, String phone, String address, String remark,
        int creditDays, long version) {

    Supplier supplier() {
        return new Supplier(id, code, name, new Contact(contact, phone, address), remark, creditDays, version);
    }
}
