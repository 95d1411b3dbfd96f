package org.suanpan.core.importing.value;

import org.jspecify.annotations.Nullable;

/// What became of one cell: a value (null = the cell is empty), how sure that is, and a message key where not `OK`.
/// `ERROR` never has a value.
public record Parsed<T>(@Nullable T value, Level level, String key) {

    public enum Level { OK, INFO, WARN, ERROR }

    public static <T> Parsed<T> ok(T value) {
        return new Parsed<>(value, Level.OK, "");
    }

    public static <T> Parsed<T> empty() {
        return new Parsed<>(null, Level.OK, "");
    }

    public static <T> Parsed<T> info(@Nullable T value, String key) {
        return new Parsed<>(value, Level.INFO, key);
    }

    public static <T> Parsed<T> warn(@Nullable T value, String key) {
        return new Parsed<>(value, Level.WARN, key);
    }

    public static <T> Parsed<T> error(String key) {
        return new Parsed<>(null, Level.ERROR, key);
    }

    public boolean isError() {
        return level == Level.ERROR;
    }
}
