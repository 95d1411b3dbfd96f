package org.suanpan.core.posting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.commission.CommissionEvent;
import org.suanpan.core.ledger.PartnerEntry;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.SalesRepId;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.stock.StockMove;
import org.suanpan.core.stock.WarehouseId;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class PostingTest {

    private static final ProductId TEA = new ProductId(1);

    @Test
    void theRedPostingIsTheSameWithEverySignTurnedAndTurnsBack() {
        Posting posting = sale("15.00", "5.00");
        assertEquals(Money.parse("-10.00"), posting.stockValue());
        assertEquals(Money.parse("10.00"), posting.reversed().stockValue());
        assertEquals(Money.parse("-15.00"), posting.reversed().partnerEntries().getFirst().amount());
        assertEquals(YearMonth.of(2026, 3), posting.reversed().commissionEvents().getFirst().origin());
        assertEquals(posting, posting.reversed().reversed());
    }

    @Test
    void booksAgreeOnlyWhenMarginIsWhatIsOwedMinusWhatLeft() {
        assertTrue(sale("15.00", "5.00").isBalanced());
        assertTrue(sale("15.00", "5.00").reversed().isBalanced());
        assertFalse(sale("15.00", "5.01").isBalanced());
        assertFalse(sale("14.99", "5.00").isBalanced());
    }

    @Test
    void aTransferMovesGoodsAndNoValueOfTheShop() {
        StockMove move = new StockMove(WarehouseId.MAIN, new WarehouseId(2), TEA, Quantity.of(4), Money.parse("8.00"));
        assertEquals(Quantity.ZERO, move.shopQuantity());
        assertEquals(Money.ZERO, move.shopValue());
    }

    @Test
    void aMoveNeedsTwoPlacesAndSignsThatAgree() {
        assertThrows(IllegalArgumentException.class, () -> new StockMove(null, null, TEA, Quantity.of(1), Money.ZERO));
        assertThrows(IllegalArgumentException.class,
                () -> new StockMove(WarehouseId.MAIN, WarehouseId.MAIN, TEA, Quantity.of(1), Money.ZERO));
        assertThrows(IllegalArgumentException.class,
                () -> StockMove.out(WarehouseId.MAIN, TEA, Quantity.of(1), Money.parse("-1.00")));
        assertThrows(IllegalArgumentException.class,
                () -> StockMove.out(WarehouseId.MAIN, TEA, Quantity.ZERO, Money.parse("1.00")));
    }

    private static Posting sale(String owed, String margin) {
        return new Posting(List.of(StockMove.out(WarehouseId.MAIN, TEA, Quantity.of(5), Money.parse("10.00"))),
                List.of(new PartnerEntry(new CustomerId(2), Money.parse(owed), LocalDate.of(2026, 4, 1))),
                List.of(new CommissionEvent(new SalesRepId(1), YearMonth.of(2026, 3), CommissionEvent.Kind.DELIVERY,
                        Money.parse("15.00"), Money.parse(margin))));
    }
}
