package org.suanpan.core.party;

import java.util.List;
import java.util.Optional;

/// The suppliers in the data file.
public interface Suppliers {

    Optional<Supplier> byCode(String code);

    /// All of them, by code.
    List<Supplier> all();

    SupplierId add(Supplier supplier);
}
