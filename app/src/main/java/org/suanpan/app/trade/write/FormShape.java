package org.suanpan.app.trade.write;

import java.util.EnumSet;
import java.util.Set;

import org.suanpan.core.document.DocumentKind;

/// What the form of a kind of document shows. `RESULT` = a product and a quantity above the parts it is made of or
/// taken apart into; `CHARGE` = a purchase and an amount instead of lines; `ADJUST` = lines that change worth only; `TILL` =
/// a sale at the counter, paid at once; `VALID` = a last day it is good for.
record FormShape(DocumentKind kind, Set<Part> parts) {

    enum Part {
        CUSTOMER, SUPPLIER, REP, WAREHOUSE, TO_WAREHOUSE, DUE, REASON, PRICE, VALUE, MONEY, DISCOUNT, GIFT, RESULT,
        SHARE, CHARGE, ADJUST, EXPECTED, TILL, VALID, TIME
    }

    static FormShape of(DocumentKind kind) {
        return new FormShape(kind, switch (kind) {
            case DELIVERY -> EnumSet.of(Part.CUSTOMER, Part.REP, Part.WAREHOUSE, Part.DUE, Part.PRICE, Part.MONEY,
                    Part.DISCOUNT, Part.GIFT);
            case SALES_ORDER -> EnumSet.of(Part.CUSTOMER, Part.REP, Part.WAREHOUSE, Part.PRICE, Part.MONEY, Part.DISCOUNT,
                    Part.GIFT);
            case QUOTATION -> EnumSet.of(Part.CUSTOMER, Part.REP, Part.WAREHOUSE, Part.PRICE, Part.DISCOUNT, Part.GIFT,
                    Part.VALID);
            case SALES_RETURN -> EnumSet.of(Part.CUSTOMER, Part.REP, Part.WAREHOUSE, Part.PRICE, Part.MONEY);
            case GOODS_RECEIPT -> EnumSet.of(Part.SUPPLIER, Part.WAREHOUSE, Part.DUE, Part.PRICE, Part.MONEY, Part.DISCOUNT,
                    Part.GIFT);
            case PROVISIONAL_RECEIPT -> EnumSet.of(Part.SUPPLIER, Part.WAREHOUSE, Part.PRICE, Part.DISCOUNT, Part.GIFT);
            case PURCHASE_BILL -> EnumSet.of(Part.SUPPLIER, Part.DUE, Part.PRICE, Part.MONEY, Part.DISCOUNT);
            case PURCHASE_ORDER -> EnumSet.of(Part.SUPPLIER, Part.WAREHOUSE, Part.EXPECTED, Part.PRICE, Part.DISCOUNT,
                    Part.GIFT);
            case PURCHASE_RETURN -> EnumSet.of(Part.SUPPLIER, Part.WAREHOUSE, Part.PRICE, Part.MONEY);
            case LATE_CHARGE -> EnumSet.of(Part.CHARGE);
            case TRANSFER -> EnumSet.of(Part.WAREHOUSE, Part.TO_WAREHOUSE);
            case OPENING_STOCK -> EnumSet.of(Part.WAREHOUSE, Part.VALUE);
            case OTHER_IN -> EnumSet.of(Part.WAREHOUSE, Part.REASON, Part.VALUE);
            case OTHER_OUT, SCRAP -> EnumSet.of(Part.WAREHOUSE, Part.REASON);
            case STOCKTAKE -> EnumSet.of(Part.WAREHOUSE, Part.TIME);
            case COST_ADJUSTMENT -> EnumSet.of(Part.REASON, Part.ADJUST);
            case ASSEMBLY -> EnumSet.of(Part.WAREHOUSE, Part.RESULT);
            case DISASSEMBLY -> EnumSet.of(Part.WAREHOUSE, Part.RESULT, Part.SHARE);
            default -> EnumSet.of(Part.WAREHOUSE);
        });
    }

    /// A sale to somebody who walks in, pays and goes.
    static FormShape counter() {
        return new FormShape(DocumentKind.DELIVERY, EnumSet.of(Part.CUSTOMER, Part.WAREHOUSE, Part.PRICE, Part.GIFT, Part.TILL));
    }

    boolean has(Part part) {
        return parts.contains(part);
    }

    /// What the form is called.
    String title() {
        return has(Part.TILL) ? "counter.title" : "trade.kind." + kind;
    }

    boolean isSale() {
        return has(Part.CUSTOMER);
    }

    /// Something above the lines comes first; otherwise the caret begins in them.
    boolean beginsInHead() {
        return !has(Part.TILL) && (has(Part.CUSTOMER) || has(Part.SUPPLIER) || has(Part.RESULT) || has(Part.CHARGE));
    }
}
