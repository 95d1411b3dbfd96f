package org.suanpan.persistence.stock;

import java.util.List;

import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.Topic;
import org.suanpan.core.stock.Warehouse;
import org.suanpan.core.stock.WarehouseId;
import org.suanpan.core.stock.Warehouses;
import org.suanpan.persistence.db.Sessions;

final class SqliteWarehouses implements Warehouses {

    private final Sessions sessions;

    SqliteWarehouses(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public List<Warehouse> all() {
        return sessions.read(s -> s.getMapper(WarehouseMapper.class).all());
    }

    @Override
    public WarehouseId add(String code, String name) {
        if (code.isBlank() || name.isBlank()) {
            throw new Rejected("warehouse.name-missing");
        }
        if (all().stream().anyMatch(other -> other.code().equals(code))) {
            throw new Rejected("warehouse.code-taken", code);
        }
        return sessions.write(Topic.WAREHOUSE, s -> {
            WarehouseMapper mapper = s.getMapper(WarehouseMapper.class);
            long id = mapper.nextId();
            mapper.insert(id, code, name);
            return new WarehouseId(id);
        });
    }
}
