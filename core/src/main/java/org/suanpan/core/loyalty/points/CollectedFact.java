package org.suanpan.core.loyalty.points;

import java.time.LocalDate;
import java.util.Comparator;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.party.CustomerId;

/// What one document did on one day: `money` that came from the customer (negative = went back), and by how much more he owes for
/// `goods` (negative = goods came back, something was waived or settled without money). `reverses` and `origin`: the document it
/// takes back, the one it follows.
public record CollectedFact(CustomerId customer, DocumentId document, DocumentKind kind, String number, LocalDate date, Money money,
        Money goods, long seq, @Nullable DocumentId reverses, @Nullable DocumentId origin) {

    /// By days, and within a day by what the documents say and not by the order they were entered in: sales, money, what came
    /// back, what was paid back.
    public static final Comparator<CollectedFact> ORDER = Comparator.comparing(CollectedFact::date)
            .thenComparing(CollectedFact::rank)
            .thenComparing(CollectedFact::goods, Comparator.reverseOrder())
            .thenComparing(CollectedFact::money, Comparator.reverseOrder())
            .thenComparing(CollectedFact::seq);

    private int rank() {
        if (goods.isPositive()) {
            return 0;
        }
        if (goods.isNegative()) {
            return 2;
        }
        return money.isNegative() ? 3 : 1;
    }

    /// Goods came back by it, or the sale was taken back.
    public boolean isReturn() {
        return kind == DocumentKind.SALES_RETURN && reverses == null || kind == DocumentKind.DELIVERY && reverses != null;
    }
}
