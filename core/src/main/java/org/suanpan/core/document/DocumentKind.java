package org.suanpan.core.document;

import java.util.Optional;

/// The kinds of documents, with the prefix of their number series.
public enum DocumentKind {
    QUOTATION("BJ"), SALES_ORDER("XD"), DELIVERY("XS"), SALES_RETURN("XT"),
    PURCHASE_ORDER("CD"), GOODS_RECEIPT("JH"), PROVISIONAL_RECEIPT("ZG"), PURCHASE_BILL("FP"), PURCHASE_RETURN("JT"),
    LATE_CHARGE("CF"),
    RECEIPT("SK"), PAYMENT("FK"), EXPENSE("FY"), OTHER_INCOME("SR"), ACCOUNT_TRANSFER("ZH"),
    OFFSET("DC"), BALANCE_MOVE("ZY"), WRITE_OFF("HZ"),
    TRANSFER("DB"), STOCKTAKE("PD"), OTHER_IN("QR"), OTHER_OUT("QC"), SCRAP("BS"), COST_ADJUSTMENT("TZ"),
    ASSEMBLY("ZZ"), DISASSEMBLY("CX"),
    OPENING_STOCK("KC"), OPENING_RECEIVABLE("YS"), OPENING_PAYABLE("YF");

    private final String prefix;

    DocumentKind(String prefix) {
        this.prefix = prefix;
    }

    public String prefix() {
        return prefix;
    }

    public static Optional<DocumentKind> ofPrefix(String prefix) {
        for (DocumentKind kind : values()) {
            if (kind.prefix.equals(prefix)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /// Approved instead of posted: reserves or expects goods, touches no book and no closed month.
    public boolean isPromise() {
        return this == QUOTATION || this == SALES_ORDER || this == PURCHASE_ORDER;
    }

    public boolean isCustomers() {
        return switch (this) {
            case QUOTATION, SALES_ORDER, DELIVERY, SALES_RETURN, RECEIPT, OFFSET, WRITE_OFF,
                    OPENING_RECEIVABLE -> true;
            default -> false;
        };
    }

    public boolean isSuppliers() {
        return switch (this) {
            case PURCHASE_ORDER, GOODS_RECEIPT, PROVISIONAL_RECEIPT, PURCHASE_BILL, PURCHASE_RETURN, LATE_CHARGE, PAYMENT,
                    OPENING_PAYABLE -> true;
            default -> false;
        };
    }

    /// Brings in bought goods, with their bill or before it.
    public boolean isReceipt() {
        return this == GOODS_RECEIPT || this == PROVISIONAL_RECEIPT;
    }

    /// Brings in what was there before the shop wrote its books here.
    public boolean isOpening() {
        return this == OPENING_STOCK || this == OPENING_RECEIVABLE || this == OPENING_PAYABLE;
    }

    /// Takes the same from the document it follows: both kinds of receipts count against one order.
    public boolean takesLike(DocumentKind other) {
        return this == other || isReceipt() && other.isReceipt();
    }

    /// It, or what will follow it, happens in a warehouse.
    public boolean movesGoods() {
        return switch (this) {
            case QUOTATION, PURCHASE_BILL, LATE_CHARGE -> false;
            default -> !isOneAmount();
        };
    }

    /// One typed amount instead of lines.
    public boolean isOneAmount() {
        return switch (this) {
            case RECEIPT, PAYMENT, EXPENSE, OTHER_INCOME, ACCOUNT_TRANSFER, OFFSET, BALANCE_MOVE, WRITE_OFF,
                    OPENING_RECEIVABLE, OPENING_PAYABLE -> true;
            default -> false;
        };
    }

    /// Its partner owes something by it, or we do.
    public boolean isOwed() {
        return switch (this) {
            case DELIVERY, OPENING_RECEIVABLE, GOODS_RECEIPT, PURCHASE_BILL, LATE_CHARGE, OPENING_PAYABLE,
                    BALANCE_MOVE -> true;
            default -> false;
        };
    }

    /// Settles what a partner owes without money: against what we owe, by somebody else's taking it over, or for good.
    public boolean isBookCredit() {
        return this == OFFSET || this == BALANCE_MOVE || this == WRITE_OFF;
    }

    /// Money spent or earned that belongs to no goods; may name a customer or a document.
    public boolean isSideMoney() {
        return this == EXPENSE || this == OTHER_INCOME;
    }

    /// Its lines have prices.
    public boolean isPriced() {
        return switch (this) {
            case QUOTATION, SALES_ORDER, DELIVERY, SALES_RETURN, PURCHASE_ORDER, GOODS_RECEIPT, PROVISIONAL_RECEIPT,
                    PURCHASE_BILL, PURCHASE_RETURN -> true;
            default -> false;
        };
    }
}
