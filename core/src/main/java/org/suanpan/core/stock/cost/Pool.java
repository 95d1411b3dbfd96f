package org.suanpan.core.stock.cost;

import java.util.ArrayDeque;
import java.util.Deque;

/// The one pool of a product for the whole shop while it is replayed: quantity in ten-thousandths, value in fen, the
/// uncovered sales oldest first, and the prices that serve when nothing is there.
final class Pool {

    private long quantity;
    private long value;
    private Ratio average;
    private Ratio purchase;
    private final Ratio reference;
    private final Deque<SoldLine> holes = new ArrayDeque<>();

    Pool(PoolState start) {
        quantity = start.quantity();
        value = start.value();
        average = start.lastAverage();
        purchase = start.lastPurchase();
        reference = start.reference();
        remember();
    }

    long quantity() {
        return quantity;
    }

    long value() {
        return value;
    }

    /// Goods come in and fill holes first, oldest first; each filled piece shows what it truly cost.
    void enter(long pieces, long worth) {
        long filled = 0;
        long used = 0;
        while (filled < pieces && !holes.isEmpty()) {
            SoldLine line = holes.getFirst();
            long now = Math.min(line.hole(), pieces - filled);
            if (now > 0) {
                filled += now;
                long soFar = Exact.share(worth, filled, pieces);
                long provisional = line.release(now);
                line.cover(now, soFar - used);
                used = soFar;
                quantity += now;
                value += provisional;
            }
            if (line.hole() == 0) {
                holes.removeFirst();
            }
        }
        quantity += pieces - filled;
        value += worth - used;
        remember();
    }

    /// Goods come back into their own hole.
    void close(long pieces, long provisional) {
        quantity += pieces;
        value += provisional;
        remember();
    }

    /// Goods leave at average; what is not there leaves at the known cost and becomes a hole.
    SoldLine issue(long pieces) {
        long there = Math.clamp(quantity, 0, pieces);
        long cost = there == 0 ? 0 : Exact.share(value, there, quantity);
        long missing = pieces - there;
        long provisional = missing == 0 ? 0 : known(missing);
        SoldLine line = new SoldLine(there, cost, missing, provisional);
        quantity -= pieces;
        value -= cost + provisional;
        if (missing > 0) {
            holes.addLast(line);
        }
        remember();
        return line;
    }

    /// Goods leave at a given cost, never more than there is, and all of it with the last piece: gives what left.
    long takeOut(long pieces, long cost) {
        long out = pieces == quantity ? value : Math.min(cost, Math.max(value, 0));
        quantity -= pieces;
        value -= out;
        remember();
        return out;
    }

    /// Changes the worth of what is there, never below nothing: gives by how much.
    long revalue(long more) {
        long change = quantity <= 0 ? 0 : Math.max(more, -value);
        value += change;
        remember();
        return change;
    }

    void bought(long pieces, long worth) {
        if (worth > 0) {
            purchase = new Ratio(worth, pieces);
        }
    }

    /// What `pieces` would cost by what is known (C5).
    long known(long pieces) {
        Ratio ratio = average.isKnown() ? average : purchase.isKnown() ? purchase : reference;
        return ratio.isKnown() ? Exact.share(ratio.value(), pieces, ratio.quantity()) : 0;
    }

    private void remember() {
        if (quantity > 0) {
            average = new Ratio(value, quantity);
        }
    }
}
