package org.suanpan.core.insight.alert;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Keeps alerts from tiring people: what a key has told is not told again for seven days unless it gets worse; what was
/// acknowledged stays silent until it has been fine once; nobody gets more than five single alerts a day, the rest goes
/// into one digest. Fed with events in the order of their days, counted from any day.
public final class AlertFilter {

    /// What became of an event.
    public enum Outcome { SENT, DIGEST, SUPPRESSED_REPEAT, SUPPRESSED_ACK, ACKED, CLEARED }

    private record Told(int day, int severity) {}

    private record OwnerDay(String owner, int day) {}

    private static final int SILENT_DAYS = 7;
    private static final int SINGLES_A_DAY = 5;

    private final Map<String, Told> told = new HashMap<>();
    private final Set<String> acknowledged = new HashSet<>();
    private final Map<OwnerDay, Integer> singles = new HashMap<>();

    /// An indicator under `key` reports a severity; 0 = it is fine again.
    public Outcome fire(String key, int day, int severity, String owner) {
        if (severity == 0) {
            acknowledged.remove(key);
            return Outcome.CLEARED;
        }
        if (acknowledged.contains(key)) {
            return Outcome.SUPPRESSED_ACK;
        }
        Told before = told.get(key);
        if (before != null && day - before.day < SILENT_DAYS && severity <= before.severity) {
            return Outcome.SUPPRESSED_REPEAT;
        }
        told.put(key, new Told(day, severity));
        int today = singles.merge(new OwnerDay(owner, day), 1, Integer::sum);
        return today <= SINGLES_A_DAY ? Outcome.SENT : Outcome.DIGEST;
    }

    /// Somebody has taken note of a key.
    public Outcome acknowledge(String key) {
        acknowledged.add(key);
        return Outcome.ACKED;
    }
}
