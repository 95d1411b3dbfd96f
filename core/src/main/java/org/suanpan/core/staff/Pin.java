package org.suanpan.core.staff;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

import org.suanpan.core.base.Rejected;

/// A PIN as it is kept: salt and hash in hexadecimal. It keeps people apart at one window; it encrypts nothing.
public record Pin(String salt, String hash, int rounds) {

    public static final Pin NONE = new Pin("", "", 0);

    private static final int ROUNDS = 210_000;
    private static final int SHORTEST = 4;
    private static final int LONGEST = 32;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 256;

    /// Refuses what is too short or too long.
    public static Pin of(String typed) {
        if (typed.length() < SHORTEST || typed.length() > LONGEST) {
            throw new Rejected("staff.pin-length", SHORTEST, LONGEST);
        }
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        return new Pin(HexFormat.of().formatHex(salt), hash(typed, salt, ROUNDS), ROUNDS);
    }

    public boolean isNone() {
        return hash.isEmpty();
    }

    public boolean fits(String typed) {
        byte[] now = HexFormat.of().parseHex(hash(typed, HexFormat.of().parseHex(salt), rounds));
        return MessageDigest.isEqual(now, HexFormat.of().parseHex(hash));
    }

    private static String hash(String typed, byte[] salt, int rounds) {
        PBEKeySpec spec = new PBEKeySpec(typed.toCharArray(), salt, rounds, HASH_BITS);
        try {
            return HexFormat.of().formatHex(SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } finally {
            spec.clearPassword();
        }
    }
}
