package org.suanpan.core.loyalty.rebate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.document.DocumentId;

/// The rebate agreements in the data file; customers as they are read now.
public interface RebateContracts {

    /// The newest first.
    List<RebateContract> contracts();

    /// Refuses with `rebate.unknown` when there is none.
    RebateContract get(long id);

    long add(RebateContract contract, Instant at, Actor actor);

    /// Ends a contract earlier.
    void end(long id, LocalDate to);

    /// What was given on a contract, the oldest first.
    List<RebateStanding.Given> given(long contract);

    /// Notes a credit that was given on a contract.
    void settled(long contract, LocalDate day, Money amount, DocumentId receipt, String approver, Instant at, Actor actor);
}
