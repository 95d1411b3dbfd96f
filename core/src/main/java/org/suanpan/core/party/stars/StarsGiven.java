package org.suanpan.core.party.stars;

import java.time.LocalDate;

/// What somebody thinks of a customer from `day` on: 1–5 stars, 0 = he no longer says.
public record StarsGiven(int stars, LocalDate day, String by) {

    public static final int MOST = 5;
}
