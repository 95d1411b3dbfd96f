package org.suanpan.app.boot;

import java.time.Clock;

import org.suanpan.app.base.PinyinKeys;
import org.suanpan.app.base.Pool;
import org.suanpan.core.followup.FollowUpService;
import org.suanpan.core.party.duplicate.DuplicateService;
import org.suanpan.core.party.forget.ForgetService;
import org.suanpan.core.party.own.OwnFieldService;
import org.suanpan.core.party.record.PartyService;
import org.suanpan.core.staff.StaffService;
import org.suanpan.core.trade.merge.Merging;
import org.suanpan.persistence.Database;
import org.suanpan.persistence.PoolPorts;

/// The wiring of the customer pool and of the people at this PC.
final class PoolWiring {

    private PoolWiring() {}

    static Pool over(Database database, Merging merging, Clock clock) {
        PoolPorts ports = database.pool();
        PartyService parties = new PartyService(database.unitOfWork(), database.customers(), database.suppliers(), ports.details(), clock);
        return new Pool(parties,
                new DuplicateService(database.unitOfWork(), database.changes(), ports.members(), new PinyinKeys(), clock), merging,
                new FollowUpService(database.unitOfWork(), ports.followUps(), clock),
                new OwnFieldService(database.unitOfWork(), ports.ownFields()),
                new ForgetService(database.unitOfWork(), parties, ports.traces(), clock),
                new StaffService(database.unitOfWork(), ports.people(), clock));
    }
}
