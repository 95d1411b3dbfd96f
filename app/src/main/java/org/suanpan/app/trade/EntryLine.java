package org.suanpan.app.trade;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.product.Item;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.trade.DraftLine;
import org.suanpan.core.trade.DraftLine.Marks;

/// One line while it is typed. `typed` = what stands in the product cell; `there` = words about its stock.
record EntryLine(@Nullable Integer originLine, @Nullable Item item, String typed, String unit, @Nullable Quantity quantity,
        @Nullable UnitPrice price, @Nullable Money value, Money discount, boolean gift, String remark, String there) {

    static final EntryLine BLANK = new EntryLine(null, null, "", "", null, null, null, Money.ZERO, false, "", "");

    boolean isBlank() {
        return item == null && typed.isBlank();
    }

    EntryLine of(Item product, @Nullable UnitPrice each, String stock) {
        Quantity amount = quantity == null ? Quantity.of(1) : quantity;
        return new EntryLine(null, product, product.name(), product.baseUnit(), amount, price == null ? each : price, value,
                discount, gift, remark, stock);
    }

    EntryLine quantity(@Nullable Quantity amount) {
        return new EntryLine(originLine, item, typed, unit, amount, price, value, discount, gift, remark, there);
    }

    EntryLine unit(String name) {
        return new EntryLine(originLine, item, typed, name, quantity, price, value, discount, gift, remark, there);
    }

    EntryLine price(@Nullable UnitPrice each) {
        return new EntryLine(originLine, item, typed, unit, quantity, each, value, discount, gift, remark, there);
    }

    EntryLine value(@Nullable Money worth) {
        return new EntryLine(originLine, item, typed, unit, quantity, price, worth, discount, gift, remark, there);
    }

    EntryLine discount(Money off) {
        return new EntryLine(originLine, item, typed, unit, quantity, price, value, off, gift, remark, there);
    }

    EntryLine gift(boolean free) {
        return new EntryLine(originLine, item, typed, unit, quantity, price, value, discount, free, remark, there);
    }

    EntryLine remark(String note) {
        return new EntryLine(originLine, item, typed, unit, quantity, price, value, discount, gift, note, there);
    }

    EntryLine typed(String words) {
        return new EntryLine(originLine, item, words, unit, quantity, price, value, discount, gift, remark, there);
    }

    @Nullable ProductId product() {
        return item == null ? null : item.id();
    }

    /// Quantity × price, rounded once, less the line's discount.
    Money amount() {
        return gift || quantity == null || price == null ? Money.ZERO : quantity.times(price).minus(discount);
    }

    List<String> units() {
        return item == null ? List.of() : Stream.concat(Stream.of(item.baseUnit()),
                item.units().entrySet().stream().sorted(Map.Entry.comparingByValue()).map(Map.Entry::getKey)).toList();
    }

    DraftLine draft() {
        Marks marks = new Marks("", null, "", "", remark);
        DraftLine line = originLine == null
                ? DraftLine.of(Objects.requireNonNull(product()), quantity, unit)
                : DraftLine.ofOrigin(originLine, quantity, unit);
        if (originLine != null) {
            return new DraftLine(line.role(), originLine, product(), quantity, unit, null, false, Money.ZERO, null, null,
                    null, false, marks);
        }
        return line.price(gift ? null : price).asGift(gift).lineDiscount(discount).value(value).marked(marks);
    }
}
