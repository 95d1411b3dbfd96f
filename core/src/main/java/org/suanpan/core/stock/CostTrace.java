package org.suanpan.core.stock;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;

/// How one movement came to its value, worked out again from what was there before it (R1, R2): what leaves takes its share of the
/// value, all of it with the last piece. `computed` = what the formula gives; equal to `moved` unless the value was given.
///
/// The movement is seen in the whole shop: value has no warehouse (C27).
public record CostTrace(Way way, Quantity quantity, Quantity before, Money valueBefore, Money moved, Money computed, Quantity after,
        Money valueAfter) {

    /// `BROUGHT`: came with a value of its own. `SHARE`: round(value × out ÷ quantity). `ALL`: everything that was there left. `GIVEN`: left
    /// at a value of its own, such as that of the document it takes back. `AHEAD`: left before it was there, at a known cost. `WORTH`: only
    /// the value changed.
    public enum Way { BROUGHT, SHARE, ALL, GIVEN, AHEAD, WORTH }

    private static final int DECIMALS = 6;

    /// Empty value columns have no trace: the ledger of one warehouse knows quantities only.
    public static CostTrace of(LedgerLine line) {
        Money moved = line.change();
        Money after = line.value();
        if (moved == null || after == null) {
            throw new IllegalArgumentException("a line without values");
        }
        Quantity before = line.balance().minus(line.in()).plus(line.out());
        Money valueBefore = after.minus(moved);
        Quantity quantity = line.in().isZero() ? line.out() : line.in();
        if (line.out().isZero()) {
            return new CostTrace(line.in().isZero() ? Way.WORTH : Way.BROUGHT, quantity, before, valueBefore, moved, moved, line.balance(),
                    after);
        }
        Money left = moved.negated();
        if (!before.isPositive() || line.out().compareTo(before) > 0) {
            return new CostTrace(Way.AHEAD, quantity, before, valueBefore, left, left, line.balance(), after);
        }
        Money share = line.out().equals(before) ? valueBefore : Money.rounded(valueBefore.yuan().multiply(line.out().value())
                .divide(before.value(), DECIMALS, RoundingMode.HALF_UP));
        Way way = !share.equals(left) ? Way.GIVEN : line.out().equals(before) ? Way.ALL : Way.SHARE;
        return new CostTrace(way, quantity, before, valueBefore, left, share, line.balance(), after);
    }

    /// Value a piece after the movement, six decimals half-up; zero while nothing is there.
    public BigDecimal average() {
        return after.isPositive() ? valueAfter.yuan().divide(after.value(), DECIMALS, RoundingMode.HALF_UP) : BigDecimal.ZERO;
    }
}
