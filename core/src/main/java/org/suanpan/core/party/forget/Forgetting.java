package org.suanpan.core.party.forget;

import org.suanpan.core.base.Actor;
import org.suanpan.core.party.record.PartyId;

/// Forgetting a person (删除个人信息). Documents, money and balances stay whole; backups keep what they hold.
public interface Forgetting {

    /// Stands where a name stood.
    String MARKER = "已删除";

    /// What would be forgotten.
    Traces traces(PartyId party, Scope scope);

    /// Forgets; can not be undone. Refuses a `typed` that is not the code of the record. Gives the words that were forgotten, for whoever keeps
    /// some outside the data file.
    Words forget(PartyId party, Scope scope, String typed, Actor actor);
}
