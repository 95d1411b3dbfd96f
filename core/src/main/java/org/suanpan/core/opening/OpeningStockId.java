package org.suanpan.core.opening;

/// Identity of an opening stock document in the data file.
public record OpeningStockId(long value) {}
