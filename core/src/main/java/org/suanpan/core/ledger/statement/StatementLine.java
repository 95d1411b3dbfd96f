package org.suanpan.core.ledger.statement;

import java.time.LocalDate;
import java.util.List;

import org.suanpan.core.base.Money;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.document.DocumentNumber;

/// What one document did to the account on one day: `increase` of what is owed (less = a return, a document taken back),
/// `received` = money that came in from the customer or went out to the supplier (negative = back), `waived`; `balance` after
/// it. `red` = takes another document back. `items` are read for a statement in detail only.
public record StatementLine(DocumentId document, DocumentNumber number, DocumentKind kind, boolean red, LocalDate date,
        String remark, Money increase, Money received, Money waived, Money balance, List<StatementItem> items) {

    public StatementLine {
        items = List.copyOf(items);
    }

    /// What the line does to the balance.
    public Money change() {
        return increase.minus(received).minus(waived);
    }

    boolean isReturn() {
        return kind == DocumentKind.SALES_RETURN || kind == DocumentKind.PURCHASE_RETURN;
    }

    boolean isTrade() {
        return switch (kind) {
            case DELIVERY, GOODS_RECEIPT, PURCHASE_BILL, LATE_CHARGE -> true;
            default -> false;
        };
    }
}
