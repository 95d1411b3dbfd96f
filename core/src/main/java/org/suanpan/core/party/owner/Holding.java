package org.suanpan.core.party.owner;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.party.SalesRep;

/// What a salesperson looks after; `leftOn` null = still here.
public record Holding(SalesRep rep, @Nullable LocalDate leftOn, long customers, Money balance, long followUps) {

    public boolean isHere() {
        return leftOn == null;
    }
}
