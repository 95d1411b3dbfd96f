package org.suanpan.core.base;

import java.util.List;

/// One page of a longer list: the rows, and how many rows the whole list has.
public record Page<T>(List<T> rows, long total) {

    public Page {
        rows = List.copyOf(rows);
    }
}
