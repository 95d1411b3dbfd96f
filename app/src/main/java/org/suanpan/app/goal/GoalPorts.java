package org.suanpan.app.goal;

import org.suanpan.core.followup.FollowingUp;
import org.suanpan.core.goal.Targeting;
import org.suanpan.core.goal.score.Scoring;
import org.suanpan.core.party.SalesReps;

/// What the screens of targets and scorecards ask.
public record GoalPorts(Targeting targets, Scoring scores, FollowingUp followUps, SalesReps reps) {}
