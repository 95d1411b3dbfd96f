package org.suanpan.core.party.owner;

import java.time.LocalDate;

/// A line of the history of a customer's owners; names are empty for nobody. `customer` = the name of whom it was, where that was somebody
/// merged into him, else empty.
public record OwnerLine(LocalDate day, Change.Kind kind, String from, String to, String reason, String by, String customer) {}
