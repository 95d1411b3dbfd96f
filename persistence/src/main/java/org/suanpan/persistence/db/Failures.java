package org.suanpan.persistence.db;

import java.nio.file.Path;
import java.util.Set;

import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

import org.suanpan.core.base.Rejected;

/// Turns what the disk or another program does to us into a plain sentence; a defect stays a defect.
public final class Failures {

    private static final Set<SQLiteErrorCode> DAMAGED =
            Set.of(SQLiteErrorCode.SQLITE_CORRUPT, SQLiteErrorCode.SQLITE_NOTADB);

    private Failures() {}

    public static RuntimeException inWords(Exception failure, Path file) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Rejected rejected) {
                return rejected;
            }
            if (cause instanceof SQLiteException sqlite) {
                String key = key(sqlite.getResultCode());
                if (!key.isEmpty()) {
                    Rejected rejected = new Rejected(key, file.toString());
                    rejected.addSuppressed(failure);
                    return rejected;
                }
            }
        }
        return failure instanceof RuntimeException runtime ? runtime : new IllegalStateException(failure);
    }

    private static String key(SQLiteErrorCode code) {
        if (DAMAGED.contains(code) || code.name().startsWith("SQLITE_CORRUPT")) {
            return "store.damaged";
        }
        if (code.name().startsWith("SQLITE_BUSY") || code == SQLiteErrorCode.SQLITE_LOCKED) {
            return "store.locked";
        }
        if (code.name().startsWith("SQLITE_READONLY") || code.name().startsWith("SQLITE_CANTOPEN")) {
            return "store.read-only";
        }
        if (code == SQLiteErrorCode.SQLITE_FULL) {
            return "store.disk-full";
        }
        return code.name().startsWith("SQLITE_IOERR") ? "store.disk-failed" : "";
    }
}
