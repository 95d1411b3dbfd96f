package org.suanpan.persistence.db;

/// What a user types, as a pattern for `like … escape '\'`: `%` and `_` in it are plain characters. Empty text gives
/// an empty pattern, which the statements read as "any".
public final class Like {

    private Like() {}

    public static String containing(String text) {
        return text.isBlank() ? "" : "%" + plain(text) + "%";
    }

    public static String startingWith(String text) {
        return text.isBlank() ? "" : plain(text) + "%";
    }

    public static String endingWith(String text) {
        return text.isBlank() ? "" : "%" + plain(text);
    }

    private static String plain(String text) {
        return text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
