package org.suanpan.core.commission.month;

import java.util.List;
import java.util.Optional;

import org.suanpan.core.base.Rejected;
import org.suanpan.core.party.SalesRep;

/// Finds the salespeople a plan names, by code or by name.
final class People {

    private People() {}

    static SalesRep named(List<SalesRep> reps, String who) {
        return find(reps, who).orElseThrow(() -> new Rejected("commission.plan-no-such-person", who));
    }

    static Optional<SalesRep> find(List<SalesRep> reps, String who) {
        return reps.stream().filter(rep -> rep.code().equals(who)).findFirst()
                .or(() -> reps.stream().filter(rep -> rep.name().equals(who)).findFirst());
    }
}
