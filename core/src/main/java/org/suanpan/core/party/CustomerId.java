package org.suanpan.core.party;

/// Identity of a customer in the data file; the code is what people see.
public record CustomerId(long value) {

    /// The built-in 零售散客: sales without a named customer belong here.
    public static final CustomerId WALK_IN = new CustomerId(1);
}
