package org.suanpan.persistence.ledger;

import java.util.List;

import org.suanpan.core.ledger.PartnerLedger;
import org.suanpan.persistence.db.Sessions;

/// Builds the ledger port; the one type of this package that [org.suanpan.persistence.Database] sees.
public record LedgerStore(PartnerLedger partnerLedger) {

    public static final List<Class<?>> MAPPERS = List.of(PartnerLedgerMapper.class);

    public static LedgerStore over(Sessions sessions) {
        return new LedgerStore(new SqlitePartnerLedger(sessions));
    }
}
