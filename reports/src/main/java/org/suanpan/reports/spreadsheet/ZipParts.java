package org.suanpan.reports.spreadsheet;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Rejected;

/// The parts of a zipped workbook, by lower-case name. Refuses what only a bomb or a trap needs: too many or doubled
/// entries, names that lead out, more inside than there can be, parts that inflate without end.
final class ZipParts implements Closeable {

    private final ZipFile zip;
    private final Map<String, ZipEntry> parts = new HashMap<>();

    ZipParts(Path file) throws IOException {
        zip = new ZipFile(file.toFile());
        try {
            check(file);
        } catch (RuntimeException | IOException e) {
            zip.close();
            throw e;
        }
    }

    private void check(Path file) throws IOException {
        if (zip.size() > Limits.ZIP_ENTRIES) {
            throw unsafe();
        }
        long declared = 0;
        long packed = 0;
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            String name = entry.getName().replace('\\', '/').toLowerCase(Locale.ROOT);
            if (name.startsWith("/") || name.contains(":") || ("/" + name + "/").contains("/../")
                    || !entry.isDirectory() && parts.put(name, entry) != null) {
                throw unsafe();
            }
            declared += Math.max(0, entry.getSize());
            packed += Math.max(0, entry.getCompressedSize());
        }
        if (declared > Limits.ALL_ENTRIES_BYTES || packed > Files.size(file)) {
            throw unsafe();
        }
    }

    boolean has(String name) {
        return parts.containsKey(name.toLowerCase(Locale.ROOT));
    }

    @Nullable InputStream open(String name) throws IOException {
        ZipEntry entry = parts.get(name.toLowerCase(Locale.ROOT));
        return entry == null ? null : new Measured(zip.getInputStream(entry), Math.max(1, entry.getCompressedSize()));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static Rejected unsafe() {
        return new Rejected("importing.file-unsafe");
    }

    /// Stops when a part has become larger than any honest one.
    private static final class Measured extends FilterInputStream {

        private final long packed;
        private long read;

        Measured(InputStream in, long packed) {
            super(in);
            this.packed = packed;
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count(b < 0 ? 0 : 1);
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
            if (read > Limits.ENTRY_BYTES
                    || read > Limits.INFLATION_FREE_BYTES && read / packed > Limits.MOST_INFLATION) {
                throw unsafe();
            }
        }
    }
}
