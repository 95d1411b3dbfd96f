package org.suanpan.testkit.wrong.core.sale;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/// Breaks nothing.
public record ExactAndSound(long fen, List<String> lines) {

    LocalDate today(Clock clock) {
        return LocalDate.now(clock);
    }
}
