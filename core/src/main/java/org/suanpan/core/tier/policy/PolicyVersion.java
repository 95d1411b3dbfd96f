package org.suanpan.core.tier.policy;

import java.time.Instant;
import java.time.LocalDate;

import org.suanpan.core.base.Actor;
import org.suanpan.core.tier.TierPolicy;

/// Rules that were put in force from a day on; never changed afterwards.
public record PolicyVersion(TierPolicy policy, String name, LocalDate from, Instant at, Actor by) {}
