package org.suanpan.core.tier.desk;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Problem;
import org.suanpan.core.base.Rate;
import org.suanpan.core.tier.Tier;
import org.suanpan.core.tier.TierReview;

/// A customer below the next tier. `missing` = net sales of the twelve months that would bring him there with everything else as
/// it is; null = sales alone do not bring him there.
public record Growing(TierReview.Line line, Tier next, Rate enter, @Nullable Money missing) {

    /// Its tier is to be called by its name.
    public Problem sentence() {
        return missing == null
                ? Problem.of("tier.grow.not-by-sales", line.score().toString(1), enter.toString(), next)
                : Problem.of("tier.grow.by-sales", missing.toString(), next, line.score().toString(1), enter.toString());
    }
}
