package org.suanpan.core.commission;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rate;

/// Commission earned as the money comes in: after each receipt the paid-to-date is round(full × received / invoice),
/// and the receipt pays the difference; the last one therefore evens out the fen.
public record CollectionCommission(Money full, List<Money> perReceipt, Money paid) {

    public CollectionCommission {
        perReceipt = List.copyOf(perReceipt);
    }

    /// `invoice` is what the customer has to pay in all (with tax); receipts may be negative (bounced, booked wrongly).
    public static CollectionCommission of(Money net, Rate rate, Money invoice, List<Money> receipts) {
        Money full = Money.rounded(net.times(rate));
        List<Money> perReceipt = new ArrayList<>();
        Money received = Money.ZERO;
        Money paid = Money.ZERO;
        for (Money receipt : receipts) {
            received = received.plus(receipt);
            Money paidToDate = share(full, received, invoice);
            perReceipt.add(paidToDate.minus(paid));
            paid = paidToDate;
        }
        return new CollectionCommission(full, perReceipt, paid);
    }

    public Money outstanding() {
        return full.minus(paid);
    }

    private static Money share(Money full, Money received, Money invoice) {
        if (invoice.isZero()) {
            return Money.ZERO;
        }
        BigDecimal product = full.yuan().multiply(received.yuan());
        return Money.rounded(product.divide(invoice.yuan(), 2, RoundingMode.HALF_UP));
    }
}
