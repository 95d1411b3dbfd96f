package org.suanpan.core.base;

import java.util.List;

/// One thing that is wrong, as a message key with its arguments; the words are found where it is shown.
public record Problem(String key, List<Object> arguments) {

    public Problem {
        arguments = List.copyOf(arguments);
    }

    public static Problem of(String key, Object... arguments) {
        return new Problem(key, List.of(arguments));
    }
}
