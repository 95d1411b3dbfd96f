package org.suanpan.testkit.wrong.core.sale;

import java.time.LocalDate;

/// Breaks R10-clock.
public final class AsksTheWall {

    LocalDate today() {
        return LocalDate.now();
    }
}
