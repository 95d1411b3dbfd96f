package org.suanpan.core.voice;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Rejected;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.party.CustomerId;

/// How content a customer was, 1 to 5. `rep` = whose customer it was then; `own` = he typed it in himself, so it weighs half where
/// people are compared; `person` = who answered; `reasons` = names of [Reason], one a line.
public record Answer(long id, CustomerId customer, String name, String rep, LocalDate day, int score, String reasons, String words,
        String person, Channel channel, @Nullable DocumentId document, String number, boolean own) {

    /// From so little on somebody has to look after it.
    public static final int LOW = 2;

    private static final int BEST = 5;

    public enum Channel { PHONE, WECHAT, VISIT, IMPORT }

    public enum Reason { QUALITY, PRICE, DELIVERY, SERVICE, VARIETY, PACKING }

    /// An answer as somebody writes it down. `by` = who types it in; `talk` = the talk in which it was given.
    public record Draft(CustomerId customer, LocalDate day, int score, List<Reason> reasons, String words, String person, Channel channel,
            @Nullable DocumentId document, @Nullable Long talk, String by) {

        public Draft {
            reasons = List.copyOf(reasons);
            words = words.strip();
            person = person.strip();
        }

        /// Refuses what is no score, and a day that has not come.
        public void check(LocalDate today) {
            if (score < 1 || score > BEST) {
                throw new Rejected("satisfied.score-wrong");
            }
            if (day.isAfter(today)) {
                throw new Rejected("satisfied.not-yet", day);
            }
        }

        public boolean isLow() {
            return score <= LOW;
        }
    }

    public List<Reason> why() {
        return Arrays.stream(reasons.split("\n")).filter(one -> !one.isEmpty()).map(Reason::valueOf).toList();
    }
}
