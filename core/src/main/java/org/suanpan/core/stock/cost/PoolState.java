package org.suanpan.core.stock.cost;

/// A product's pool where a replay starts: a place with no uncovered sale, so `quantity` (ten-thousandths) and `value`
/// (fen) are not negative. `lastAverage` = value : quantity at the last place with a quantity above zero; `lastPurchase` =
/// cost of the last purchase line worth more than nothing; `reference` = the reference cost.
public record PoolState(long quantity, long value, Ratio lastAverage, Ratio lastPurchase, Ratio reference) {

    public static PoolState empty(Ratio reference) {
        return new PoolState(0, 0, Ratio.UNKNOWN, Ratio.UNKNOWN, reference);
    }
}
