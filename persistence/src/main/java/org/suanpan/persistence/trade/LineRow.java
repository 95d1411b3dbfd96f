package org.suanpan.persistence.trade;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rate;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.document.amount.Amounts;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.trade.DocumentLine;
import org.suanpan.core.trade.DraftLine;

record LineRow(int lineNo, @Nullable Integer originLine, DraftLine.Role role, ProductId product,
        @Nullable Quantity typedQuantity, String unit, long factor, Quantity taken, Quantity base,
        @Nullable UnitPrice price, int gift, Money lineDiscount, Money discountShare, @Nullable Rate taxRate, Money net,
        Money tax, Money gross, Money charge, Money takenTyped, Money takenTax, @Nullable Money value, @Nullable String share, int recount,
        String batchNo, @Nullable LocalDate expires, String serials, String priceReason, String remark, Money cost) {

    DraftLine typed() {
        return new DraftLine(role, originLine, product, typedQuantity, unit, price, gift != 0, lineDiscount, taxRate,
                value, share == null ? null : new BigDecimal(share), recount != 0,
                new DraftLine.Marks(batchNo, expires, serials, priceReason, remark));
    }

    DocumentLine line() {
        return new DocumentLine(lineNo, typed(), product, taken, unit, factor, base, discountShare,
                new Amounts(net, tax, gross), charge, new DocumentLine.Taken(takenTyped, takenTax), cost);
    }
}
