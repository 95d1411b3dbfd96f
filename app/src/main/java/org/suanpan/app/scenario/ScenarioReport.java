package org.suanpan.app.scenario;

import java.util.List;

/// How a story went. `steps` = lines that are steps; `passed` = expectations and refusals that held.
public record ScenarioReport(int steps, int passed, List<Failed> failed) {

    public ScenarioReport {
        failed = List.copyOf(failed);
    }

    /// `step` = the line in the file, from 1.
    public record Failed(int step, String expected, String actual) {}
}
