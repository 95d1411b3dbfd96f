package org.suanpan.core.tier.story;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/// Why a customer stands elsewhere than at the review of a day. `state` is null where he had not ordered then, `chance` where no model
/// told then or tells now.
public record Changes(LocalDate since, PointsChange points, @Nullable StateChange state, @Nullable ChanceChange chance) {}
