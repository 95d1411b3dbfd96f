package org.suanpan.core.loyalty.points;

import java.time.LocalDate;

import org.suanpan.core.base.Rate;

/// What a version of the rules of tiers says of the points of one of its tiers, from a day on. `tier` = the letter that is kept, `name` =
/// what the owner calls it.
public record TierRate(LocalDate from, int version, String tier, String name, Rate points) {}
