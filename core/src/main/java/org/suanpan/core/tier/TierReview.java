package org.suanpan.core.tier;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.LazyList;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Problem;
import org.suanpan.core.base.Rate;
import org.suanpan.core.party.CustomerId;

/// One evaluation of every customer, with reasons; nothing in it depends on the order of the rows. `fitted` is the model
/// behind the probabilities; null where no customer ever came back.
public record TierReview(LocalDate asOf, int policyVersion, OrderFits.@Nullable Fitted fitted, List<Line> lines,
        List<Move> moves) {

    public TierReview {
        lines = List.copyOf(lines);
        moves = List.copyOf(moves);
    }

    /// `r`, `f`, `m` are 1–5 (0 = never ordered). `recencyDays` is null without a sale; `orders` are distinct numbers
    /// of sales (returns left out) and `amount` is net of returns, both over all time up to the day; `sales` is the
    /// amount before returns; `reasons` are put into words when they are read. `score` has one decimal, 0–100.
    public record Line(CustomerId id, String customer, String name, Tier tier, Rate score, Lifecycle lifecycle, int r,
            int f, int m, String segment, @Nullable Integer recencyDays, long orders, Money amount, Money sales, Pace pace,
            List<Problem> reasons) {

        public Line {
            reasons = LazyList.copyOf(reasons);
        }
    }

    /// A change of tier against the assignment before; `from` is null for a first assignment.
    public record Move(CustomerId id, String customer, @Nullable Tier from, Tier to, Problem reason) {}
}
