package org.suanpan.app.base;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.suanpan.core.base.Problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// What a window that closes still owes.
class WorkTest {

    private static final long AN_HOUR = 3_600_000;

    private final List<String> done = Collections.synchronizedList(new ArrayList<>());

    @Test
    void whatWasPromisedIsWrittenBeforeTheEndAndOnlyOnce() {
        try (Work work = Work.lanes(new Complaining())) {
            Runnable keep = work.promised(AN_HOUR, () -> work.write("draft", () -> done.add("draft")).run());
            keep.run();
            keep.run();
            work.finish();
            work.finish();
            assertEquals(List.of("draft"), done);
        }
    }

    @Test
    void whatIsOnlySettledLaterIsLeftAlone() {
        try (Work work = Work.lanes(new Complaining())) {
            work.settled(AN_HOUR, () -> done.add("search")).run();
            work.finish();
            assertEquals(List.of(), done);
        }
    }

    private final class Complaining implements Failures {

        @Override
        public void rejected(String what, Problem problem) {
            done.add("rejected " + what);
        }

        @Override
        public void defect(String what, Throwable cause) {
            done.add("defect " + what + cause);
        }
    }
}
