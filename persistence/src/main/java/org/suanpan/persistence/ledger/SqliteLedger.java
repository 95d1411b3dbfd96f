package org.suanpan.persistence.ledger;

import java.util.List;

import org.apache.ibatis.session.SqlSession;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Topic;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.ledger.FreeCredit;
import org.suanpan.core.ledger.Match;
import org.suanpan.core.ledger.MatchBook;
import org.suanpan.core.ledger.OpenDebit;
import org.suanpan.core.ledger.Partner;
import org.suanpan.core.ledger.PartnerEntry;
import org.suanpan.core.ledger.PartnerLedger;
import org.suanpan.persistence.db.Sessions;

/// Accounts of partners and matches, and with them the kept balances and what of a document is settled.
final class SqliteLedger implements PartnerLedger {

    private final Sessions sessions;

    SqliteLedger(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void add(DocumentId document, List<PartnerEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        sessions.write(Topic.LEDGER, s -> {
            for (PartnerEntry entry : entries) {
                mapper(s).insertEntry(document, entry);
                if (entry.partner().customer() != null) {
                    mapper(s).addToCustomer(entry);
                } else {
                    mapper(s).addToSupplier(entry);
                }
            }
            return document;
        });
    }

    @Override
    public Money balance(Partner partner) {
        return sessions.read(s -> mapper(s).balance(partner));
    }

    MatchBook matches() {
        return new Matches();
    }

    private final class Matches implements MatchBook {

        @Override
        public void add(DocumentId document, Partner partner, List<Match> matches) {
            sessions.write(Topic.LEDGER, s -> {
                for (Match match : matches) {
                    mapper(s).insertMatch(document, partner, match);
                    mapper(s).settleDebit(match);
                    if (match.credit() != null) {
                        mapper(s).settleCredit(partner, match);
                    }
                }
                return document;
            });
        }

        @Override
        public List<OpenDebit> openDebits(Partner partner) {
            return sessions.read(s -> mapper(s).openDebits(partner));
        }

        @Override
        public List<FreeCredit> freeCredits(Partner partner) {
            return sessions.read(s -> mapper(s).freeCredits(partner));
        }

        @Override
        public List<Match> active(DocumentId document) {
            return sessions.read(s -> mapper(s).active(document));
        }
    }

    private static LedgerMapper mapper(SqlSession session) {
        return session.getMapper(LedgerMapper.class);
    }
}
