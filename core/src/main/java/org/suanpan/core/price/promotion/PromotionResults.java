package org.suanpan.core.price.promotion;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.suanpan.core.price.promotion.PromotionResult.Goods;
import org.suanpan.core.price.promotion.PromotionResult.Kind;

/// Adds up what promotions have come to.
public final class PromotionResults {

    private final Promotions book;

    public PromotionResults(Promotions book) {
        this.book = book;
    }

    /// From the promotion's first day to `to`, against the same number of days before its first.
    public PromotionResult of(Kind kind, long id, Goods goods, LocalDate from, LocalDate to) {
        long days = Math.max(1, from.until(to, ChronoUnit.DAYS) + 1);
        LocalDate last = from.plusDays(days - 1);
        return PromotionResult.of(kind, id, from, last, book.used(id, from, last), book.sales(goods, from, last),
                book.sales(goods, from.minusDays(days), from.minusDays(1)));
    }
}
