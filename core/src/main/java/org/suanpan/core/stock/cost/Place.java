package org.suanpan.core.stock.cost;

import java.time.LocalDate;

/// A place in the order of the books: business date, then posting order, then movement. `movement` 0 = before the first
/// movement of that posting.
public record Place(LocalDate date, long seq, long movement) implements Comparable<Place> {

    public static Place of(Movement move) {
        return new Place(move.date(), move.seq(), move.id());
    }

    @Override
    public int compareTo(Place other) {
        int byDate = date.compareTo(other.date);
        if (byDate != 0) {
            return byDate;
        }
        int bySeq = Long.compare(seq, other.seq);
        return bySeq != 0 ? bySeq : Long.compare(movement, other.movement);
    }
}
