package org.suanpan.app.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/// Lets picocli's usage help speak the user's language: option texts by `cli.option.…`, commands by `cli.command.…`.
final class HelpTexts extends ResourceBundle {

    private static final Pattern COMMAND = Pattern.compile("suanpan((?:\\.[a-z-]+)*)\\.usage\\.description");

    private final Words words;
    private final Locale language;

    HelpTexts(Words words, Locale language) {
        this.words = words;
        this.language = language;
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        if (key.startsWith("cli.option.")) {
            return words.say(language, key);
        }
        Matcher command = COMMAND.matcher(key);
        return command.matches() ? words.say(language, "cli.command" + command.group(1)) : null;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(words.keys().stream()
                .filter(key -> key.startsWith("cli.option.") || key.startsWith("cli.command"))
                .map(key -> key.startsWith("cli.command")
                        ? "suanpan" + key.substring("cli.command".length()) + ".usage.description" : key)
                .toList());
    }
}
