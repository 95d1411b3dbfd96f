package org.suanpan.app.trade.exchange;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.price.PriceGround;
import org.suanpan.core.price.PriceReason;
import org.suanpan.core.product.Item;
import org.suanpan.core.product.Tracking.Mode;
import org.suanpan.core.stock.batch.Serials;
import org.suanpan.core.trade.DraftLine;
import org.suanpan.core.trade.DraftLine.Marks;

/// One line of what goes out. `reason` = what its price stands on, null = nothing yet; `serials` = which pieces, of
/// goods with serial numbers.
record OutLine(@Nullable Item item, String unit, @Nullable Quantity quantity, @Nullable UnitPrice price,
        @Nullable PriceReason reason, String remark, Serials serials) {

    private static final Serials NONE = Serials.parse("");

    static final OutLine BLANK = new OutLine(null, "", null, null, null, "", NONE);

    /// A line of a draft; what its price stands on is what was kept with it.
    static OutLine of(DraftLine kept, Item product) {
        UnitPrice price = kept.price();
        PriceReason why = PriceReason.parse(kept.marks().priceReason())
                .orElse(price == null ? null : PriceReason.of(PriceGround.TYPED));
        return new OutLine(product, kept.unit().isEmpty() ? product.baseUnit() : kept.unit(), kept.quantity(), price, why,
                kept.marks().remark(), Serials.parse(kept.marks().serials()));
    }

    boolean isBlank() {
        return item == null;
    }

    /// Of this product, one of its base unit until another quantity is typed.
    OutLine of(Item product) {
        return new OutLine(product, product.baseUnit(), quantity == null ? Quantity.of(1) : quantity, null, null, remark, NONE);
    }

    OutLine unit(String name) {
        return new OutLine(item, name, quantity, price, reason, remark, serials);
    }

    OutLine quantity(@Nullable Quantity amount) {
        return new OutLine(item, unit, amount, price, reason, remark, serials);
    }

    /// Typed by somebody; null = it is to be proposed again.
    OutLine price(@Nullable UnitPrice each) {
        return offered(each, each == null ? null : PriceReason.of(PriceGround.TYPED));
    }

    OutLine offered(@Nullable UnitPrice each, @Nullable PriceReason why) {
        return new OutLine(item, unit, quantity, each, why, remark, serials);
    }

    OutLine remark(String note) {
        return new OutLine(item, unit, quantity, price, reason, note, serials);
    }

    OutLine serials(Serials pieces) {
        return new OutLine(item, unit, quantity, price, reason, remark, pieces);
    }

    /// Whether it is told apart piece by piece.
    boolean hasPieces() {
        return item != null && item.traits().tracking().mode() == Mode.SERIAL;
    }

    boolean isOffered() {
        return item != null && (reason == null || reason.ground() != PriceGround.TYPED);
    }

    /// Empty = the base unit.
    String unitKey() {
        return item == null || unit.equals(item.baseUnit()) ? "" : unit;
    }

    long factor() {
        return item == null ? 1 : Math.max(1, item.factor(unit));
    }

    List<String> units() {
        return item == null ? List.of() : Stream.concat(Stream.of(item.baseUnit()),
                item.units().entrySet().stream().sorted(Map.Entry.comparingByValue()).map(Map.Entry::getKey)).toList();
    }

    Money amount() {
        return quantity == null || price == null ? Money.ZERO : quantity.times(price);
    }

    DraftLine draft() {
        return DraftLine.of(Objects.requireNonNull(item).id(), quantity, unit).price(price)
                .marked(new Marks("", null, serials.text(), reason == null ? "" : reason.text(), remark));
    }
}
