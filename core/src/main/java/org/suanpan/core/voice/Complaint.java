package org.suanpan.core.voice;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Rejected;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.party.CustomerId;

/// A complaint as it stands. `customer` = as whom the customer is read; `rep` = his salesperson, "" = nobody; `answerBy` = the day
/// promised when it came in; `number` = of the document, "" = none; `receivedAt` and `answeredAt` = when it was written down.
public record Complaint(long id, CustomerId customer, String name, String rep, LocalDate day, Subject subject, String words,
        @Nullable DocumentId document, String number, String receiver, LocalDate answerBy, State state, @Nullable Verdict verdict,
        Instant receivedAt, @Nullable LocalDate answeredOn, @Nullable Instant answeredAt) {

    public enum Subject { QUALITY, QUANTITY, DELIVERY, PRICE, SERVICE, OTHER }

    public enum State { OPEN, ANSWERED, DECIDED, CLOSED }

    public enum Verdict { UPHELD, NOT_UPHELD }

    /// A complaint as somebody writes it down. `receiver` = who looks after it.
    public record Draft(CustomerId customer, LocalDate day, Subject subject, String words, @Nullable DocumentId document, String receiver) {

        public Draft {
            words = words.strip();
        }

        /// Refuses what says nothing, and a day that has not come.
        public void check(LocalDate today) {
            if (words.isEmpty()) {
                throw new Rejected("complaint.empty");
            }
            if (day.isAfter(today)) {
                throw new Rejected("complaint.not-yet", day);
            }
        }
    }

    /// Whole hours until the first answer where both were written down on their day, else whole days; null = not answered.
    public record Wait(boolean hours, long count) {}

    public @Nullable Wait waited(ZoneId zone) {
        if (answeredOn == null || answeredAt == null) {
            return null;
        }
        boolean exact = day.equals(LocalDate.ofInstant(receivedAt, zone)) && answeredOn.equals(LocalDate.ofInstant(answeredAt, zone));
        return exact ? new Wait(true, Duration.between(receivedAt, answeredAt).toHours()) : new Wait(false, ChronoUnit.DAYS.between(day, answeredOn));
    }

    /// It was answered after the day promised, or that day has passed without an answer.
    public boolean isOverdue(LocalDate today) {
        return (answeredOn == null ? today : answeredOn).isAfter(answerBy);
    }

    /// Nobody has answered, and the day promised has passed.
    public boolean waitsTooLong(LocalDate today) {
        return state == State.OPEN && today.isAfter(answerBy);
    }
}
