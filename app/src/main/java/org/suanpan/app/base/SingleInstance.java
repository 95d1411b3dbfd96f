package org.suanpan.app.base;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One window a data file. The first start holds a lock and listens on a local socket; a second one hands its message
/// over and leaves.
public final class SingleInstance implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SingleInstance.class);
    // Socket addresses of the file system may have about a hundred bytes.
    private static final int LONGEST_ADDRESS = 100;
    private static final int LONGEST_MESSAGE = 8192;

    private final FileChannel lockFile;
    private final FileLock lock;
    private final Path address;
    private final @Nullable ServerSocketChannel server;

    private SingleInstance(FileChannel lockFile, FileLock lock, Path address, @Nullable ServerSocketChannel server) {
        this.lockFile = lockFile;
        this.lock = lock;
        this.address = address;
        this.server = server;
    }

    /// Empty when another instance has the window on `store`; it has been given `message` then. `heard` is called on
    /// a thread of its own with the messages of later starts.
    public static Optional<SingleInstance> claim(Path folder, Path store, String message, Consumer<String> heard) {
        String name = "window-" + HexFormat.of().toHexDigits(store.toAbsolutePath().normalize().toString().hashCode());
        try {
            Files.createDirectories(folder);
            FileChannel lockFile = FileChannel.open(folder.resolve(name + ".lock"), StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            FileLock lock = tryLock(lockFile);
            Path address = address(folder, name);
            if (lock == null) {
                lockFile.close();
                tell(address, message);
                return Optional.empty();
            }
            return Optional.of(new SingleInstance(lockFile, lock, address, listen(address, heard)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel lockFile) throws IOException {
        try {
            return lockFile.tryLock();
        } catch (java.nio.channels.OverlappingFileLockException _) {
            // Held by this very process: a second window of one program.
            return null;
        }
    }

    private static Path address(Path folder, String name) {
        Path here = folder.resolve(name + ".sock").toAbsolutePath();
        return here.toString().length() <= LONGEST_ADDRESS ? here
                : Path.of(System.getProperty("java.io.tmpdir")).resolve("suanpan-" + name + ".sock");
    }

    // Without the socket the lock still holds; only the first window is not brought to the front.
    private static @Nullable ServerSocketChannel listen(Path address, Consumer<String> heard) {
        try {
            Files.deleteIfExists(address);
            ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            server.bind(UnixDomainSocketAddress.of(address));
            Thread.ofVirtual().name("single-instance").start(() -> accept(server, heard));
            return server;
        } catch (IOException | UnsupportedOperationException e) {
            LOG.warn("no local socket at {}", address, e);
            return null;
        }
    }

    private static void accept(ServerSocketChannel server, Consumer<String> heard) {
        while (server.isOpen()) {
            try (SocketChannel caller = server.accept()) {
                ByteBuffer buffer = ByteBuffer.allocate(LONGEST_MESSAGE);
                while (buffer.hasRemaining() && caller.read(buffer) >= 0) {
                    // until the caller has closed
                }
                heard.accept(StandardCharsets.UTF_8.decode(buffer.flip()).toString());
            } catch (IOException e) {
                if (server.isOpen()) {
                    LOG.warn("a second start was not understood", e);
                }
            }
        }
    }

    private static void tell(Path address, String message) {
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(address))) {
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(message);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        } catch (IOException e) {
            LOG.warn("the first window does not answer at {}", address, e);
        }
    }

    @Override
    public void close() {
        try {
            if (server != null) {
                server.close();
                Files.deleteIfExists(address);
            }
            lock.release();
            lockFile.close();
        } catch (IOException e) {
            LOG.warn("leaving {}", address, e);
        }
    }
}
