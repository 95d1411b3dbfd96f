package org.suanpan.app.base;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import javafx.beans.property.BooleanProperty;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Problem;
import org.suanpan.core.base.Rejected;

/// Work that has been described and starts with [#run]. Answers arrive on the window's thread.
public final class Pending<T> {

    private final String what;
    private final Callable<T> body;
    private final Executor lane;
    private final Executor answers;
    private final Failures failures;
    private Consumer<T> success = _ -> {};
    private Consumer<Problem> rejected;
    private Consumer<Throwable> defect;
    private Runnable last = () -> {};
    private @Nullable BooleanProperty busy;

    Pending(String what, Callable<T> body, Executor lane, Executor answers, Failures failures) {
        this.what = what;
        this.body = body;
        this.lane = lane;
        this.answers = answers;
        this.failures = failures;
        this.rejected = problem -> failures.rejected(what, problem);
        this.defect = cause -> failures.defect(what, cause);
    }

    public Pending<T> onSuccess(Consumer<T> action) {
        success = action;
        return this;
    }

    /// Instead of the default, which shows the refusal.
    public Pending<T> onRejected(Consumer<Problem> action) {
        rejected = action;
        return this;
    }

    /// Also, when the work did not succeed for whatever reason; a defect is still shown.
    public Pending<T> onFailed(Consumer<Throwable> action) {
        defect = cause -> {
            action.accept(cause);
            failures.defect(what, cause);
        };
        return this;
    }

    /// At the end, whatever came of it.
    public Pending<T> finallyDo(Runnable action) {
        last = action;
        return this;
    }

    public Pending<T> busy(BooleanProperty property) {
        busy = property;
        return this;
    }

    public void run() {
        mark(true);
        lane.execute(this::work);
    }

    // The one place where everything is caught: what comes out here is shown, with its code, and logged.
    private void work() {
        Runnable answer;
        try {
            T result = body.call();
            answer = () -> success.accept(result);
        } catch (Rejected refusal) {
            answer = () -> rejected.accept(refusal.problem());
        } catch (Throwable cause) {
            answer = () -> defect.accept(cause);
        }
        Runnable told = answer;
        answers.execute(() -> {
            mark(false);
            try {
                told.run();
            } catch (RuntimeException cause) {
                failures.defect(what, cause);
            } finally {
                last.run();
            }
        });
    }

    private void mark(boolean on) {
        if (busy != null) {
            busy.set(on);
        }
    }
}
