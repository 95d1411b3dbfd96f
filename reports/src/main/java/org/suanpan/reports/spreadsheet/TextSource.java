package org.suanpan.reports.spreadsheet;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

import org.suanpan.core.base.Rejected;

/// The bytes of a text file, unpacked when gzipped; opened as often as needed.
record TextSource(Path file, boolean gzipped) {

    InputStream bytes() throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        return new Bounded(gzipped ? new BufferedInputStream(new GZIPInputStream(in, 1 << 16), 1 << 16) : in);
    }

    /// Text without its byte order mark; bytes that mean nothing become U+FFFD, which every parser refuses.
    Reader text(TextEncoding encoding) throws IOException {
        InputStream in = bytes();
        in.skipNBytes(encoding.markLength());
        Charset charset = encoding.charset();
        return new InputStreamReader(in, charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE).onUnmappableCharacter(CodingErrorAction.REPLACE));
    }

    private static final class Bounded extends FilterInputStream {

        private long read;

        Bounded(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count(1);
            return b;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int n = super.read(into, offset, length);
            count(Math.max(0, n));
            return n;
        }

        private void count(int n) {
            read += n;
            if (read > Limits.TEXT_BYTES) {
                throw new Rejected("importing.file-too-large");
            }
        }
    }
}
