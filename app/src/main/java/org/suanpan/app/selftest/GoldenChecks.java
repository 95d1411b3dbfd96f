package org.suanpan.app.selftest;

import java.util.List;
import java.util.Map;

/// Runs the rows of one file, which may need each other, through their engine.
interface GoldenChecks {

    enum Outcome { PASSED, FAILED, SKIPPED }

    /// One outcome a row, in the order of the rows.
    Map<GoldenRow, Outcome> check(List<GoldenRow> rows);
}
