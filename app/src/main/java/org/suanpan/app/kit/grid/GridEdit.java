package org.suanpan.app.kit.grid;

import org.suanpan.core.base.Problem;

/// What comes of a typed value: the row as it is now, or why not.
public sealed interface GridEdit<R> {

    record Done<R>(R row) implements GridEdit<R> {}

    record Refused<R>(Problem why) implements GridEdit<R> {}
}
