package org.suanpan.app.base;

import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// A long piece of work the user can watch and stop.
public final class Job {

    /// How far it is.
    public enum State { RUNNING, DONE, CANCELLED, FAILED }

    private final String title;
    private final ReadOnlyLongWrapper done = new ReadOnlyLongWrapper();
    private final ReadOnlyLongWrapper total = new ReadOnlyLongWrapper(-1);
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.RUNNING);
    private volatile boolean cancelled;

    Job(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    public ReadOnlyLongProperty done() {
        return done.getReadOnlyProperty();
    }

    /// -1 while it is not known.
    public ReadOnlyLongProperty total() {
        return total.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    public void cancel() {
        cancelled = true;
    }

    boolean isCancelled() {
        return cancelled;
    }

    void advance(long doneNow, long totalNow) {
        total.set(totalNow);
        done.set(doneNow);
    }

    void end(State last) {
        state.set(last);
    }
}
