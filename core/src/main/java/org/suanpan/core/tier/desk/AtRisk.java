package org.suanpan.core.tier.desk;

import java.util.List;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Problem;
import org.suanpan.core.tier.LifecyclePolicy.WakeUpReason;
import org.suanpan.core.tier.TierReview;
import org.suanpan.core.tier.story.AheadTrace;

/// A customer somebody should come back to, with what is at stake and why he is on the list.
public record AtRisk(TierReview.Line line, AheadTrace ahead, Money atStake, List<WakeUpReason> reasons) {

    public AtRisk {
        reasons = List.copyOf(reasons);
    }

    public Problem sentence() {
        return ahead.sentence();
    }
}
