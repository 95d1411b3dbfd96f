package org.suanpan.core.trade.rule;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Rejected;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.document.DocumentState;
import org.suanpan.core.ledger.Partner;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.SupplierId;
import org.suanpan.core.trade.Document;
import org.suanpan.core.trade.Draft;

/// The header of a document: what it takes from the one it follows, and what it may not lack.
public final class Headers {

    private Headers() {}

    static Draft filled(Draft draft, @Nullable Document origin) {
        if (origin == null) {
            return draft;
        }
        Draft from = origin.typed();
        if (draft.kind().isSideMoney()) {
            return draft.customer() == null ? draft.customer(from.customer()) : draft;
        }
        Draft filled = draft.customer(from.customer()).supplier(from.supplier());
        if (draft.rep() == null) {
            filled = filled.rep(from.rep());
        }
        return draft.warehouse() == null ? filled.warehouse(from.warehouse()) : filled;
    }

    static void check(Draft draft, @Nullable Document origin) {
        if (origin != null) {
            checkOrigin(draft, origin);
        }
        if (draft.kind() == DocumentKind.QUOTATION && draft.due() != null && draft.due().isBefore(draft.date())) {
            throw new Rejected("document.valid-before-written", draft.due(), draft.date());
        }
        switch (draft.kind()) {
            case QUOTATION, SALES_ORDER, DELIVERY, SALES_RETURN, RECEIPT, OPENING_RECEIVABLE -> customer(draft);
            case PURCHASE_ORDER, GOODS_RECEIPT, PROVISIONAL_RECEIPT, PURCHASE_RETURN, PAYMENT, OPENING_PAYABLE -> supplier(draft);
            case PURCHASE_BILL -> {
                if (origin == null) {
                    throw new Rejected("document.bill-of-nothing");
                }
            }
            case LATE_CHARGE -> {
                if (origin == null || draft.charges().size() != 1) {
                    throw new Rejected("document.charge-of-nothing");
                }
            }
            case TRANSFER -> {
                if (draft.toWarehouse() == null || draft.toWarehouse().equals(Settler.warehouse(draft))) {
                    throw new Rejected("document.transfer-to-itself");
                }
            }
            case ACCOUNT_TRANSFER, OFFSET, BALANCE_MOVE, WRITE_OFF -> TwoSides.check(draft);
            case SCRAP, OTHER_IN, OTHER_OUT, EXPENSE, OTHER_INCOME -> {
                if (draft.reason().isBlank()) {
                    throw new Rejected("document.reason-missing");
                }
            }
            default -> { }
        }
        if (draft.lines().isEmpty() && needsLines(draft.kind())
                && (origin == null || draft.kind() == DocumentKind.QUOTATION || isExchange(draft, origin))) {
            throw new Rejected("document.no-lines");
        }
    }

    private static boolean needsLines(DocumentKind kind) {
        return kind != DocumentKind.LATE_CHARGE && !kind.isOneAmount();
    }

    /// A delivery that follows a return: other goods for those that came back.
    static boolean isExchange(Draft draft, Document origin) {
        return draft.kind() == DocumentKind.DELIVERY && origin.kind() == DocumentKind.SALES_RETURN;
    }

    private static void checkOrigin(Draft draft, Document origin) {
        if (draft.kind().isSideMoney()) {
            return;
        }
        DocumentKind wanted = switch (draft.kind()) {
            case SALES_RETURN -> DocumentKind.DELIVERY;
            case PURCHASE_RETURN, LATE_CHARGE -> DocumentKind.GOODS_RECEIPT;
            case SALES_ORDER, QUOTATION -> DocumentKind.QUOTATION;
            case DELIVERY -> isExchange(draft, origin) ? DocumentKind.SALES_RETURN : DocumentKind.SALES_ORDER;
            case RECEIPT -> DocumentKind.SALES_ORDER;
            case GOODS_RECEIPT, PROVISIONAL_RECEIPT -> DocumentKind.PURCHASE_ORDER;
            case PURCHASE_BILL -> DocumentKind.PROVISIONAL_RECEIPT;
            default -> throw new Rejected("document.follows-nothing", origin.number().text());
        };
        DocumentState standing = wanted.isPromise() ? DocumentState.APPROVED : DocumentState.POSTED;
        boolean fits = draft.kind() == DocumentKind.PURCHASE_BILL ? origin.kind() == wanted : origin.kind().takesLike(wanted);
        if (!fits || origin.state() != standing || origin.isRed()) {
            throw new Rejected("document.origin-not-standing", origin.number().text());
        }
        if (!wanted.isPromise() && draft.date().isBefore(origin.typed().date())) {
            throw new Rejected("document.before-its-origin", draft.date(), origin.number().text(), origin.typed().date());
        }
    }

    static CustomerId customer(Draft draft) {
        if (draft.customer() == null) {
            throw new Rejected("document.customer-missing");
        }
        return draft.customer();
    }

    static SupplierId supplier(Draft draft) {
        if (draft.supplier() == null) {
            throw new Rejected("document.supplier-missing");
        }
        return draft.supplier();
    }

    /// The partner whose account a document touches; null where it touches none.
    public static @Nullable Partner partner(Draft draft) {
        return switch (draft.kind()) {
            case DELIVERY, SALES_RETURN, RECEIPT, OFFSET, WRITE_OFF, OPENING_RECEIVABLE -> Partner.of(customer(draft));
            case GOODS_RECEIPT, PURCHASE_BILL, PURCHASE_RETURN, LATE_CHARGE, PAYMENT, OPENING_PAYABLE ->
                    Partner.of(supplier(draft));
            case BALANCE_MOVE -> new Partner(draft.customer(), draft.supplier());
            default -> null;
        };
    }
}
