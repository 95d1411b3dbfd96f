package org.suanpan.persistence.report.profit;

import org.suanpan.core.base.Rate;
import org.suanpan.core.base.Topic;
import org.suanpan.core.report.profit.LateRate;
import org.suanpan.persistence.db.Sessions;

/// The rate as a setting of the shop.
record SqliteLateRate(Sessions sessions) implements LateRate {

    @Override
    public Rate yearly() {
        return sessions.read(session -> {
            String set = session.getMapper(ProfitMapper.class).lateRate();
            return set == null ? STANDARD : Rate.parse(set);
        });
    }

    @Override
    public void keep(Rate yearly) {
        sessions.write(Topic.SETTING, session -> {
            session.getMapper(ProfitMapper.class).keepLateRate(yearly.toString());
            return yearly;
        });
    }
}
