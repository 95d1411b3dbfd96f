package org.suanpan.persistence.opening;

import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.Topic;
import org.suanpan.core.opening.OpeningStock;
import org.suanpan.core.opening.OpeningStockId;
import org.suanpan.core.opening.OpeningStocks;
import org.suanpan.persistence.db.Sessions;

final class SqliteOpeningStocks implements OpeningStocks {

    private final Sessions sessions;

    SqliteOpeningStocks(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public OpeningStock get(OpeningStockId id) {
        return sessions.readTogether(s -> {
            OpeningStockMapper mapper = s.getMapper(OpeningStockMapper.class);
            OpeningStockRow head = mapper.head(id);
            if (head == null) {
                throw new Rejected("opening.unknown", id.value());
            }
            return head.with(mapper.lines(id));
        });
    }

    @Override
    public OpeningStockId add(OpeningStock opening) {
        return sessions.write(Topic.STOCK, s -> {
            OpeningStockMapper mapper = s.getMapper(OpeningStockMapper.class);
            long id = mapper.nextId();
            mapper.insert(id, opening);
            for (int i = 0; i < opening.lines().size(); i++) {
                mapper.insertLine(id, i + 1, opening.lines().get(i));
            }
            return new OpeningStockId(id);
        });
    }

    @Override
    public void update(OpeningStock reversed) {
        sessions.write(Topic.STOCK, s -> {
            s.getMapper(OpeningStockMapper.class).updateState(reversed);
            return reversed.id();
        });
    }
}
