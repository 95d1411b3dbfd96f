package org.suanpan.reports.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;

import org.suanpan.core.base.Rejected;

/// Writes beside the file wanted, flushes to the disk and renames: whoever looks sees the old file or the whole new one.
public final class OutFile {

    private static final int BUFFER = 1 << 16;

    private OutFile() {}

    public static void write(Path file, Consumer<OutputStream> content) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new Rejected("report.folder-missing", String.valueOf(folder));
        }
        Path beside = folder.resolve("." + UUID.randomUUID() + ".part");
        try {
            fill(beside, content);
            rename(beside, file);
        } catch (IOException e) {
            throw refused(file, e);
        } catch (UncheckedIOException e) {
            throw refused(file, Objects.requireNonNull(e.getCause()));
        } finally {
            remove(beside);
        }
    }

    private static void fill(Path beside, Consumer<OutputStream> content) throws IOException {
        try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
            content.accept(out);
            out.flush();
            channel.force(true);
        }
    }

    private static void rename(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Rejected refused(Path file, IOException cause) {
        boolean taken = cause instanceof FileSystemException && !(cause instanceof NoSuchFileException)
                && Files.exists(file);
        Rejected refused = taken ? new Rejected("report.file-in-use", file.toString())
                : new Rejected("report.cannot-write", file.toString());
        refused.addSuppressed(cause);
        return refused;
    }

    private static void remove(Path beside) {
        try {
            Files.deleteIfExists(beside);
        } catch (IOException e) {
            beside.toFile().deleteOnExit();
        }
    }
}
