package org.suanpan.persistence.tier;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.suanpan.core.party.CustomerId;

/// The distinct days of a customer, joined with commas in no order: a row a customer instead of a row a day, which is
/// what reading them costs.
record OrderDaysRow(CustomerId customerId, String joined) {

    /// Oldest first.
    List<LocalDate> days() {
        return Stream.of(joined.split(",")).sorted().map(LocalDate::parse).toList();
    }
}
