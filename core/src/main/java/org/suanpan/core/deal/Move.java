package org.suanpan.core.deal;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Rejected;

/// A step of a deal. `from` null = it began. `reason` = why it was lost, null = it was not; OTHER needs words.
public record Move(@Nullable Stage from, Stage to, LocalDate day, String note, @Nullable LostReason reason) {

    public Move {
        note = note.strip();
    }

    /// Refuses losing without a reason, and a reason that says nothing.
    void check() {
        if (to == Stage.LOST && reason == null) {
            throw new Rejected("deal.reason-missing");
        }
        if (reason == LostReason.OTHER && note.isEmpty()) {
            throw new Rejected("deal.words-missing");
        }
    }
}
