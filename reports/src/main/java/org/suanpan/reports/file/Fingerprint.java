package org.suanpan.reports.file;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A short hash over the figures of a report: two files with the same one show the same figures.
public final class Fingerprint {

    private static final int BYTES = 12;

    private Fingerprint() {}

    /// `figures` is a record or a list of records, which write all they hold.
    public static String of(Object figures) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(figures.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
