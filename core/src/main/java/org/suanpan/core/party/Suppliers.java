package org.suanpan.core.party;

import java.util.List;
import java.util.Optional;

/// The suppliers in the data file.
public interface Suppliers {

    /// Refuses with `supplier.unknown` when there is none.
    Supplier get(SupplierId id);

    Optional<Supplier> byCode(String code);

    /// All of them, by code.
    List<Supplier> all();

    /// The best few for what has been typed: code, name, phone tail, pinyin initials.
    List<Supplier> find(String text, int limit);

    SupplierId add(Supplier supplier);

    /// Saves a changed supplier; refuses with `supplier.stale` when it was changed elsewhere.
    void update(Supplier supplier);
}
