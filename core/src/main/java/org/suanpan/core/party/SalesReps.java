package org.suanpan.core.party;

import java.util.List;
import java.util.Optional;

/// The salespeople in the data file.
public interface SalesReps {

    Optional<SalesRep> byCode(String code);

    /// All of them, by code.
    List<SalesRep> all();

    /// Those who have not left, by code: whom something new may be given to.
    default List<SalesRep> here() {
        return all();
    }

    SalesRepId add(SalesRep rep);
}
