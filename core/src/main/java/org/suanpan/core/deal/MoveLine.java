package org.suanpan.core.deal;

import java.time.LocalDate;

/// A step of a deal as its page shows it; `reason` is empty where it was not lost.
public record MoveLine(LocalDate day, Stage to, String note, String reason, String by) {}
