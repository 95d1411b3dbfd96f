package org.suanpan.core.base;

import java.util.function.Supplier;

/// One transaction on the one writer: all of it is kept, or none. Not nested.
public interface UnitOfWork {

    <T> T write(Supplier<T> work);

    default void write(Runnable work) {
        write(() -> {
            work.run();
            return true;
        });
    }
}
