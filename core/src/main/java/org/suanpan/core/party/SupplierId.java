package org.suanpan.core.party;

/// Identity of a supplier in the data file.
public record SupplierId(long value) {}
