package org.suanpan.app.kit.grid;

import java.util.List;

import org.suanpan.core.base.Problem;

/// What comes of a typed value: the row as it is now, or why not.
public sealed interface GridEdit<R> {

    record Done<R>(R row) implements GridEdit<R> {}

    /// This row and those below it, `replaced` in all, become others.
    record Several<R>(int replaced, List<R> rows) implements GridEdit<R> {

        public Several {
            rows = List.copyOf(rows);
        }
    }

    record Refused<R>(Problem why) implements GridEdit<R> {}
}
