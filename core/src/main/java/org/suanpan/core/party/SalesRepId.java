package org.suanpan.core.party;

/// Identity of a salesperson in the data file.
public record SalesRepId(long value) {}
