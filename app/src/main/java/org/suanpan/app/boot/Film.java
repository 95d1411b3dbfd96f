package org.suanpan.app.boot;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

import javafx.animation.AnimationTimer;

/// Steps on the window's thread with a few pulses between them, so that layout, virtual cells and fonts have settled
/// before a picture is taken.
final class Film {

    private static final int PULSES = 4;

    private final Deque<Runnable> steps = new ArrayDeque<>();
    private final Consumer<RuntimeException> failed;

    /// A step that throws is told to `failed`; the next one follows all the same.
    Film(Consumer<RuntimeException> failed) {
        this.failed = failed;
    }

    void add(Runnable step) {
        steps.add(step);
    }

    void run(Runnable done) {
        new AnimationTimer() {
            private int pulse;

            @Override
            public void handle(long now) {
                if (pulse++ % PULSES != 0) {
                    return;
                }
                Runnable step = steps.poll();
                if (step == null) {
                    stop();
                    done.run();
                } else {
                    take(step);
                }
            }
        }.start();
    }

    private void take(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException e) {
            failed.accept(e);
        }
    }
}
