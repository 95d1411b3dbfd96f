package org.suanpan.app.boot;

import java.time.Clock;

import org.suanpan.app.base.PinyinKeys;
import org.suanpan.app.base.Pool;
import org.suanpan.core.followup.FollowUpService;
import org.suanpan.core.party.duplicate.DuplicateService;
import org.suanpan.core.party.record.PartyService;
import org.suanpan.core.trade.merge.Merging;
import org.suanpan.persistence.Database;
import org.suanpan.persistence.PoolPorts;

/// The wiring of the customer pool.
final class PoolWiring {

    private PoolWiring() {}

    static Pool over(Database database, Merging merging, Clock clock) {
        PoolPorts ports = database.pool();
        return new Pool(new PartyService(database.unitOfWork(), database.customers(), database.suppliers(), ports.details(), clock),
                new DuplicateService(database.unitOfWork(), database.changes(), ports.members(), new PinyinKeys(), clock), merging,
                new FollowUpService(database.unitOfWork(), ports.followUps(), clock));
    }
}
