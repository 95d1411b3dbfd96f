package org.suanpan.app.cli;

import java.nio.file.Path;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// The options every command knows, before or after its name.
final class Global {

    @Option(names = "--store", paramLabel = "FILE", scope = ScopeType.INHERIT, descriptionKey = "cli.option.store")
    @Nullable Path store;

    @Option(names = "--json", scope = ScopeType.INHERIT, descriptionKey = "cli.option.json")
    boolean json;

    @Option(names = "--lang", paramLabel = "zh|en", scope = ScopeType.INHERIT, descriptionKey = "cli.option.lang")
    @Nullable String lang;

    /// The language asked for, else the system's; anything but Chinese is English.
    Locale language() {
        String wanted = lang == null ? Locale.getDefault().getLanguage() : lang;
        return wanted.startsWith("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
    }
}
