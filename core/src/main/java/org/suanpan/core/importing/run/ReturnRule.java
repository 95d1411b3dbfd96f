package org.suanpan.core.importing.run;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;

/// What of a legacy sheet is a return: a line whose quantity is negative (or whose amount is, where there is no
/// quantity) and that carries money, or any line of a document called a return. A negative quantity at price 0 is a
/// write-off of stock and no return; a negative amount for a positive quantity is a correction and no return.
public final class ReturnRule {

    private ReturnRule() {}

    public static boolean isReturn(@Nullable BigDecimal quantity, Money amount, boolean calledReturn) {
        if (amount.isZero()) {
            return false;
        }
        return calledReturn || (quantity == null ? amount.isNegative() : quantity.signum() < 0);
    }

    /// 销售退货, 退单, return.
    public static boolean isCalledReturn(String documentType) {
        return documentType.contains("退") || documentType.equalsIgnoreCase("return");
    }
}
