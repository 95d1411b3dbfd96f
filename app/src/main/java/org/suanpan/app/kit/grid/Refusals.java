package org.suanpan.app.kit.grid;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/// What was typed into cells and refused; it stays there until it is mended. Rows are told apart by identity: two equal rows are
/// two places.
final class Refusals<R> {

    private final Map<Place, String> typed = new HashMap<>();

    private record Place(int identity, String column) {

        Place(Object row, GridColumn<?> column) {
            this(System.identityHashCode(row), column.id());
        }
    }

    @Nullable String of(R row, GridColumn<R> column) {
        return typed.get(new Place(row, column));
    }

    void put(R row, GridColumn<R> column, String words) {
        typed.put(new Place(row, column), words);
    }

    void remove(R row, GridColumn<R> column) {
        typed.remove(new Place(row, column));
    }

    boolean isEmpty() {
        return typed.isEmpty();
    }
}
