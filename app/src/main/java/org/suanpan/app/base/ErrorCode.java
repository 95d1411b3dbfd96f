package org.suanpan.app.base;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A short stable name for a defect, made of what was thrown and where in our own code: the same fault has the same
/// code on every machine, so that it can be told over the telephone.
public final class ErrorCode {

    // Letters and digits that cannot be taken for one another.
    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private ErrorCode() {}

    public static String of(Throwable thrown) {
        String key = Stream.iterate(thrown, t -> t != null, Throwable::getCause).limit(5)
                .map(t -> t.getClass().getName() + "@" + place(t))
                .collect(Collectors.joining("|"));
        long hash = Integer.toUnsignedLong(key.hashCode() * 0x9E3779B1);
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            code.append(ALPHABET.charAt((int) (hash % ALPHABET.length())));
            hash /= ALPHABET.length();
        }
        return code.insert(3, '-').toString().toUpperCase(Locale.ROOT);
    }

    // Class and method, not the line: the code shall outlive an unrelated edit of the same file.
    private static String place(Throwable thrown) {
        return Stream.of(thrown.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("org.suanpan."))
                .findFirst()
                .map(frame -> frame.getClassName() + "." + frame.getMethodName())
                .orElse("");
    }
}
