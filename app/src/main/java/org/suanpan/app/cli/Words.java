package org.suanpan.app.cli;

import java.util.Locale;

import org.suanpan.core.base.Problem;

/// Finds the words for a message key in the user's language.
public interface Words {

    String say(Locale language, Problem problem);

    default String say(Locale language, String key, Object... arguments) {
        return say(language, Problem.of(key, arguments));
    }
}
