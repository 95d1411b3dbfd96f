package org.suanpan.persistence.db;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.suanpan.core.base.Rejected;

/// Looks at a data file before SQLite touches it, so that every kind of wrong file gets its own plain sentence.
final class StoreFile {

    /// "SUAN" in the SQLite header: this file is ours.
    static final int APPLICATION_ID = 0x5355414E;

    private static final int HEADER_BYTES = 100;
    private static final int USER_VERSION_AT = 60;
    private static final int APPLICATION_ID_AT = 68;
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    private StoreFile() {}

    /// Refuses what cannot be a store of this or an older version, or cannot be written; says which.
    static void inspect(Path file, int newestVersion) {
        look(file, newestVersion);
        Path folder = file.toAbsolutePath().getParent();
        if (!Files.isWritable(file) || folder == null || !Files.isWritable(folder)) {
            throw new Rejected("store.read-only", file.toString());
        }
    }

    /// The same for a file that is only read, such as a backup on a disk that cannot be written.
    static void look(Path file, int newestVersion) {
        if (!Files.exists(file)) {
            throw new Rejected("store.missing", file.toString());
        }
        if (!Files.isRegularFile(file)) {
            throw new Rejected("store.not-a-file", file.toString());
        }
        if (!Files.isReadable(file)) {
            throw new Rejected("store.unreadable", file.toString());
        }
        ByteBuffer header = header(file);
        if (header.limit() == 0) {
            throw new Rejected("store.empty", file.toString());
        }
        if (header.limit() < HEADER_BYTES || !startsWithMagic(header)) {
            throw new Rejected("store.not-a-store", file.toString());
        }
        if (header.getInt(APPLICATION_ID_AT) != APPLICATION_ID) {
            throw new Rejected("store.foreign", file.toString());
        }
        int version = header.getInt(USER_VERSION_AT);
        if (version > newestVersion) {
            throw new Rejected("store.newer", file.toString(), version, newestVersion);
        }
    }

    /// An absolute, real path; `?` would be read as driver settings and is refused.
    static Path place(Path file) {
        if (file.toString().indexOf('?') >= 0) {
            throw new Rejected("store.question-mark", file.toString());
        }
        Path absolute = file.toAbsolutePath().normalize();
        try {
            return Files.exists(absolute) ? absolute.toRealPath() : absolute;
        } catch (IOException e) {
            throw new Rejected("store.unreadable", file.toString());
        }
    }

    private static ByteBuffer header(Path file) {
        ByteBuffer header = ByteBuffer.allocate(HEADER_BYTES);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            int read = 0;
            while (read >= 0 && header.hasRemaining()) {
                read = channel.read(header);
            }
        } catch (IOException e) {
            throw new Rejected("store.unreadable", file.toString());
        }
        return header.flip();
    }

    private static boolean startsWithMagic(ByteBuffer header) {
        byte[] start = new byte[MAGIC.length];
        header.get(0, start);
        return java.util.Arrays.equals(start, MAGIC);
    }
}
