package org.suanpan.core.voice.remind;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.festival.Festival;
import org.suanpan.core.party.CustomerId;

/// Something due with one customer. `person` = whom to speak to; `occasion` names what it is about, so that what was dealt with does not
/// come again and the next does; `day` = when it is or was due; `count` = days, documents or points, as the kind has it; `source` = the
/// record it comes from, 0 = none.
public record Reminder(Kind kind, CustomerId customer, String name, String person, String phone, String rep, String occasion, LocalDate day,
        @Nullable Money amount, long count, String words, long source) {

    /// Of a visit: every how many days he is to be heard of.
    public long every(LocalDate asOf) {
        return ChronoUnit.DAYS.between(asOf.minusDays(count), day);
    }

    /// What a gift at a festival is about: a festival whose day is corrected is the same.
    static String occasion(CustomerId customer, Festival festival, int year) {
        return festival + ":" + year + ":" + customer.value();
    }

    /// At which festival he is given something.
    public Festival festival() {
        return Festival.valueOf(occasion.substring(0, occasion.indexOf(':')));
    }

    /// In the order in which they are shown.
    public enum Kind {

        /// He said he would pay by that day.
        PROMISE,
        /// Sales and orders past their due day; `count` = documents.
        OVERDUE,
        /// Not answered by the day promised.
        COMPLAINT,
        /// He was not content; `count` = points.
        LOW_SCORE,
        /// Somebody wanted to come back to him; `count` 1 = nobody answered the last time.
        FOLLOW_UP,
        /// He has not ordered when he usually would; `count` = days since his last order.
        SLEEPING,
        /// Nobody has heard of him for longer than his tier allows; `count` = days since, the words = what his tier is called.
        VISIT,
        /// A festival is near, at which the rules of tiers give him what the words say; `amount` = what is left of his gifts of the year,
        /// null = no limit; `count` = days until the festival.
        FESTIVAL,
        /// A birthday, of whom the words say.
        BIRTHDAY,
        /// Another day of his, which the words name.
        DAY;

        /// Kinds that are a promise of ours to somebody: doing them is closing it, not leaving it out.
        public boolean isFollowUp() {
            return this == FOLLOW_UP || this == LOW_SCORE;
        }

        /// The words that go out with it; null = none that could be prepared.
        public Greeting.@Nullable Kind greeting() {
            return switch (this) {
                case PROMISE, OVERDUE -> Greeting.Kind.PAYMENT;
                case SLEEPING, VISIT -> Greeting.Kind.WAKE_UP;
                case BIRTHDAY -> Greeting.Kind.BIRTHDAY;
                case DAY, FESTIVAL -> Greeting.Kind.FESTIVAL;
                case COMPLAINT, LOW_SCORE, FOLLOW_UP -> null;
            };
        }
    }
}
