package org.suanpan.persistence.db;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Rejected;

/// Keeps a second program off the data file: an operating-system lock on a file beside it, released even when the
/// program is killed. The lock file also remembers whether the last user left in good order.
final class StoreLock implements AutoCloseable {

    private static final byte IN_USE = 'o';
    private static final byte LEFT_CLEAN = 'c';

    private final FileChannel channel;
    private final boolean lastExitClean;

    private StoreLock(FileChannel channel, boolean lastExitClean) {
        this.channel = channel;
        this.lastExitClean = lastExitClean;
    }

    static StoreLock take(Path store) {
        Path beside = store.resolveSibling(store.getFileName() + "-lock");
        FileChannel channel;
        try {
            channel = FileChannel.open(
                    beside, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new Rejected("store.read-only", store.toString());
        }
        try {
            if (lock(channel) == null) {
                channel.close();
                throw new Rejected("store.locked", store.toString());
            }
            boolean clean = mark(channel) != IN_USE;
            write(channel, IN_USE);
            return new StoreLock(channel, clean);
        } catch (IOException e) {
            throw new Rejected("store.unreadable", store.toString());
        }
    }

    /// False when the program that had the file before was killed or the power went.
    boolean lastExitWasClean() {
        return lastExitClean;
    }

    @Override
    public void close() {
        try (channel) {
            write(channel, LEFT_CLEAN);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static byte mark(FileChannel channel) throws IOException {
        ByteBuffer one = ByteBuffer.allocate(1);
        return channel.read(one, 0) == 1 ? one.get(0) : LEFT_CLEAN;
    }

    private static void write(FileChannel channel, byte mark) throws IOException {
        channel.write(ByteBuffer.wrap(new byte[] {mark}), 0);
    }
}
