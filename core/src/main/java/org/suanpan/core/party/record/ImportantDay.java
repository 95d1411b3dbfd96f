package org.suanpan.core.party.record;

/// A day of a party worth a greeting: an anniversary, a festival of theirs.
public record ImportantDay(String name, YearlyDay day) {

    public ImportantDay {
        name = name.strip();
    }
}
