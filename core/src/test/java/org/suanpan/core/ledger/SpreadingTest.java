package org.suanpan.core.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.DocumentNumber;
import org.suanpan.core.ledger.Spreading.Outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

/// The example of R11: sale A 1,200.00 due on 1 March, sale B 860.50 due on 15 March, a return of 60.00, 100.00 prepaid.
class SpreadingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);
    private static final DocumentId A = new DocumentId(1);
    private static final DocumentId B = new DocumentId(2);

    @Test
    void moneyAndWaiverSettleEverythingAfterTheOlderCredits() {
        Spreading all = spread("1900.00", "0.50", Map.of(), null);
        assertEquals(Map.of(A, yuan("1200.00"), B, yuan("860.50")), all.amounts());
        assertEquals(new Outcome(yuan("160.00"), yuan("1900.00"), yuan("0.50"), Money.ZERO), all.outcome(TODAY));
    }

    @Test
    void tooLittleMoneyGoesToTheOldestDueFirst() {
        Spreading some = spread("1000.00", "0.00", Map.of(), null);
        assertEquals(Map.of(A, yuan("1160.00"), B, Money.ZERO), some.amounts());
        assertEquals(yuan("40.00"), some.remainder());
    }

    @Test
    void whatWasTypedStaysAndTheRestIsSharedOutAgain() {
        Spreading typed = spread("1000.00", "0.00", Map.of(A, yuan("500.00")), null);
        assertEquals(Map.of(A, yuan("500.00"), B, yuan("660.00")), typed.amounts());
        assertEquals(new Outcome(yuan("160.00"), yuan("1000.00"), Money.ZERO, Money.ZERO), typed.outcome(TODAY));
        assertEquals(yuan("900.50"), typed.remainder());
    }

    @Test
    void theDocumentItIsForGoesBeforeAllOthers() {
        Spreading first = spread("0.00", "0.00", Map.of(), B);
        assertEquals(yuan("700.50"), first.due());
        assertEquals(Map.of(A, Money.ZERO, B, yuan("860.50")), spread("700.50", "0.00", Map.of(), B).amounts());
    }

    @Test
    void moneyNobodyOwesIsLeftOverAndTheCreditsStay() {
        Spreading typed = spread("900.00", "0.00", Map.of(A, Money.ZERO), null);
        assertEquals(new Outcome(Money.ZERO, yuan("860.50"), Money.ZERO, yuan("39.50")), typed.outcome(TODAY));
    }

    @Test
    void theMoneyForWhatWasTypedIsProposedWithoutTheCredits() {
        assertEquals(yuan("1900.50"), spread("0.00", "0.00", Map.of(), null).due());
        assertEquals(yuan("340.00"), spread("0.00", "0.00", Map.of(A, yuan("500.00")), null).due());
    }

    @Test
    void typingMoreThanThereIsIsRefused() {
        Spreading typed = spread("100.00", "0.00", Map.of(A, yuan("500.00")), null);
        assertEquals("ledger.more-than-there-is", assertThrows(Rejected.class, () -> typed.outcome(TODAY)).problem().key());
    }

    private static Spreading spread(String money, String waiver, Map<DocumentId, Money> kept, DocumentId first) {
        OpenItems items = new OpenItems(List.of(debit(B, 15, "860.50"), debit(A, 1, "1200.00")), List.of(
                credit(4, Match.Kind.MONEY, "100.00"), credit(3, Match.Kind.CREDIT, "60.00")));
        return new Spreading(items, yuan(money), yuan(waiver), kept, first);
    }

    private static OpenDebit debit(DocumentId id, int due, String open) {
        LocalDate day = LocalDate.of(2026, 2, 1);
        return new OpenDebit(id, new DocumentNumber("XS-202602-000" + id.value()), day, LocalDate.of(2026, 3, due),
                id.value(), yuan(open), day);
    }

    private static FreeCredit credit(long id, Match.Kind kind, String free) {
        LocalDate day = LocalDate.of(2026, 2, 10);
        return new FreeCredit(new DocumentId(id), kind, day, id, yuan(free), day);
    }

    private static Money yuan(String amount) {
        return Money.parse(amount);
    }
}
