package org.suanpan.core.base;

/// A value of a column as it is stored, empty for none, and how many rows of the list have it.
public record ValueCount(String value, long rows) {}
