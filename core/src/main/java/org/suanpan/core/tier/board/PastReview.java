package org.suanpan.core.tier.board;

import java.time.LocalDate;

/// A stored review: for which day, when and by whom, by which rules, how many customers, and how many of them came new, moved up
/// and moved down.
public record PastReview(LocalDate day, String at, String actor, int policyVersion, long customers, long fresh, long up, long down) {

    public long moves() {
        return up + down;
    }
}
