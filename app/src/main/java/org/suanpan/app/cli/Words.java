package org.suanpan.app.cli;

import java.util.Locale;
import java.util.Set;

import org.suanpan.core.base.Problem;

/// Finds the words for a message key in the user's language.
public interface Words {

    String say(Locale language, Problem problem);

    /// Every key there are words for.
    Set<String> keys();

    default String say(Locale language, String key, Object... arguments) {
        return say(language, Problem.of(key, arguments));
    }
}
