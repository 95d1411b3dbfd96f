package org.suanpan.core.product;

/// Identity of a product in the data file.
public record ProductId(long value) {}
