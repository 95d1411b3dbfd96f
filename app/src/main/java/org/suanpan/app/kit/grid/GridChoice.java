package org.suanpan.app.kit.grid;

import java.util.function.UnaryOperator;

/// One entry of a look-up: its words, a note at the right, and what choosing it makes of the row.
public record GridChoice<R>(String title, String note, UnaryOperator<R> apply) {}
