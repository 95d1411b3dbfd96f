package org.suanpan.core.stock.batch;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.suanpan.core.base.Quantity;
import org.suanpan.core.stock.WarehouseId;

/// One movement of told-apart goods, in the order of the books. `quantity` = what the warehouse has more.
public record Placed(LocalDate date, WarehouseId warehouse, Quantity quantity) {

    /// The least there is at any time from `day` on; at the earliest right after the last movement before it.
    public static Quantity leastFrom(LocalDate day, List<Placed> moves) {
        Quantity now = Quantity.ZERO;
        Quantity least = null;
        for (Placed move : moves) {
            now = now.plus(move.quantity());
            boolean counts = !move.date().isBefore(day);
            least = counts && (least == null || now.compareTo(least) < 0) ? now : least;
        }
        return least == null ? now : least;
    }

    /// Whether a single piece is in one place at most, and leaves only places where it is.
    public static Walk walk(List<Placed> moves) {
        Map<WarehouseId, Integer> there = new HashMap<>();
        int all = 0;
        for (Placed move : moves) {
            int step = Integer.signum(move.quantity().compareTo(Quantity.ZERO));
            all += step;
            int here = there.merge(move.warehouse(), step, Integer::sum);
            if (here < 0) {
                return Walk.LEAVES_WHERE_IT_IS_NOT;
            }
            if (all > 1) {
                return Walk.COMES_TWICE;
            }
        }
        return Walk.SOUND;
    }

    public enum Walk { SOUND, LEAVES_WHERE_IT_IS_NOT, COMES_TWICE }
}
