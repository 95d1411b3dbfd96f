package org.suanpan.core.stock.planning;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.suanpan.core.base.Quantity;

/// What of an item open sales orders can draw on, and how it is bought.
public record ItemSupply(Quantity onHand, Quantity onOrder, Quantity reservedForOthers, Quantity safetyStock,
        LotRule lots) {

    public static final ItemSupply NOTHING =
            new ItemSupply(Quantity.ZERO, Quantity.ZERO, Quantity.ZERO, Quantity.ZERO, LotRule.NONE);

    /// On hand + on order − reserved for others − safety stock; may be negative.
    public Quantity available() {
        return onHand.plus(onOrder).minus(reservedForOthers).minus(safetyStock);
    }

    /// What to buy so that `needed` can be delivered; zero where it is there.
    public Quantity toBuy(Quantity needed) {
        Quantity available = available();
        return needed.compareTo(available) > 0 ? lots.covering(needed.minus(available)) : Quantity.ZERO;
    }

    /// The purchases that a sum of needs over all orders calls for, item by item; items that suffice are left out.
    public static SortedMap<String, Quantity> plan(Map<String, Quantity> needs, Map<String, ItemSupply> supplies) {
        SortedMap<String, Quantity> plan = new TreeMap<>();
        needs.forEach((item, needed) -> {
            Quantity bought = supplies.getOrDefault(item, NOTHING).toBuy(needed);
            if (bought.isPositive()) {
                plan.put(item, bought);
            }
        });
        return plan;
    }
}
