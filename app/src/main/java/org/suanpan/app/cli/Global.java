package org.suanpan.app.cli;

import java.nio.file.Path;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options every command knows.
final class Global {

    @Option(names = "--store", paramLabel = "FILE", descriptionKey = "cli.option.store")
    @Nullable Path store;

    @Option(names = "--json", descriptionKey = "cli.option.json")
    boolean json;

    @Option(names = "--lang", paramLabel = "zh|en", descriptionKey = "cli.option.lang")
    @Nullable String lang;

    /// The language asked for, else the system's; anything but Chinese is English.
    Locale language() {
        String wanted = lang == null ? Locale.getDefault().getLanguage() : lang;
        return wanted.startsWith("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
    }
}
