package org.suanpan.core.price.promotion;

import java.time.Clock;
import java.time.LocalDate;

import org.suanpan.core.base.UnitOfWork;

/// Begins and ends promotions.
public final class PromotionService implements Promoting {

    private final UnitOfWork unitOfWork;
    private final Promotions book;
    private final Clock clock;

    public PromotionService(UnitOfWork unitOfWork, Promotions book, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.book = book;
        this.clock = clock;
    }

    @Override
    public long add(Promotion promotion) {
        return unitOfWork.write(() -> book.add(promotion));
    }

    @Override
    public void end(long promotion) {
        unitOfWork.write(() -> book.end(promotion, LocalDate.now(clock)));
    }
}
