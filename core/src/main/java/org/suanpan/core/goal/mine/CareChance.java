package org.suanpan.core.goal.mine;

import java.util.List;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Problem;
import org.suanpan.core.commission.award.MaintenanceAward.Care;
import org.suanpan.core.party.CustomerId;

/// A customer the care award counts, or could: `award` = what he brings, or would; `lacks` = what is still missing, nothing where he counts.
public record CareChance(CustomerId customer, String name, Care care, Money award, List<Problem> lacks) {

    public CareChance {
        lacks = List.copyOf(lacks);
    }

    public boolean counts() {
        return lacks.isEmpty();
    }
}
