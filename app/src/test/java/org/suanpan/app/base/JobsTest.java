package org.suanpan.app.base;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.suanpan.core.base.Problem;
import org.suanpan.core.base.Rejected;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class JobsTest {

    private final List<String> told = new ArrayList<>();
    private final Jobs jobs = new Jobs(Work.immediate(new Failures() {
        @Override
        public void rejected(String what, Problem problem) {
            told.add(problem.key());
        }

        @Override
        public void defect(String what, Throwable cause) {
            told.add(cause.getMessage());
        }
    }));

    @Test
    void aFinishedJobHandsOverItsResultAndLeaves() {
        Job job = jobs.start("count", progress -> {
            progress.step(10, 10);
            return 42;
        }, result -> told.add("got " + result));
        assertEquals(List.of("got 42"), told);
        assertEquals(10, job.done().get());
        assertEquals(Job.State.DONE, job.state().get());
        assertTrue(jobs.running().isEmpty());
    }

    @Test
    void aStoppedJobSaysNothing() {
        Job job = jobs.start("count", progress -> {
            jobs.running().getFirst().cancel();
            progress.checkpoint(1, 10);
            return 42;
        }, result -> told.add("got " + result));
        assertEquals(List.of(), told);
        assertEquals(Job.State.CANCELLED, job.state().get());
    }

    @Test
    void aRefusedJobIsTold() {
        Job job = jobs.start("count", _ -> {
            throw new Rejected("importing.file-empty", "a.csv");
        }, result -> told.add("got " + result));
        assertEquals(List.of("importing.file-empty"), told);
        assertEquals(Job.State.FAILED, job.state().get());
    }
}
