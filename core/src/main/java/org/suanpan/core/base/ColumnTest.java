package org.suanpan.core.base;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// A condition on the values of one column of a list.
public sealed interface ColumnTest {

    /// One of these, each written as it is stored; an empty text stands for no value.
    record OneOf(List<String> values) implements ColumnTest {

        public OneOf {
            values = List.copyOf(values);
        }
    }

    /// From `least` to `most`, both included, in the unit the column is stored in, such as fen; an absent end is open.
    record Between(@Nullable Long least, @Nullable Long most) implements ColumnTest {}

    /// From day to day, both included; an absent end is open.
    record Days(@Nullable LocalDate from, @Nullable LocalDate to) implements ColumnTest {}

    /// Has this text somewhere; signs are taken literally, small and capital Latin letters are the same.
    record Contains(String text) implements ColumnTest {}

    /// Without a value, or with one.
    record Present(boolean present) implements ColumnTest {}
}
