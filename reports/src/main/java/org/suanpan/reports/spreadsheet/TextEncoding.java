package org.suanpan.reports.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;

import org.suanpan.core.base.Rejected;

/// The encoding of a text file by a fixed cascade, never by statistics: byte order mark, NUL pattern, strict UTF-8,
/// strict GB18030. UTF-8 that decodes but looks like accident (hardly any Chinese, while GB18030 gives nearly nothing
/// else) is GB18030: 品, 瓶, 钱 and 930 others are also well-formed UTF-8.
record TextEncoding(Charset charset, int markLength) {

    static final Charset GB18030 = Charset.forName("GB18030");
    private static final int PROBE = 4_096;
    private static final int CHUNK = 1 << 16;

    String label() {
        return charset.name();
    }

    static TextEncoding named(String name) {
        String upper = name.strip().toUpperCase(Locale.ROOT);
        try {
            return new TextEncoding(upper.equals("GBK") || upper.equals("GB2312") ? GB18030 : Charset.forName(upper), 0);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new Rejected("importing.encoding-unknown", name);
        }
    }

    static TextEncoding of(TextSource source) throws IOException {
        byte[] head;
        try (InputStream in = source.bytes()) {
            head = in.readNBytes(PROBE);
        }
        TextEncoding marked = marked(head);
        if (marked != null) {
            return marked;
        }
        TextEncoding wide = wide(head);
        if (wide != null) {
            return wide;
        }
        Profile utf8 = profile(source, StandardCharsets.UTF_8);
        if (utf8.wellFormed && !utf8.suspicious()) {
            return new TextEncoding(StandardCharsets.UTF_8, 0);
        }
        Profile gb = profile(source, GB18030);
        boolean accident = gb.wellFormed && gb.cjk * 10 >= gb.nonAscii * 9;
        if (utf8.wellFormed) {
            return new TextEncoding(accident ? GB18030 : StandardCharsets.UTF_8, 0);
        }
        return new TextEncoding(gb.wellFormed || gb.malformed <= utf8.malformed ? GB18030 : StandardCharsets.UTF_8, 0);
    }

    private static @org.jspecify.annotations.Nullable TextEncoding marked(byte[] b) {
        if (b.length >= 3 && (b[0] & 0xFF) == 0xEF && (b[1] & 0xFF) == 0xBB && (b[2] & 0xFF) == 0xBF) {
            return new TextEncoding(StandardCharsets.UTF_8, 3);
        }
        if (b.length >= 2 && (b[0] & 0xFF) == 0xFF && (b[1] & 0xFF) == 0xFE) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 2);
        }
        return b.length >= 2 && (b[0] & 0xFF) == 0xFE && (b[1] & 0xFF) == 0xFF
                ? new TextEncoding(StandardCharsets.UTF_16BE, 2)
                : null;
    }

    /// Text that is mostly ASCII in two-byte units has NULs on one side only; NULs anywhere else are no text.
    private static @org.jspecify.annotations.Nullable TextEncoding wide(byte[] b) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i < b.length; i++) {
            if (b[i] == 0) {
                even += i % 2 == 0 ? 1 : 0;
                odd += i % 2;
            }
        }
        if (even + odd == 0) {
            return null;
        }
        if (odd * 10 > b.length && even * 20 < odd) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 0);
        }
        if (even * 10 > b.length && odd * 20 < even) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 0);
        }
        throw new Rejected("importing.file-no-table");
    }

    private static Profile profile(TextSource source, Charset charset) throws IOException {
        Profile profile = new Profile();
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(CHUNK);
        CharBuffer chars = CharBuffer.allocate(CHUNK + 16);
        try (InputStream in = source.bytes()) {
            boolean end = false;
            while (!end) {
                int n = in.read(bytes.array(), bytes.position(), bytes.remaining());
                end = n < 0;
                bytes.position(bytes.position() + Math.max(0, n)).flip();
                decode(decoder, bytes, chars, profile, end);
                bytes.compact();
            }
        }
        return profile;
    }

    /// A character cut off by the end of the file is forgiven.
    private static void decode(CharsetDecoder decoder, ByteBuffer bytes, CharBuffer chars, Profile profile,
            boolean end) {
        while (true) {
            CoderResult result = decoder.decode(bytes, chars, false);
            chars.flip();
            profile.count(chars);
            chars.clear();
            if (result.isUnderflow()) {
                if (end) {
                    bytes.position(bytes.limit());
                }
                return;
            }
            if (result.isError()) {
                profile.malformed++;
                profile.wellFormed = false;
                bytes.position(bytes.position() + result.length());
            }
        }
    }

    private static final class Profile {

        private boolean wellFormed = true;
        private long malformed;
        private long nonAscii;
        private long cjk;
        private boolean touchesLetter;
        private boolean onlySigns = true;
        private char before;

        void count(CharBuffer chars) {
            for (int i = chars.position(); i < chars.limit(); i++) {
                char c = chars.get(i);
                if (c > 0x7F) {
                    nonAscii++;
                    cjk += isCjk(c) ? 1 : 0;
                    touchesLetter |= before >= 'a' && before <= 'z';
                    onlySigns &= c == '£' || c == '°' || c == '®' || c == '©';
                } else if (before > 0x7F) {
                    touchesLetter |= c >= 'a' && c <= 'z';
                }
                before = c;
            }
        }

        /// Pound signs and degrees alone, however many, are no Chinese in disguise.
        boolean suspicious() {
            return nonAscii > 0 && cjk * 2 < nonAscii && !touchesLetter && !onlySigns;
        }

        /// Han, Chinese punctuation and full-width forms only; a middle dot would prove nothing.
        private static boolean isCjk(char c) {
            return c >= 0x4E00 && c <= 0x9FFF || c >= 0x3400 && c <= 0x4DBF || c >= 0x3000 && c <= 0x303F
                    || c >= 0xFF00 && c <= 0xFFEF || Character.isSurrogate(c);
        }
    }
}
