package org.suanpan.core.loyalty.points;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rate;

/// What a version of the rules of tiers says of the points and gifts of one of its tiers, from a day on. `tier` = the letter that is kept, `name` =
/// what the owner calls it; `gifts` = their worth in a year that needs nobody's approval, null = no such limit; `festival` = what is
/// given at the festival.
public record TierRate(LocalDate from, int version, String tier, String name, Rate points,
        @Nullable Money gifts, String festival) {}
