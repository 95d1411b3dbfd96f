package org.suanpan.core.loyalty.rebate;

import java.time.LocalDate;
import java.util.List;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.party.CustomerId;

/// Rebates (返利) agreed with companies. They go to the company's account only, never to a person.
public interface Rebating {

    /// Refuses a number that is taken, and a second contract with the same company over the same days.
    long agree(RebateContract contract, Actor actor);

    /// Ends a contract earlier than agreed. Refuses a day outside it.
    void end(long contract, LocalDate day, Actor actor);

    /// Every contract as it stands on a day, the newest first.
    List<RebateStanding> standings(LocalDate asOf);

    /// Those of one customer.
    List<RebateStanding> standings(CustomerId customer, LocalDate asOf);

    /// Gives what is due of the quarters that are over as credit for later goods; gives its amount. `words` = the item of the expense,
    /// `account` = the name of the account it goes through. Refuses where nothing is due.
    Money settle(long contract, LocalDate day, String approver, String words, Actor actor);
}
