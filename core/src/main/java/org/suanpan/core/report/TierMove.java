package org.suanpan.core.report;

import java.time.LocalDate;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rate;

/// A customer whose tier changed. `from` is empty for a first assignment; tiers and life cycle are stored names such as
/// `A` or `SLEEPING`, and the names are what the owner called the tiers then; `score` has one decimal, 0–100; `net` is over all time up to the day.
public record TierMove(LocalDate asOf, String code, String name, String rep, String from, String to,
        String fromName, String toName, String lifecycle, Rate score, Money net) {}
