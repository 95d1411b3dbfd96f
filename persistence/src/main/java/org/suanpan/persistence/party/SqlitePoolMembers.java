package org.suanpan.persistence.party;

import java.time.Instant;
import java.util.List;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Topic;
import org.suanpan.core.party.duplicate.Member;
import org.suanpan.core.party.duplicate.PoolMembers;
import org.suanpan.persistence.db.Sessions;

final class SqlitePoolMembers implements PoolMembers {

    private final Sessions sessions;

    SqlitePoolMembers(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public List<Member> all() {
        return sessions.read(s -> s.getMapper(PoolMemberMapper.class).all());
    }

    @Override
    public List<Apart> apart() {
        return sessions.read(s -> s.getMapper(PoolMemberMapper.class).apart());
    }

    @Override
    public void keepApart(Apart apart, Instant at, Actor actor) {
        sessions.write(Topic.CUSTOMER, s -> {
            s.getMapper(PoolMemberMapper.class).keepApart(apart, at, actor.name());
            return apart;
        });
    }

    @Override
    public void forget(Apart apart) {
        sessions.write(Topic.CUSTOMER, s -> {
            s.getMapper(PoolMemberMapper.class).forget(apart);
            return apart;
        });
    }
}
