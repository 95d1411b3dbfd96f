package org.suanpan.app.trade;

import java.util.EnumSet;
import java.util.Set;

import org.suanpan.core.document.DocumentKind;

/// What the form of a kind of document shows.
record FormShape(DocumentKind kind, Set<Part> parts) {

    enum Part { CUSTOMER, SUPPLIER, REP, WAREHOUSE, TO_WAREHOUSE, DUE, REASON, PRICE, VALUE, MONEY, DISCOUNT, GIFT }

    static FormShape of(DocumentKind kind) {
        return new FormShape(kind, switch (kind) {
            case DELIVERY -> EnumSet.of(Part.CUSTOMER, Part.REP, Part.WAREHOUSE, Part.DUE, Part.PRICE, Part.MONEY,
                    Part.DISCOUNT, Part.GIFT);
            case SALES_ORDER, QUOTATION -> EnumSet.of(Part.CUSTOMER, Part.REP, Part.WAREHOUSE, Part.PRICE, Part.DISCOUNT,
                    Part.GIFT);
            case SALES_RETURN -> EnumSet.of(Part.CUSTOMER, Part.REP, Part.WAREHOUSE, Part.PRICE, Part.MONEY);
            case GOODS_RECEIPT -> EnumSet.of(Part.SUPPLIER, Part.WAREHOUSE, Part.DUE, Part.PRICE, Part.MONEY, Part.DISCOUNT,
                    Part.GIFT);
            case PURCHASE_ORDER -> EnumSet.of(Part.SUPPLIER, Part.WAREHOUSE, Part.PRICE, Part.DISCOUNT, Part.GIFT);
            case PURCHASE_RETURN -> EnumSet.of(Part.SUPPLIER, Part.WAREHOUSE, Part.PRICE, Part.MONEY);
            case TRANSFER -> EnumSet.of(Part.WAREHOUSE, Part.TO_WAREHOUSE);
            case OPENING_STOCK -> EnumSet.of(Part.WAREHOUSE, Part.VALUE);
            case OTHER_IN -> EnumSet.of(Part.WAREHOUSE, Part.REASON, Part.VALUE);
            case OTHER_OUT, SCRAP -> EnumSet.of(Part.WAREHOUSE, Part.REASON);
            default -> EnumSet.of(Part.WAREHOUSE);
        });
    }

    boolean has(Part part) {
        return parts.contains(part);
    }

    boolean isSale() {
        return has(Part.CUSTOMER);
    }
}
