package org.suanpan.core.price.promotion;

import java.math.RoundingMode;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rate;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.segment.SegmentRef;
import org.suanpan.core.product.ProductId;

/// Something given for a time: goods for buying enough of one product, or money off a large order.
///
/// `customer` null = everybody; `level` empty = every price level; `segment` null = everybody, otherwise who is in it on the day that is asked (ADR 49). `from` and `until` are both included, so that it ends
/// by itself at midnight; `until` null = until it is ended.
public record Promotion(long id, String name, @Nullable CustomerId customer, String level, Terms terms, LocalDate from,
        @Nullable LocalDate until, @Nullable SegmentRef segment) {

    /// What has to be bought, and what is given for it.
    public sealed interface Terms permits Gift, OrderDiscount {}

    /// Whoever buys `minimum` of `bought` gets `free` of `given`, once or for every full `minimum`; both in base units.
    /// `given` null = the product that was bought.
    public record Gift(ProductId bought, Quantity minimum, @Nullable ProductId given, Quantity free, boolean repeats)
            implements Terms {

        public Gift {
            if (!minimum.isPositive()) {
                throw new Rejected("price.rule-minimum", minimum);
            }
            if (!free.isPositive()) {
                throw new Rejected("price.promotion-free", free);
            }
        }

        public ProductId goods() {
            return given == null ? bought : given;
        }

        /// How much is given to one who buys so much.
        public Quantity free(Quantity amount) {
            long times = amount.tenThousandths() / minimum.tenThousandths();
            return amount.isNegative() ? Quantity.ZERO
                    : new Quantity(Math.multiplyExact(repeats ? times : Math.min(times, 1), free.tenThousandths()));
        }
    }

    /// An order of `least` or more gets `off`, or is sold at `rate` of its amount; exactly one of the two is given.
    public record OrderDiscount(Money least, @Nullable Money off, @Nullable Rate rate) implements Terms {

        public OrderDiscount {
            if (!least.isPositive()) {
                throw new Rejected("price.promotion-least", least);
            }
            if ((off == null) == (rate == null)) {
                throw new Rejected("price.promotion-one-figure");
            }
            if (off != null && (!off.isPositive() || off.compareTo(least) > 0)) {
                throw new Rejected("price.promotion-off", off, least);
            }
            if (rate != null && (rate.compareTo(Rate.ZERO) <= 0 || rate.compareTo(Rate.ONE) >= 0)) {
                throw new Rejected("price.rule-rate", rate);
            }
        }

        /// Money off an order that comes to `amount`, rounded half-up to the fen; nothing where it is too small.
        public Money of(Money amount) {
            if (amount.compareTo(least) < 0) {
                return Money.ZERO;
            }
            return off != null ? off : rate == null ? Money.ZERO
                    : amount.minus(Money.rounded(amount.times(rate).setScale(2, RoundingMode.HALF_UP)));
        }
    }

    public Promotion {
        if (name.isBlank()) {
            throw new Rejected("price.promotion-name");
        }
        if (until != null && until.isBefore(from)) {
            throw new Rejected("price.rule-days", from, until);
        }
    }

    public Promotion(long id, String name, @Nullable CustomerId customer, String level, Terms terms, LocalDate from, @Nullable LocalDate until) {
        this(id, name, customer, level, terms, from, until, null);
    }

    /// The same for the customers of a segment alone.
    public Promotion limitedTo(@Nullable SegmentRef only) {
        return new Promotion(id, name, customer, level, terms, from, until, only);
    }

    public boolean isInForce(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
