package org.suanpan.core.price;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Rate;

/// What the customer's tier means for his prices: its name, whether his level comes from it, and how far below his standard
/// price a seller may go without a reason (a ratio; null = no such ceiling).
public record TierDeal(String tier, boolean givesLevel, @Nullable Rate discount) {

    public static final TierDeal NONE = new TierDeal("", false, null);
}
