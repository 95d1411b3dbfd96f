package org.suanpan.core.ledger.compare;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// How near two days are.
final class Near {

    private Near() {}

    static long apart(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other));
    }
}
