package org.suanpan.core.base;

import java.util.Set;
import java.util.function.Consumer;

/// Tells after each commit, once, what has changed. Called on the thread that wrote.
public interface Changes {

    void listen(Consumer<Set<Topic>> listener);
}
