package org.suanpan.core.stock.batch;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/// Which batches a list shows: those in stock, by their last good day up to `until`, null = whenever; `text` matches
/// product or batch number and then also finds batches of which nothing is left.
public record BatchFilter(String text, @Nullable LocalDate until) {

    public boolean isSearch() {
        return !text.isBlank();
    }
}
