package org.suanpan.app.stock;

import java.util.List;
import java.util.stream.Stream;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.stock.Warehouse;
import org.suanpan.core.stock.WarehouseId;
import org.suanpan.core.stock.Warehouses;

/// Which warehouse is looked at: one of them or all together.
final class Places {

    private final Warehouses warehouses;
    private final Warehouse every;
    private final ObjectProperty<Warehouse> chosen;

    /// `words` = how all together are called.
    Places(Warehouses warehouses, String words) {
        this.warehouses = warehouses;
        this.every = new Warehouse(new WarehouseId(0), "", words);
        this.chosen = new SimpleObjectProperty<>(every);
    }

    /// Empty in a shop with one warehouse: there is nothing to choose.
    List<Warehouse> several() {
        List<Warehouse> all = warehouses.all();
        return all.size() > 1 ? all : List.of();
    }

    List<Warehouse> choices() {
        return Stream.concat(Stream.of(every), several().stream()).toList();
    }

    ObjectProperty<Warehouse> chosen() {
        return chosen;
    }

    boolean isOne() {
        return chosen.get() != every;
    }

    /// Null = all together.
    @Nullable WarehouseId id() {
        return isOne() ? chosen.get().id() : null;
    }

    void choose(@Nullable WarehouseId id) {
        chosen.set(several().stream().filter(w -> w.id().equals(id)).findFirst().orElse(every));
    }
}
