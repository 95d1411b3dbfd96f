package org.suanpan.core.goal.score;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rate;
import org.suanpan.core.party.SalesRepId;
import org.suanpan.core.staff.Here;

/// Scorecards, ranking and star (考核) as screens and the command line see them. The board is for everybody; a card is for whoever it is about
/// and for those who may see what others earn.
public interface Scoring {

    /// The card that counts in a month.
    ScoreCard card(YearMonth month);

    /// Changes the card from the next month on.
    void change(List<ScoreCard.Item> items, Here here);

    PersonScore of(SalesRepId rep, YearMonth month, Here here);

    /// Everybody's, by code.
    List<PersonScore> all(YearMonth month, Here here);

    Board board(YearMonth month);

    /// What brackets and collection bonus are multiplied by, for those with a total: the total over 100. By code of the person.
    Map<String, Rate> factors(YearMonth month, Here here);

    /// The whole reckoning, for those who may see what others earn.
    StarOfMonth star(YearMonth month, Here here);

    /// Names and scores of those made star, for everybody; empty = nobody yet.
    List<ScoreCards.Awarded> awarded(YearMonth month);

    /// Makes the winners stars of the month, once; the prize is shared.
    void award(YearMonth month, Money prize, Here here);
}
