package org.suanpan.core.tier.story;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.tier.TierFacts.CustomerFacts;
import org.suanpan.core.tier.TierReview;
import org.suanpan.core.tier.willingness.DebtPaper;

/// Everything about one customer's tier: the stored assignments (newest first), the score of the day looked from, his rhythm and
/// what is ahead. `debts` = the documents behind how punctually he
/// pays. `basis` = what the tier stands on where that is no score; `changes` = why he stands elsewhere than at
/// the last review of an earlier day, null without one.
public record TierStory(CustomerFacts customer, List<Assigned> past, TierReview.Line line, ScoreTrace score, List<DebtPaper> debts,
        BasisTrace basis, AheadTrace ahead, @Nullable Changes changes) {

    public TierStory {
        past = List.copyOf(past);
        debts = List.copyOf(debts);
    }
}
