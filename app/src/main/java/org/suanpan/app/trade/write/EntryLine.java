package org.suanpan.app.trade.write;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.trade.buy.OverReceived.Coming;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.price.PriceGround;
import org.suanpan.core.price.PriceReason;
import org.suanpan.core.product.Item;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.trade.DraftLine;
import org.suanpan.core.trade.DraftLine.Marks;

/// One line while it is typed. `typed` = what stands in the product cell; `reason` = what its price stands on, null = nothing yet.
/// A line that follows another shows that one's price, unless it may say its own.
/// `share` = of the worth of what is taken apart. `there` = which of the goods that are there: their batch, or the pieces.
record EntryLine(@Nullable Followed origin, @Nullable Item item, String typed, String unit, @Nullable Quantity quantity,
        @Nullable UnitPrice price, @Nullable Money value, Money discount, boolean gift, String remark,
        @Nullable PriceReason reason, @Nullable BigDecimal share, Lot there) {

    static final EntryLine BLANK = new EntryLine(null, null, "", "", null, null, null, Money.ZERO, false, "", null, null,
            Lot.NONE);

    boolean isBlank() {
        return item == null && typed.isBlank();
    }

    /// Of this product, one of its base unit until another quantity is typed; a price somebody typed stays.
    EntryLine of(Item product) {
        Quantity amount = quantity == null ? Quantity.of(1) : quantity;
        boolean typedPrice = ground() == PriceGround.TYPED;
        return new EntryLine(null, product, product.name(), product.baseUnit(), amount, typedPrice ? price : null, value,
                discount, gift, remark, typedPrice ? reason : null, share, Lot.NONE);
    }

    EntryLine quantity(@Nullable Quantity amount) {
        return new EntryLine(origin, item, typed, unit, amount, price, value, discount, gift, remark, reason, share, there);
    }

    EntryLine unit(String name) {
        return new EntryLine(origin, item, typed, name, quantity, price, value, discount, gift, remark, reason, share, there);
    }

    /// Typed by somebody; null = the price is to be proposed again.
    EntryLine price(@Nullable UnitPrice each) {
        return offered(each, each == null ? null : PriceReason.of(PriceGround.TYPED));
    }

    EntryLine offered(@Nullable UnitPrice each, @Nullable PriceGround why) {
        return offered(each, why == null ? null : PriceReason.of(why));
    }

    EntryLine offered(@Nullable UnitPrice each, @Nullable PriceReason why) {
        return new EntryLine(origin, item, typed, unit, quantity, each, value, discount, gift, remark, why, share, there);
    }

    EntryLine value(@Nullable Money worth) {
        return new EntryLine(origin, item, typed, unit, quantity, price, worth, discount, gift, remark, reason, share, there);
    }

    EntryLine discount(Money off) {
        return new EntryLine(origin, item, typed, unit, quantity, price, value, off, gift, remark, reason, share, there);
    }

    /// Given for nothing or not; a gift somebody makes by hand comes of no promotion.
    EntryLine gift(boolean free) {
        return new EntryLine(origin, item, typed, unit, quantity, price, value, discount, free, remark,
                free && ground() == PriceGround.PROMOTION ? null : reason, share, there);
    }

    EntryLine remark(String note) {
        return new EntryLine(origin, item, typed, unit, quantity, price, value, discount, gift, note, reason, share, there);
    }

    EntryLine typed(String words) {
        return new EntryLine(origin, item, words, unit, quantity, price, value, discount, gift, remark, reason, share, there);
    }

    EntryLine share(@Nullable BigDecimal part) {
        return new EntryLine(origin, item, typed, unit, quantity, price, value, discount, gift, remark, reason, part, there);
    }

    EntryLine lot(Lot goods) {
        return new EntryLine(origin, item, typed, unit, quantity, price, value, discount, gift, remark, reason, share, goods);
    }

    @Nullable PriceGround ground() {
        return reason == null ? null : reason.ground();
    }

    /// The promotion that gives the line for nothing; 0 for any other line.
    long givenBy() {
        return gift && reason != null ? reason.promotion() : 0;
    }

    /// In base units; null while there is none.
    @Nullable Quantity base() {
        return quantity == null ? null : new Quantity(Math.multiplyExact(quantity.tenThousandths(), factor()));
    }

    @Nullable ProductId product() {
        return item == null ? null : item.id();
    }

    /// Whether the program proposes its price: nobody has typed one.
    boolean isOffered() {
        return item != null && origin == null && !gift && ground() != PriceGround.TYPED;
    }

    /// Base units in one of the line's unit.
    long factor() {
        return item == null ? 1 : Math.max(1, item.factor(unit));
    }

    /// Empty = the base unit.
    String unitKey() {
        return item == null || unit.equals(item.baseUnit()) ? "" : unit;
    }

    /// Whether a price may be typed.
    boolean isPriced() {
        return !gift && (origin == null || origin.priced());
    }

    /// Quantity × price, rounded once, less the line's discount; its share where it follows a line without own price.
    Money amount() {
        if (gift || quantity == null) {
            return Money.ZERO;
        }
        if (origin != null && (price == null || !origin.priced())) {
            return origin.share(followed());
        }
        return price == null ? Money.ZERO : quantity.times(price).minus(discount);
    }

    /// Of a line that follows another: its quantity in the base unit.
    Quantity followed() {
        return origin == null || quantity == null ? Quantity.ZERO : new Quantity(quantity.tenThousandths() * factor(origin));
    }

    /// What comes of an order by this line; null when it is none of that kind.
    @Nullable Coming coming() {
        return origin == null || item == null || !origin.orders() ? null
                : new Coming(origin.line().base(), origin.before(), followed(), item.baseUnit());
    }

    /// The original's unit counts as it did there.
    private long factor(Followed original) {
        return unit.equals(original.line().unit()) ? original.line().factor() : item == null ? 1 : item.factor(unit);
    }

    List<String> units() {
        return item == null ? List.of() : Stream.concat(Stream.of(item.baseUnit()),
                item.units().entrySet().stream().sorted(Map.Entry.comparingByValue()).map(Map.Entry::getKey)).toList();
    }

    DraftLine draft() {
        Marks marks = there.marks(reason == null ? "" : reason.text(), remark);
        if (origin != null) {
            return new DraftLine(DraftLine.Role.ITEM, origin.no(), product(), quantity, unit, isPriced() ? price : null,
                    false, Money.ZERO, null, null, null, false, marks);
        }
        DraftLine line = DraftLine.of(Objects.requireNonNull(product()), quantity, unit);
        return line.price(gift ? null : price).asGift(gift).lineDiscount(discount).value(value).share(share).marked(marks);
    }
}
