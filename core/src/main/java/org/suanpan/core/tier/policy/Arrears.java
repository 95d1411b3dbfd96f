package org.suanpan.core.tier.policy;

import java.time.LocalDate;
import java.util.Map;

import org.suanpan.core.party.CustomerId;

/// Debts past their day.
public interface Arrears {

    /// For how many days the oldest open debt of each customer was overdue on a day; who had none is not named.
    Map<CustomerId, Integer> overdueDays(LocalDate asOf);
}
