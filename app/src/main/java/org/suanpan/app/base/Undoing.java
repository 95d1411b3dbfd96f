package org.suanpan.app.base;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

/// What was done a moment ago and can still be taken back with one key.
public final class Undoing {

    /// More than so many would cover the page.
    private static final int MOST = 3;

    /// Something done, in words, and how it is taken back.
    public record Step(String words, List<Callable<?>> back) {

        public Step {
            back = List.copyOf(back);
        }
    }

    private final Text text;
    private final Work work;
    private final ObservableList<Step> steps = FXCollections.observableArrayList();
    private final ThreadLocal<@Nullable List<Callable<?>>> gathered = new ThreadLocal<>();

    public Undoing(Text text, Work work) {
        this.text = text;
        this.work = work;
    }

    /// The newest last.
    public ObservableList<Step> steps() {
        return steps;
    }

    /// To be called once something is done, on any thread. `back` runs on the lane of writes.
    public void offer(String words, Callable<?> back) {
        List<Callable<?>> together = gathered.get();
        if (together != null) {
            together.add(back);
        } else {
            work.later(() -> add(new Step(words, List.of(back))));
        }
    }

    /// What `body` offers on this thread becomes one step called `words`.
    public void together(String words, Runnable body) {
        List<Callable<?>> together = new ArrayList<>();
        gathered.set(together);
        try {
            body.run();
        } finally {
            gathered.remove();
            if (!together.isEmpty()) {
                work.later(() -> add(new Step(words, together.reversed())));
            }
        }
    }

    /// Takes the newest step back; false when there is none.
    public boolean takeBack() {
        if (steps.isEmpty()) {
            return false;
        }
        takeBack(steps.getLast());
        return true;
    }

    public void takeBack(Step step) {
        if (steps.remove(step)) {
            work.write(text.of("base.undoing"), () -> {
                for (Callable<?> each : step.back()) {
                    each.call();
                }
                return true;
            }).run();
        }
    }

    private void add(Step step) {
        steps.add(step);
        if (steps.size() > MOST) {
            steps.removeFirst();
        }
    }
}
