package org.suanpan.core.trade.closing.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.ledger.AccountId;
import org.suanpan.core.ledger.Accounts;

/// Closing days (日结/交班): what is in the accounts is counted, a difference becomes an expense or income of that day, and the day
/// is locked until the owner opens it again.
public interface DayEnd {

    Optional<LocalDate> closedThrough();

    /// The accounts as they stand on a day, cash first; stopped ones only while something is in them.
    List<Standing> standings(LocalDate day);

    /// The newest `limit` closings, the one written last first.
    List<DayClosing> closings(int limit);

    /// Counts and closes in one unit of work; gives the closing. Refuses a day that is locked already or in the future, and one of
    /// which nothing was counted.
    DayClosing close(LocalDate day, List<Count> counts, Items items, Actor actor);

    /// Opens the newest closed day again: the owner alone, with a reason. What was booked stays.
    void reopen(LocalDate day, String reason, Actor actor);

    /// What was there the evening before, what came and went on the day, what is there by the books.
    record Standing(AccountId account, String name, Accounts.Kind kind, Money before, Money in, Money out, Money book) {}

    /// `notes` = by which notes and coins it was counted, as they are shown; empty = as a sum.
    record Count(AccountId account, Money counted, String notes) {}

    /// Under which items too much and too little is booked, and the remark of those documents.
    record Items(String surplus, String shortage, String remark) {}
}
