package org.suanpan.persistence.party;

import java.util.List;
import java.util.Optional;

import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.Topic;
import org.suanpan.core.party.SalesRep;
import org.suanpan.core.party.SalesRepId;
import org.suanpan.core.party.SalesReps;
import org.suanpan.persistence.db.Sessions;

final class SqliteSalesReps implements SalesReps {

    private final Sessions sessions;

    SqliteSalesReps(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Optional<SalesRep> byCode(String code) {
        return sessions.read(s -> Optional.ofNullable(s.getMapper(SalesRepMapper.class).byCode(code)));
    }

    @Override
    public List<SalesRep> all() {
        return sessions.read(s -> s.getMapper(SalesRepMapper.class).all());
    }

    @Override
    public List<SalesRep> here() {
        return sessions.read(s -> s.getMapper(SalesRepMapper.class).here());
    }

    @Override
    public SalesRepId add(SalesRep rep) {
        if (byCode(rep.code()).isPresent()) {
            throw new Rejected("rep.code-taken", rep.code());
        }
        return sessions.write(Topic.SALES_REP, s -> {
            SalesRepMapper mapper = s.getMapper(SalesRepMapper.class);
            long id = mapper.nextId();
            mapper.insert(id, rep);
            return new SalesRepId(id);
        });
    }
}
