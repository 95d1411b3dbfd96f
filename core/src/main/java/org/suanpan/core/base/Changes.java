package org.suanpan.core.base;

import java.util.Set;
import java.util.function.Consumer;

/// Tells open screens what has changed: one call per committed unit of work, with every topic it touched, on the
/// writer's thread after the commit. A listener stays for the life of the data file.
public interface Changes {

    void listen(Consumer<Set<Topic>> listener);
}
