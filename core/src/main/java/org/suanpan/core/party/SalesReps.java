package org.suanpan.core.party;

import java.util.List;
import java.util.Optional;

/// The salespeople in the data file.
public interface SalesReps {

    Optional<SalesRep> byCode(String code);

    /// All of them, by code.
    List<SalesRep> all();

    SalesRepId add(SalesRep rep);
}
