package org.suanpan.app.base;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.suanpan.core.base.Problem;
import org.suanpan.core.base.Progress;

/// The long pieces of work that run behind the window; shown in the status bar, each with a way to stop it.
public final class Jobs {

    // A progress report a tenth of a second is as much as an eye can use.
    private static final long STEP_NANOS = 100_000_000L;

    private final Work work;
    private final ObservableList<Job> running = FXCollections.observableArrayList();

    public Jobs(Work work) {
        this.work = work;
    }

    public ObservableList<Job> running() {
        return running;
    }

    /// Starts `body`. Stopping it is no failure: then neither `success` nor a message follows.
    public <T> Job start(String title, Function<Progress, T> body, Consumer<T> success) {
        return start(title, body, success, problem -> work.failures().rejected(title, problem));
    }

    public <T> Job start(String title, Function<Progress, T> body, Consumer<T> success, Consumer<Problem> refused) {
        Job job = new Job(title);
        running.add(job);
        work.job(title, () -> body.apply(progress(job)))
                .onSuccess(result -> {
                    job.end(Job.State.DONE);
                    success.accept(result);
                })
                .onRejected(problem -> {
                    boolean stopped = "job.cancelled".equals(problem.key());
                    job.end(stopped ? Job.State.CANCELLED : Job.State.FAILED);
                    if (!stopped) {
                        refused.accept(problem);
                    }
                })
                .onFailed(_ -> job.end(Job.State.FAILED))
                .finallyDo(() -> running.remove(job))
                .run();
        return job;
    }

    private Progress progress(Job job) {
        AtomicLong last = new AtomicLong(System.nanoTime() - STEP_NANOS);
        return new Progress() {
            @Override
            public void step(long done, long total) {
                long now = System.nanoTime();
                if (now - last.get() >= STEP_NANOS || done == total) {
                    last.set(now);
                    work.later(() -> job.advance(done, total));
                }
            }

            @Override
            public boolean cancelled() {
                return job.isCancelled();
            }
        };
    }
}
