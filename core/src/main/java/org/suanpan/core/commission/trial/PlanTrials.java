package org.suanpan.core.commission.trial;

import java.time.YearMonth;
import java.util.List;

import org.suanpan.core.commission.CommissionDetails.TierWeight;
import org.suanpan.core.commission.CommissionPlan;
import org.suanpan.core.party.SalesRepId;

/// What another plan would have cost, by all documents known now. Nothing is written.
public interface PlanTrials {

    /// Months from the first to the last, both included: of a settled month the plan it was settled under stands against the trial, of any other
    /// the plan that holds for it.
    PlanTrial compare(CommissionPlan trial, YearMonth from, YearMonth to);

    /// How the difference of one person and month spreads over the documents of the month; it adds up.
    List<PaperShift> papers(CommissionPlan trial, SalesRepId rep, YearMonth month);

    /// What the rules of tiers weigh at the end of a month, the best tier first.
    List<TierWeight> tierWeights(YearMonth month);

    /// Where a plan jumps: what a person loses who stays a fen below the line, the highest jump first.
    List<Cliff> cliffs(CommissionPlan plan);
}
