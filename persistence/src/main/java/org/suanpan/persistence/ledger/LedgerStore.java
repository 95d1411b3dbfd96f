package org.suanpan.persistence.ledger;

import java.util.List;

import org.suanpan.core.ledger.AccountQueries;
import org.suanpan.core.ledger.Accounts;
import org.suanpan.core.ledger.CashBook;
import org.suanpan.core.ledger.MatchBook;
import org.suanpan.core.ledger.PartnerLedger;
import org.suanpan.core.ledger.statement.OwingQueries;
import org.suanpan.persistence.db.Sessions;

/// Builds the ledger ports; the one type of this package that [org.suanpan.persistence.Database] sees.
public record LedgerStore(PartnerLedger partnerLedger, MatchBook matchBook, CashBook cashBook, Accounts accounts,
        OwingQueries owing, AccountQueries accountQueries) {

    public static final List<Class<?>> MAPPERS = List.of(LedgerMapper.class, OwingMapper.class, AccountQueryMapper.class);

    public static LedgerStore over(Sessions sessions) {
        SqliteLedger ledger = new SqliteLedger(sessions);
        SqliteCash cash = new SqliteCash(sessions);
        return new LedgerStore(ledger, ledger.matches(), cash, cash, new SqliteOwing(sessions), new SqliteAccountQueries(sessions));
    }
}
