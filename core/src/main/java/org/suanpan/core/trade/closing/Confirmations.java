package org.suanpan.core.trade.closing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.ledger.Partner;

/// Up to which day partners have confirmed their accounts. Confirmations are never deleted; reopening one is written beside it.
public interface Confirmations {

    /// All of a partner, the newest first.
    List<Confirmation> of(Partner partner);

    void add(Partner partner, LocalDate upTo, Money balance, Instant at, Actor actor);

    void reopen(Confirmation confirmation, String reason, Instant at, Actor actor);

    /// The name a refusal calls the partner by.
    String name(Partner partner);

    /// The one that reaches furthest; empty while none stands.
    default Optional<Confirmation> standing(Partner partner) {
        return of(partner).stream().filter(Confirmation::stands).findFirst();
    }
}
