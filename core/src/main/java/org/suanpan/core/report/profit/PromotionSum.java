package org.suanpan.core.report.profit;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.price.promotion.PromotionResult;
import org.suanpan.core.price.promotion.PromotionResult.Kind;

/// What one promotion has come to, from its first day to its last or to the end of the span that was asked for.
///
/// `goods` = the product or category it is about, empty = everything; `who` = its customer or price level, empty = everybody.
/// `last` = its own last day, null = it has none yet.
public record PromotionSum(String name, Kind kind, String goods, String who, @Nullable LocalDate last, PromotionResult result) {}
