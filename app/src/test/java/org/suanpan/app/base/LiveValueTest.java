package org.suanpan.app.base;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;

import org.suanpan.core.base.Changes;
import org.suanpan.core.base.Problem;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.Topic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

class LiveValueTest {

    private final List<Consumer<Set<Topic>>> listeners = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();
    private final Changes changes = listeners::add;
    private final Work work = Work.immediate(new Failures() {
        @Override
        public void rejected(String what, Problem problem) {
            failures.add(problem.key());
        }

        @Override
        public void defect(String what, Throwable cause) {
            failures.add(cause.getMessage());
        }
    });
    private final Refresh refresh = new Refresh(changes, work);
    private final AtomicInteger readings = new AtomicInteger();

    @Test
    void whatIsShownReadsAgainAfterAChangeOfItsTopicOnly() {
        LiveValue<Integer> live = counting();
        live.shown();
        commit(Topic.STOCK);
        assertEquals(1, live.value().get());
        commit(Topic.SALE);
        assertEquals(2, live.value().get());
    }

    @Test
    void whatIsHiddenReadsOnceWhenItIsShownAgain() {
        LiveValue<Integer> live = counting();
        live.shown();
        live.hidden();
        commit(Topic.SALE);
        commit(Topic.SALE);
        assertEquals(1, readings.get());
        live.shown();
        assertEquals(2, readings.get());
        live.hidden();
        live.shown();
        assertEquals(2, readings.get());
    }

    @Test
    void aRefusalIsKeptForTheScreenAndNotShownInFront() {
        LiveValue<Integer> live = new LiveValue<>(refresh, "read", Set.of(Topic.SALE), () -> {
            throw new Rejected("customer.unknown");
        });
        live.shown();
        assertEquals(Problem.of("customer.unknown"), live.failed().get());
        assertNull(live.value().get());
        assertEquals(List.of(), failures);
    }

    @Test
    void aDefectIsShownAndItsCodeKept() {
        LiveValue<Integer> live = new LiveValue<>(refresh, "read", Set.of(Topic.SALE), () -> {
            throw new IllegalStateException("broken");
        });
        live.shown();
        assertEquals(List.of("broken"), failures);
        assertEquals("base.load-failed", live.failed().get().key());
    }

    private LiveValue<Integer> counting() {
        return new LiveValue<>(refresh, "read", Set.of(Topic.SALE), readings::incrementAndGet);
    }

    private void commit(Topic topic) {
        listeners.forEach(listener -> listener.accept(Set.of(topic)));
    }
}
