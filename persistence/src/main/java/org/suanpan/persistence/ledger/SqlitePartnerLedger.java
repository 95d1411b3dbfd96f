package org.suanpan.persistence.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Topic;
import org.suanpan.core.document.PostingId;
import org.suanpan.core.ledger.PartnerEntry;
import org.suanpan.core.ledger.PartnerLedger;
import org.suanpan.core.party.CustomerId;
import org.suanpan.persistence.db.Sessions;

/// Entries, and with each of them the customer's kept balance.
final class SqlitePartnerLedger implements PartnerLedger {

    private final Sessions sessions;

    SqlitePartnerLedger(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void add(PostingId posting, LocalDate date, List<PartnerEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        sessions.write(Topic.LEDGER, s -> {
            PartnerLedgerMapper mapper = s.getMapper(PartnerLedgerMapper.class);
            for (PartnerEntry entry : entries) {
                mapper.insert(posting, date, entry);
                mapper.addToBalance(entry);
            }
            return posting;
        });
    }

    @Override
    public List<PartnerEntry> of(PostingId posting) {
        return sessions.read(s -> s.getMapper(PartnerLedgerMapper.class).of(posting));
    }

    @Override
    public Money balance(CustomerId customer) {
        return sessions.read(s -> Optional.ofNullable(s.getMapper(PartnerLedgerMapper.class).balance(customer)))
                .orElse(Money.ZERO);
    }
}
