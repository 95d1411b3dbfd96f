package org.suanpan.core.stock.cost;

/// What one movement of a sale has cost so far: pieces that were there (covered), pieces that were not (the hole, at a
/// provisional cost), and what came back of either.
final class SoldLine {

    private final long initialCost;
    private final long holeQuantity;
    private final long holeCost;
    private long covered;
    private long coveredCost;
    private long released;
    private long releasedCost;
    private long backCovered;
    private long backCoveredCost;
    private long backUncoveredCost;

    /// What one return brought back.
    record Back(long uncovered, long uncoveredCost, long covered, long coveredCost) {

        long cost() {
            return uncoveredCost + coveredCost;
        }
    }

    SoldLine(long covered, long coveredCost, long missing, long provisional) {
        this.covered = covered;
        this.coveredCost = coveredCost;
        this.holeQuantity = missing;
        this.holeCost = provisional;
        this.initialCost = coveredCost + provisional;
    }

    /// What it cost when it was written.
    long initialCost() {
        return initialCost;
    }

    long hole() {
        return holeQuantity - released;
    }

    /// Takes pieces out of the hole: what of the provisional cost goes with them, by cumulative rounding.
    long release(long pieces) {
        released += pieces;
        long soFar = Exact.share(holeCost, released, holeQuantity);
        long now = soFar - releasedCost;
        releasedCost = soFar;
        return now;
    }

    /// Pieces of the hole turned out to cost `cost`.
    void cover(long pieces, long cost) {
        covered += pieces;
        coveredCost += cost;
    }

    /// Uncovered pieces come back first; their provisional cost is gone with them.
    long backUncovered(long pieces) {
        long cost = release(pieces);
        backUncoveredCost += cost;
        return cost;
    }

    /// The others carry their share of the covered cost, by cumulative rounding.
    long backCovered(long pieces) {
        backCovered += pieces;
        long soFar = Exact.share(coveredCost, backCovered, covered);
        long now = soFar - backCoveredCost;
        backCoveredCost = soFar;
        return now;
    }

    /// A return was reversed: its pieces are out again, at the cost they came back with.
    void outAgain(Back back) {
        backCovered -= back.covered();
        backCoveredCost -= back.coveredCost();
        backUncoveredCost -= back.uncoveredCost();
        cover(back.uncovered(), back.uncoveredCost());
    }

    /// What the sale costs more than when it was written.
    long corrections() {
        return backUncoveredCost + coveredCost + holeCost - releasedCost - initialCost;
    }
}
