package org.suanpan.core.goal.score;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rate;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.SalesRepId;

/// What the figures of a month are counted from, customer by customer. Merged customers are read as who they are now.
public interface ScoreFacts {

    /// `rep` = whose he is; `complete` = somebody and a number to reach him are written down.
    record Customer(CustomerId id, String code, String name, @Nullable SalesRepId rep, boolean complete, Bought bought, Life life) {}

    /// `first` = the first sale that stands, and by whom; the money is known only where a figure asks for it.
    record Bought(@Nullable LocalDate first, @Nullable SalesRepId firstRep, boolean yearBefore, boolean inMonth, Money collected,
            Money collectedInMonth) {

        public static final Bought NOTHING = new Bought(null, null, false, false, Money.ZERO, Money.ZERO);
    }

    /// By the log of reviews: how he stood when the month began (empty = not reviewed yet), and whether he turned lost in it.
    record Life(String before, boolean turnedLost) {}

    /// What fell due in the month of a document that stands, and what was in by its end.
    record Due(@Nullable SalesRepId rep, CustomerId customer, String name, DocumentId document, String number, Money due, Money received) {}

    /// Talks promised for the month, and how many were held.
    record Visits(SalesRepId rep, int promised, int held) {}

    List<Customer> customers(YearMonth month);

    List<Due> due(YearMonth month);

    List<Visits> visits(YearMonth month);

    /// What customers say.
    Voice voice(YearMonth month);

    /// Answers of the month and of the twelve that end with it, and whose customers had a complaint that was upheld.
    record Voice(List<Answer> answers, List<Answer> year, List<SalesRepId> upheld) {}

    /// 1 to 5; `own` = typed in by whom it is about.
    record Answer(@Nullable SalesRepId rep, CustomerId customer, String name, LocalDate day, Rate score, boolean own) {}
}
