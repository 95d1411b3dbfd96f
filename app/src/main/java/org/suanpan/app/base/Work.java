package org.suanpan.app.base;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;

import javafx.application.Platform;

/// The only door off the window's thread. Three lanes: `db` (one thread, every write, in order), `read` (two threads)
/// and `jobs` (two threads, for what takes long). Answers come back on the window's thread.
public final class Work implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 20;

    private final Executor db;
    private final Executor read;
    private final Executor jobs;
    private final Executor window;
    private final boolean immediate;
    private final Failures failures;
    private final Set<Runnable> promises = ConcurrentHashMap.newKeySet();

    private Work(Executor db, Executor read, Executor jobs, Executor window, boolean immediate, Failures failures) {
        this.db = db;
        this.read = read;
        this.jobs = jobs;
        this.window = window;
        this.immediate = immediate;
        this.failures = failures;
    }

    public static Work lanes(Failures failures) {
        return new Work(lane("db", 1), lane("read", 2), lane("jobs", 2), Platform::runLater, false, failures);
    }

    /// Everything at once on the calling thread: for tests of view models and for still pictures.
    public static Work immediate(Failures failures) {
        return new Work(Runnable::run, Runnable::run, Runnable::run, Runnable::run, true, failures);
    }

    /// `what` says in words what is being done, for the message when it fails.
    public <T> Pending<T> read(String what, Callable<T> body) {
        return new Pending<>(what, body, read, window, failures);
    }

    public <T> Pending<T> write(String what, Callable<T> body) {
        return new Pending<>(what, body, db, window, failures);
    }

    <T> Pending<T> job(String what, Callable<T> body) {
        return new Pending<>(what, body, jobs, window, failures);
    }

    public Failures failures() {
        return failures;
    }

    /// Runs on the window's thread, soon.
    public void later(Runnable action) {
        window.execute(action);
    }

    /// A runnable that does `action` once, `millis` after the last of a burst of calls.
    public Runnable settled(long millis, Runnable action) {
        if (immediate) {
            return action;
        }
        AtomicLong latest = new AtomicLong();
        Executor delayed = java.util.concurrent.CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS, window);
        return () -> {
            long mine = latest.incrementAndGet();
            delayed.execute(() -> {
                if (latest.get() == mine) {
                    action.run();
                }
            });
        };
    }

    /// The same for what must not get lost: [#finish] does it at once where it still waits.
    public Runnable promised(long millis, Runnable action) {
        if (immediate) {
            return action;
        }
        Runnable once = () -> {
            if (promises.remove(action)) {
                action.run();
            }
        };
        Runnable soon = settled(millis, once);
        return () -> {
            promises.add(action);
            soon.run();
        };
    }

    /// Does what was promised and waits until everything is written; called on the window's thread when it closes.
    public void finish() {
        for (Runnable action : List.copyOf(promises)) {
            if (promises.remove(action)) {
                action.run();
            }
        }
        if (db instanceof ExecutorService service) {
            try {
                service.submit(() -> {}).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (ExecutionException | TimeoutException late) {
                failures.defect("", late);
            }
        }
    }

    @Override
    public void close() {
        for (Executor lane : new Executor[] {db, read, jobs}) {
            if (lane instanceof ExecutorService service) {
                service.shutdown();
            }
        }
    }

    private static Executor lane(String name, int threads) {
        AtomicLong count = new AtomicLong();
        return Executors.newFixedThreadPool(threads, body -> {
            Thread thread = new Thread(body, name + "-" + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }
}
