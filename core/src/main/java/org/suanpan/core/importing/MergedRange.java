package org.suanpan.core.importing;

/// A merged region; rows count from 1, columns from 0, all four inside.
public record MergedRange(int firstRow, int lastRow, int firstColumn, int lastColumn) {}
