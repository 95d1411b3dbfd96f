package org.suanpan.persistence.importing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.apache.ibatis.session.SqlSession;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Topic;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.importing.bill.BillRow;
import org.suanpan.core.importing.bill.BillRows;
import org.suanpan.core.ledger.AccountId;
import org.suanpan.core.ledger.Partner;
import org.suanpan.persistence.db.Sessions;

final class SqliteBillRows implements BillRows {

    private final Sessions sessions;

    SqliteBillRows(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Map<String, Kept> of(AccountId account) {
        return sessions.read(s -> mapper(s).kept(account, null)).stream().collect(Collectors.toMap(Kept::key, Function.identity()));
    }

    @Override
    public @Nullable Kept of(AccountId account, String key) {
        return sessions.read(s -> mapper(s).kept(account, key)).stream().findFirst().orElse(null);
    }

    @Override
    public void keep(AccountId account, String key, BillRow row, @Nullable DocumentId document, Instant at, Actor actor) {
        sessions.write(Topic.IMPORT, s -> {
            mapper(s).keep(account, key, row, document, at, actor.name());
            return row;
        });
    }

    @Override
    public void forget(AccountId account, String key) {
        sessions.write(Topic.IMPORT, s -> {
            mapper(s).forget(account, key);
            return key;
        });
    }

    @Override
    public List<Known> partners() {
        return sessions.read(s -> mapper(s).partners()).stream().map(row -> new Known(new Partner(row.customer(), row.supplier()),
                row.code(), row.name(), row.contact(), row.balance())).toList();
    }

    @Override
    public List<OpenOf> open() {
        return sessions.read(s -> mapper(s).open()).stream().map(row -> new OpenOf(new Partner(row.customer(), row.supplier()),
                row.document(), row.number(), row.amount())).toList();
    }

    @Override
    public List<Learned> learned() {
        return sessions.read(s -> mapper(s).learned()).stream().map(row -> new Learned(row.party(),
                row.customer() == null && row.supplier() == null ? null : new Partner(row.customer(), row.supplier()),
                row.flow(), row.item())).toList();
    }

    private static BillMapper mapper(SqlSession session) {
        return session.getMapper(BillMapper.class);
    }
}
