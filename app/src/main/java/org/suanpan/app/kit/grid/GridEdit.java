package org.suanpan.app.kit.grid;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

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

    /// `kept` = the row that holds the words nevertheless, for a value that came with a whole block; null = the row as it was.
    record Refused<R>(Problem why, @Nullable R kept) implements GridEdit<R> {

        public Refused(Problem why) {
            this(why, null);
        }
    }

    /// The rows with this edit of the row at a place; of a refused one as they are.
    default List<R> in(List<R> rows, int at) {
        List<R> edited = new ArrayList<>(rows);
        switch (this) {
            case Done<R>(R changed) -> edited.set(at, changed);
            case Several<R>(int replaced, List<R> others) -> {
                edited.subList(at, at + replaced).clear();
                edited.addAll(at, others);
            }
            case Refused<R> _ -> {}
        }
        return edited;
    }
}
