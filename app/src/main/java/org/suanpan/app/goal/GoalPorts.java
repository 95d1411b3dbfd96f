package org.suanpan.app.goal;

import org.suanpan.app.base.Pool;
import org.suanpan.core.commission.next.NextOrders;
import org.suanpan.core.commission.sheet.PaySheets;
import org.suanpan.core.followup.FollowingUp;
import org.suanpan.core.goal.Targeting;
import org.suanpan.core.goal.score.Scoring;
import org.suanpan.core.party.SalesReps;

/// What the screens of targets and scorecards ask; `pay` = what a salesperson is told of his own.
public record GoalPorts(Pool.Goals goals, FollowingUp followUps, SalesReps reps, OwnPay pay) {

    public record OwnPay(PaySheets sheets, NextOrders next) {}

    Targeting targets() {
        return goals.targets();
    }

    Scoring scores() {
        return goals.scores();
    }
}
