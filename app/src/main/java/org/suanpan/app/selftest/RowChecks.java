package org.suanpan.app.selftest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.suanpan.app.base.Json;

/// Checks for files with one case a row: `kind` names the engine, which makes an answer from `input` that has to be
/// the same as `expected`.
record RowChecks(Map<String, Function<Json, Object>> engines) implements GoldenChecks {

    /// Each map holds kinds of its own.
    static RowChecks of(List<Map<String, Function<Json, Object>>> engines) {
        Map<String, Function<Json, Object>> all = new LinkedHashMap<>();
        engines.forEach(all::putAll);
        return new RowChecks(Map.copyOf(all));
    }

    @Override
    public Map<GoldenRow, Outcome> check(List<GoldenRow> rows) {
        Map<GoldenRow, Outcome> outcomes = new LinkedHashMap<>();
        rows.forEach(row -> outcomes.put(row, check(row)));
        return outcomes;
    }

    /// A row the engine stumbles over has failed like one with a wrong answer: the report must go on and name it.
    private Outcome check(GoldenRow row) {
        try {
            Function<Json, Object> engine = engines.get(row.text("kind"));
            if (engine == null) {
                return Outcome.SKIPPED;
            }
            Object answer = engine.apply(row.json("input"));
            return row.json("expected").sameAs(answer) ? Outcome.PASSED : Outcome.FAILED;
        } catch (PublishedSeries.Missing e) {
            return Outcome.SKIPPED;
        } catch (RuntimeException e) {
            return Outcome.FAILED;
        }
    }
}
