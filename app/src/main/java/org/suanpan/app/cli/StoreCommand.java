package org.suanpan.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.concurrent.Callable;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Shop;
import org.suanpan.core.base.Rejected;

/// A command that works on a data file.
abstract class StoreCommand implements Callable<Integer> {

    final Global global;

    final Tools tools;
    final Console console;

    StoreCommand(Tools tools, Console console) {
        this.tools = tools;
        this.console = console;
        this.global = console.global();
    }

    Path store() {
        return global.store == null ? tools.defaultStore() : global.store;
    }

    /// Opens the existing store for the time of `work`.
    <T> T with(Function<Shop, T> work) {
        try (Shop shop = tools.opener().open(store(), false)) {
            return work.apply(shop);
        }
    }

    /// The same, seen as one of the people at this PC sees it; null = the owner.
    <T> T with(@Nullable String user, Function<Shop, T> work) {
        return with(shop -> work.apply(user == null ? shop : tools.opener().seenBy(shop, user)));
    }

    LocalDate today() {
        return LocalDate.now(tools.clock());
    }

    static LocalDate date(String option, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new Rejected("cli.bad-value", option, text, "2026-11-23");
        }
    }

    static @Nullable LocalDate optionalDate(String option, @Nullable String text) {
        return text == null ? null : date(option, text);
    }

    static YearMonth month(String option, String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeParseException e) {
            throw new Rejected("cli.bad-value", option, text, "2026-11");
        }
    }

    static Path existing(Path file) {
        if (!Files.exists(file)) {
            throw new Rejected("cli.file-missing", file.toString());
        }
        return file;
    }
}
