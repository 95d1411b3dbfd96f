package org.suanpan.core.report;

/// One report of the catalogue. `id` is the word of the command line; the title is found under `report.<id>.title`.
public record ReportDescriptor(String id, Period period) {

    /// What the user must choose: nothing, a span of days, a week, a day.
    public enum Period { NONE, SPAN, WEEK, DAY }
}
