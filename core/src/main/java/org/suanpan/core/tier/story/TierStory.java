package org.suanpan.core.tier.story;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.tier.TierFacts.CustomerFacts;
import org.suanpan.core.tier.TierReview;

/// Everything about one customer's tier: the stored assignments (newest first), the score of the day looked from, his rhythm and
/// what is ahead. `change` = why the score is not the stored one of before; null without one, or when the rules of then are not
/// known any more.
public record TierStory(CustomerFacts customer, List<Assigned> past, TierReview.Line line, ScoreTrace score, AheadTrace ahead,
        @Nullable ScoreChange change) {

    public TierStory {
        past = List.copyOf(past);
    }
}
