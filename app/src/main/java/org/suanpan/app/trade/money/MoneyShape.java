package org.suanpan.app.trade.money;

import java.util.List;

import org.suanpan.core.document.DocumentKind;

/// The fields of a form without lines, in the order Enter walks them. `FROM` and `TO` = whose balance moves to whom.
record MoneyShape(DocumentKind kind, List<Part> parts) {

    enum Part {
        ITEM, SIDE, FROM, TO, CUSTOMER, SUPPLIER, ACCOUNT, TO_ACCOUNT, AMOUNT, FEE, REASON, DUE, DATE, DOCUMENT, REP, REMARK
    }

    static boolean has(DocumentKind kind) {
        return kind.isSideMoney() || kind.isBookCredit() || kind == DocumentKind.ACCOUNT_TRANSFER;
    }

    static MoneyShape of(DocumentKind kind) {
        return new MoneyShape(kind, switch (kind) {
            case EXPENSE -> List.of(Part.ITEM, Part.AMOUNT, Part.ACCOUNT, Part.DATE, Part.CUSTOMER, Part.DOCUMENT, Part.REP,
                    Part.REMARK);
            case OTHER_INCOME -> List.of(Part.ITEM, Part.AMOUNT, Part.ACCOUNT, Part.DATE, Part.CUSTOMER, Part.REP, Part.REMARK);
            case ACCOUNT_TRANSFER -> List.of(Part.ACCOUNT, Part.TO_ACCOUNT, Part.AMOUNT, Part.FEE, Part.DATE, Part.REMARK);
            case OFFSET -> List.of(Part.CUSTOMER, Part.SUPPLIER, Part.AMOUNT, Part.DATE, Part.REMARK);
            case BALANCE_MOVE -> List.of(Part.SIDE, Part.FROM, Part.TO, Part.AMOUNT, Part.DUE, Part.DATE, Part.REMARK);
            case WRITE_OFF -> List.of(Part.CUSTOMER, Part.AMOUNT, Part.REASON, Part.DATE, Part.REMARK);
            default -> throw new IllegalArgumentException(kind + " has lines");
        });
    }

    boolean has(Part part) {
        return parts.contains(part);
    }

    /// Whether the document is nothing without it.
    boolean needs(Part part) {
        return switch (part) {
            case ITEM, FROM, TO, SUPPLIER, TO_ACCOUNT, AMOUNT, REASON -> true;
            case CUSTOMER -> !kind.isSideMoney();
            default -> false;
        };
    }

    /// The key of a field's label: what an account or a reason is called depends on the document.
    String label(Part part) {
        return switch (part) {
            case ACCOUNT -> kind == DocumentKind.ACCOUNT_TRANSFER ? "money.from-account" : "money.account." + kind;
            case CUSTOMER -> kind.isSideMoney() ? "money.for-customer" : "trade.customer";
            default -> "money.part." + part;
        };
    }
}
