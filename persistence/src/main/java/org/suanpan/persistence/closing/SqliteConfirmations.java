package org.suanpan.persistence.closing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.apache.ibatis.session.SqlSession;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Topic;
import org.suanpan.core.ledger.Partner;
import org.suanpan.core.trade.closing.Confirmation;
import org.suanpan.core.trade.closing.Confirmation.Reopened;
import org.suanpan.core.trade.closing.Confirmations;
import org.suanpan.persistence.closing.ConfirmationMapper.ConfirmationRow;
import org.suanpan.persistence.db.Sessions;

final class SqliteConfirmations implements Confirmations {

    private final Sessions sessions;

    SqliteConfirmations(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public List<Confirmation> of(Partner partner) {
        return sessions.read(s -> mapper(s).of(partner)).stream().map(row -> confirmation(partner, row)).toList();
    }

    private static Confirmation confirmation(Partner partner, ConfirmationRow row) {
        Reopened reopened = row.reopenedAt() == null || row.reopenedBy() == null ? null
                : new Reopened(row.reopenedAt(), row.reopenedBy(), row.reason());
        return new Confirmation(row.id(), partner, row.upTo(), row.balance(), row.confirmedAt(), row.confirmedBy(), reopened);
    }

    @Override
    public void add(Partner partner, LocalDate upTo, Money balance, Instant at, Actor actor) {
        String name = name(partner);
        sessions.write(Topic.LEDGER, s -> {
            mapper(s).insert(partner, upTo, balance, at, actor.name());
            mapper(s).audit(at, actor.name(), "partner.confirm", name + " " + upTo + " " + balance);
            return partner;
        });
    }

    @Override
    public void reopen(Confirmation confirmation, String reason, Instant at, Actor actor) {
        String name = name(confirmation.partner());
        sessions.write(Topic.LEDGER, s -> {
            mapper(s).reopen(confirmation.id(), reason, at, actor.name());
            mapper(s).audit(at, actor.name(), "partner.reopen", name + " " + confirmation.upTo() + " " + reason);
            return confirmation;
        });
    }

    @Override
    public String name(Partner partner) {
        return sessions.read(s -> Optional.ofNullable(mapper(s).name(partner))).orElse("");
    }

    private static ConfirmationMapper mapper(SqlSession session) {
        return session.getMapper(ConfirmationMapper.class);
    }
}
