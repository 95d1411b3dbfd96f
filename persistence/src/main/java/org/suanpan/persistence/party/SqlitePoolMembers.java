package org.suanpan.persistence.party;

import java.time.Instant;
import java.util.List;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Topic;
import org.suanpan.core.party.duplicate.Member;
import org.suanpan.core.party.duplicate.PoolMembers;
import org.suanpan.core.party.record.PartyKind;
import org.suanpan.persistence.db.Sessions;

final class SqlitePoolMembers implements PoolMembers {

    private final Sessions sessions;
    private final PartyKind kind;

    SqlitePoolMembers(Sessions sessions, PartyKind kind) {
        this.sessions = sessions;
        this.kind = kind;
    }

    @Override
    public List<Member> all() {
        return sessions.read(s -> s.getMapper(PoolMemberMapper.class).all(kind));
    }

    @Override
    public List<Apart> apart() {
        return sessions.read(s -> s.getMapper(PoolMemberMapper.class).apart(kind));
    }

    @Override
    public void keepApart(Apart apart, Instant at, Actor actor) {
        sessions.write(topic(), s -> {
            s.getMapper(PoolMemberMapper.class).keepApart(kind, apart, at, actor.name());
            return apart;
        });
    }

    @Override
    public void forget(Apart apart) {
        sessions.write(topic(), s -> {
            s.getMapper(PoolMemberMapper.class).forget(kind, apart);
            return apart;
        });
    }

    private Topic topic() {
        return kind == PartyKind.CUSTOMER ? Topic.CUSTOMER : Topic.SUPPLIER;
    }
}
