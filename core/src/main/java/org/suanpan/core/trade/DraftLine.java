package org.suanpan.core.trade;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rate;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.product.ProductId;

/// One line as typed.
///
/// `product` null = that of `originLine`, the line (from 1) of the document this one follows. `quantity` in `unit`; null
/// = all that is left; of a stocktake what was counted. `unit` empty = the base unit, or the original line's. `price`
/// per `unit`; null only for gifts and where a kind has no prices. `value`: of opening stock and other-in what the goods
/// are worth, of a cost adjustment what their worth changes by. `share`: of a part of a disassembly. `recount` replaces
/// the counts before it.
public record DraftLine(Role role, @Nullable Integer originLine, @Nullable ProductId product,
        @Nullable Quantity quantity, String unit, @Nullable UnitPrice price, boolean gift, Money lineDiscount,
        @Nullable Rate taxRate, @Nullable Money value, @Nullable BigDecimal share, boolean recount, Marks marks) {

    /// An assembly's parts and what comes of them.
    public enum Role { ITEM, PART, RESULT }

    /// What is noted on a line besides figures; empty where it is not used. `serials` one a line.
    public record Marks(String batch, @Nullable LocalDate expires, String serials, String priceReason, String remark) {

        public static final Marks NONE = new Marks("", null, "", "", "");

        public Marks priceReason(String reason) {
            return new Marks(batch, expires, serials, reason, remark);
        }
    }

    public static DraftLine of(ProductId product, @Nullable Quantity quantity, String unit) {
        return new DraftLine(Role.ITEM, null, product, quantity, unit, null, false, Money.ZERO, null, null, null, false,
                Marks.NONE);
    }

    /// A line of the document this one follows; `quantity` null = what is left of it.
    public static DraftLine ofOrigin(int line, @Nullable Quantity quantity, String unit) {
        return new DraftLine(Role.ITEM, line, null, quantity, unit, null, false, Money.ZERO, null, null, null, false,
                Marks.NONE);
    }

    public DraftLine product(ProductId goods) {
        return new DraftLine(role, originLine, goods, quantity, unit, price, gift, lineDiscount, taxRate, value, share,
                recount, marks);
    }

    public DraftLine price(@Nullable UnitPrice each) {
        return new DraftLine(role, originLine, product, quantity, unit, each, gift, lineDiscount, taxRate, value, share,
                recount, marks);
    }

    public DraftLine asGift(boolean free) {
        return new DraftLine(role, originLine, product, quantity, unit, price, free, lineDiscount, taxRate, value, share,
                recount, marks);
    }

    public DraftLine lineDiscount(Money off) {
        return new DraftLine(role, originLine, product, quantity, unit, price, gift, off, taxRate, value, share, recount,
                marks);
    }

    public DraftLine taxRate(@Nullable Rate rate) {
        return new DraftLine(role, originLine, product, quantity, unit, price, gift, lineDiscount, rate, value, share,
                recount, marks);
    }

    public DraftLine value(@Nullable Money worth) {
        return new DraftLine(role, originLine, product, quantity, unit, price, gift, lineDiscount, taxRate, worth, share,
                recount, marks);
    }

    public DraftLine share(@Nullable BigDecimal part) {
        return new DraftLine(role, originLine, product, quantity, unit, price, gift, lineDiscount, taxRate, value, part,
                recount, marks);
    }

    public DraftLine as(Role part) {
        return new DraftLine(part, originLine, product, quantity, unit, price, gift, lineDiscount, taxRate, value, share,
                recount, marks);
    }

    public DraftLine recounted(boolean again) {
        return new DraftLine(role, originLine, product, quantity, unit, price, gift, lineDiscount, taxRate, value, share,
                again, marks);
    }

    public DraftLine marked(Marks notes) {
        return new DraftLine(role, originLine, product, quantity, unit, price, gift, lineDiscount, taxRate, value, share,
                recount, notes);
    }
}
