package org.suanpan.core.report;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rate;

/// Where one customer stands by the last review up to a day. `last`, `orders` and the amounts are over all sales up to
/// that day; the names are what the owner called the tiers then; `margin` is over sales with a known cost and null where there are none.
public record CustomerTier(String code, String name, String rep, String tier, String previous,
        String tierName, String previousName, String lifecycle, Rate score, @Nullable LocalDate last, long orders, Money net, @Nullable Money margin) {}
