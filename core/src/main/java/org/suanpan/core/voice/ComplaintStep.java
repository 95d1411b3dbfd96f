package org.suanpan.core.voice;

import java.time.LocalDate;

import org.suanpan.core.base.Rejected;

/// One step of a complaint: when, by whom, in what words.
public record ComplaintStep(Kind kind, LocalDate day, String who, String words) {

    public enum Kind {

        RECEIVED, ANSWERED, UPHELD, NOT_UPHELD, CLOSED;

        /// Where a complaint stands after this step.
        public Complaint.State leadsTo() {
            return switch (this) {
                case RECEIVED -> Complaint.State.OPEN;
                case ANSWERED -> Complaint.State.ANSWERED;
                case UPHELD, NOT_UPHELD -> Complaint.State.DECIDED;
                case CLOSED -> Complaint.State.CLOSED;
            };
        }

        /// May follow in that state: answers may be several, a verdict needs one, the end needs a verdict.
        public boolean mayFollow(Complaint.State state) {
            return switch (this) {
                case RECEIVED -> false;
                case ANSWERED -> state == Complaint.State.OPEN || state == Complaint.State.ANSWERED;
                case UPHELD, NOT_UPHELD -> state == Complaint.State.ANSWERED;
                case CLOSED -> state == Complaint.State.DECIDED;
            };
        }

        boolean isVerdict() {
            return this == UPHELD || this == NOT_UPHELD;
        }
    }

    public ComplaintStep {
        words = words.strip();
    }

    /// Refuses what says nothing, and a day outside the complaint's life.
    void check(Complaint of, LocalDate today) {
        if (words.isEmpty()) {
            throw new Rejected("complaint.step-empty");
        }
        if (day.isBefore(of.day()) || day.isAfter(today)) {
            throw new Rejected("complaint.step-day", day, of.day(), today);
        }
    }
}
