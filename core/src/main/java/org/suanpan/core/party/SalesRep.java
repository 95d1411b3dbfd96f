package org.suanpan.core.party;

import org.suanpan.core.base.Rejected;

/// A salesperson (业务员).
public record SalesRep(SalesRepId id, String code, String name, String department) {

    public SalesRep {
        if (code.isBlank() || name.isBlank()) {
            throw new Rejected("rep.name-missing");
        }
    }
}
