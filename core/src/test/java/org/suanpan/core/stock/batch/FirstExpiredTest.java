package org.suanpan.core.stock.batch;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.suanpan.core.base.Quantity;
import org.suanpan.core.stock.batch.FirstExpired.Step;
import org.suanpan.core.stock.batch.FirstExpired.Wish;

import static org.junit.jupiter.api.Assertions.assertEquals;

class FirstExpiredTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    private static final Wish SALE = new Wish(TODAY, false);
    private static final Step PIECES = Step.of(1, true);

    @Test
    void thirtyComeFromTheOlderBatchAndTheRestFromTheNext() {
        assertEquals(List.of(lying("A", "2026-05-01", "20"), lying("B", "2026-06-01", "10")),
                FirstExpired.propose(List.of(lying("B", "2026-06-01", "50"), lying("A", "2026-05-01", "20")),
                        Quantity.of(30), PIECES, SALE));
    }

    @Test
    void whatNobodyHasComesFromNowhere() {
        assertEquals(List.of(lying("A", "2026-05-01", "20")),
                FirstExpired.propose(List.of(lying("A", "2026-05-01", "20")), Quantity.of(30), PIECES, SALE));
    }

    @Test
    void spoiledGoodsAreProposedForScrapButNotForASale() {
        List<BatchStock> there = List.of(lying("OLD", "2026-03-09", "5"), lying("NEW", "2026-03-10", "5"));
        assertEquals(List.of(lying("NEW", "2026-03-10", "5")), FirstExpired.propose(there, Quantity.of(5), PIECES, SALE));
        assertEquals(List.of(lying("OLD", "2026-03-09", "5")),
                FirstExpired.propose(there, Quantity.of(5), PIECES, new Wish(TODAY, true)));
    }

    @Test
    void whatDoesNotSpoilComesLast() {
        assertEquals(List.of(lying("A", "2027-01-01", "1"), new BatchStock(new Batch("X", null), Quantity.of(2))),
                FirstExpired.propose(List.of(new BatchStock(new Batch("X", null), Quantity.of(9)),
                        lying("A", "2027-01-01", "1")), Quantity.of(3), PIECES, SALE));
    }

    @Test
    void aBatchGivesOnlyWhatComesOutEvenInTheTypedUnit() {
        assertEquals(List.of(lying("A", "2026-05-01", "30"), lying("B", "2026-06-01", "18")),
                FirstExpired.propose(List.of(lying("A", "2026-05-01", "31"), lying("B", "2026-06-01", "24")),
                        Quantity.of(48), Step.of(24, true), SALE), "an eighth of a box of 24 is three bottles");
    }

    @Test
    void aNumberAloneMeansTheFirstToExpireOfThatNumber() {
        List<BatchStock> there = List.of(lying("A", "2026-07-01", "1"), lying("A", "2026-05-01", "1"));
        assertEquals(new Batch("A", LocalDate.of(2026, 5, 1)), FirstExpired.meant(there, new Batch("A", null)));
        assertEquals(new Batch("A", LocalDate.of(2026, 7, 1)),
                FirstExpired.meant(there, new Batch("", LocalDate.of(2026, 7, 1))));
        assertEquals(new Batch("Z", null), FirstExpired.meant(there, new Batch("Z", null)));
        assertEquals(Batch.NAMELESS, FirstExpired.meant(there, Batch.NAMELESS));
    }

    private static BatchStock lying(String number, String expires, String quantity) {
        return new BatchStock(new Batch(number, LocalDate.parse(expires)), Quantity.parse(quantity));
    }
}
