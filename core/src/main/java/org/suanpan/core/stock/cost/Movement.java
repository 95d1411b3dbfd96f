package org.suanpan.core.stock.cost;

import java.time.LocalDate;

import org.suanpan.core.product.ProductId;
import org.suanpan.core.stock.WarehouseId;

/// One movement as the costing reads it. `id` orders the movements of one document, in it parts before what is made of
/// them.
/// `line` = the line of its document.
///
/// `quantity` = what the warehouse has more, in ten-thousandths. `given` in fen: the own value of GIVEN, PURCHASE,
/// SPLIT and REVALUE, the fee of ASSEMBLED and of the PART that is taken apart, the weight of a TAKEN share. `of` = the
/// movement whose cost it carries (RETURN, RED) or that it belongs to (LATE, SPLIT), 0 for none. `measure` = of SPLIT,
/// what the receipt brought of the product. `passed` = stands beside its red document of the same day; both are passed
/// over as if neither existed and keep the `value` they had.
public record Movement(long id, long document, int line, ProductId product, WarehouseId warehouse, LocalDate date, long seq,
        long quantity, Basis basis, long given, long of, long measure, boolean passed, Stored stored)
        implements Comparable<Movement> {

    /// What the last replay found, all in fen but `afterQuantity` (ten-thousandths): `value` = what the shop's stock is
    /// worth more because of it; `adjust` = what of its shown cost is a cost adjustment; `after…` = the shop's pool
    /// right after it; `corrections` = what the cost of a sale came to differ by.
    public record Stored(long value, long adjust, long afterQuantity, long afterValue, long corrections) {

        public static final Stored NEW = new Stored(0, 0, 0, 0, 0);
    }

    @Override
    public int compareTo(Movement other) {
        int byDate = date.compareTo(other.date);
        if (byDate != 0) {
            return byDate;
        }
        int bySeq = Long.compare(seq, other.seq);
        return bySeq != 0 ? bySeq : Long.compare(id, other.id);
    }

    public Movement stored(Stored found) {
        return new Movement(id, document, line, product, warehouse, date, seq, quantity, basis, given, of, measure, passed,
                found);
    }

    public Movement passedOver() {
        return new Movement(id, document, line, product, warehouse, date, seq, quantity, basis, given, of, measure, true, stored);
    }
}
