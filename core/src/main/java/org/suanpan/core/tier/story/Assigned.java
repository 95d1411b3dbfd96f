package org.suanpan.core.tier.story;

import java.time.Instant;

import org.suanpan.core.tier.TierAssignment;

/// A stored assignment with when and by whom it was made.
public record Assigned(TierAssignment assignment, Instant at, String actor) {}
