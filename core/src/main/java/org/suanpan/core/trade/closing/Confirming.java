package org.suanpan.core.trade.closing;

import java.time.LocalDate;
import java.util.List;

import org.suanpan.core.base.Actor;
import org.suanpan.core.ledger.Partner;

/// Confirming a partner's account up to a day, so that nothing dated up to it changes the account any more (对账确认), and opening
/// it again.
public interface Confirming {

    /// All of a partner, the newest first.
    List<Confirmation> of(Partner partner);

    /// Confirms the balance at the end of `upTo`. Refuses a day after today and one that is confirmed already.
    Confirmation confirm(Partner partner, LocalDate upTo, Actor actor);

    /// Opens the newest standing confirmation again; needs a reason.
    void reopen(Partner partner, String reason, Actor actor);
}
