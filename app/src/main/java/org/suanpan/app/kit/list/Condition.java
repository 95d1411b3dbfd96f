package org.suanpan.app.kit.list;

import javafx.scene.Node;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.ColumnTest;

/// The part of a funnel in which a condition is put together.
interface Condition {

    Node node();

    /// Where typing begins.
    Node start();

    /// Begins with `test`, null = not narrowed.
    void show(ListColumn column, @Nullable ColumnTest test);

    /// Whether what is typed can be understood; marks what can't.
    boolean isComplete();

    /// Null = not narrowed.
    @Nullable ColumnTest test();
}
