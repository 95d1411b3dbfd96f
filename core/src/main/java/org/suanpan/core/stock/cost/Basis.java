package org.suanpan.core.stock.cost;

/// How a movement gets its value.
public enum Basis {
    /// Comes in at a value of its own: opening stock, other goods in.
    GIVEN,
    /// Comes in at a value of its own, bought: what later charges add goes on top, and its price is remembered.
    PURCHASE,
    /// Comes in at the known cost: a free return, a gain of a stocktake.
    KNOWN,
    /// Comes back from a sale, at the sale's own cost; also a sale's later red document.
    RETURN,
    /// Sold: leaves at average; what is not there leaves at a provisional cost.
    SALE,
    /// Leaves at average: scrap, other goods out, purchase return, a loss of a stocktake.
    OUT,
    /// Leaves at average into what is made of it (a part of an assembly) or from it (what is taken apart).
    PART,
    /// Comes in worth what its document's parts were worth, and the fee.
    ASSEMBLED,
    /// Comes in worth its share of what was taken apart, and of the fee.
    TAKEN,
    /// From one warehouse to another: quantity only.
    TRANSFER,
    /// The later red document of anything but a sale: the exact cost of its original, turned round.
    RED,
    /// A late charge that went into its receipt: moves nothing itself, its receipt is worth more.
    LATE,
    /// A late charge on a receipt of a closed month: the share on hand into stock, the rest a cost adjustment.
    SPLIT,
    /// Changes what the stock is worth, not how much there is.
    REVALUE;

    /// Sell-first is for sales; every other way out needs the goods to be there.
    public boolean needsGoods(long quantity) {
        return quantity < 0 && this != SALE;
    }
}
