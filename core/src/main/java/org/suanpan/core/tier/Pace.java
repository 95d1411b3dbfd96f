package org.suanpan.core.tier;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.insight.value.Outlook;

/// A customer by his own rhythm, beside the fixed days: his median gap (null without gaps), when he sleeps and has gone
/// by it, the state that follows, and what a model says of him (null where none could be fitted, or he never ordered).
public record Pace(@Nullable BigDecimal medianGap, int sleepDays, int lostDays, Lifecycle lifecycle,
        @Nullable Outlook outlook) {}
