package org.suanpan.app.trade.paper;

import java.util.List;

import org.suanpan.app.base.Screen.Papers.Room;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.trade.DocumentFilter.Standing;

/// Which kinds of documents a room holds, the one begun by Ctrl+N first.
final class Rooms {

    private Rooms() {}

    static List<DocumentKind> kinds(Room room) {
        return switch (room) {
            case SALES -> List.of(DocumentKind.DELIVERY, DocumentKind.SALES_RETURN, DocumentKind.SALES_ORDER,
                    DocumentKind.QUOTATION);
            case PURCHASES -> List.of(DocumentKind.GOODS_RECEIPT, DocumentKind.PURCHASE_RETURN, DocumentKind.PURCHASE_ORDER,
                    DocumentKind.PROVISIONAL_RECEIPT, DocumentKind.PURCHASE_BILL, DocumentKind.LATE_CHARGE);
            case STOCK -> List.of(DocumentKind.STOCKTAKE, DocumentKind.TRANSFER, DocumentKind.SCRAP, DocumentKind.OTHER_IN,
                    DocumentKind.OTHER_OUT, DocumentKind.OPENING_STOCK, DocumentKind.ASSEMBLY, DocumentKind.DISASSEMBLY,
                    DocumentKind.COST_ADJUSTMENT);
            case MONEY -> List.of(DocumentKind.RECEIPT, DocumentKind.PAYMENT, DocumentKind.EXPENSE,
                    DocumentKind.OTHER_INCOME, DocumentKind.ACCOUNT_TRANSFER, DocumentKind.OFFSET, DocumentKind.BALANCE_MOVE,
                    DocumentKind.WRITE_OFF, DocumentKind.OPENING_RECEIVABLE, DocumentKind.OPENING_PAYABLE);
        };
    }

    /// Those that can be begun by themselves: a bill follows its receipt.
    static List<DocumentKind> written(Room room) {
        return kinds(room).stream().filter(kind -> kind != DocumentKind.PURCHASE_BILL).toList();
    }

    /// What the list of a room is narrowed to with one click.
    static List<Standing> standings(Room room) {
        return room == Room.PURCHASES ? List.of(Standing.values())
                : List.of(Standing.ALL, Standing.DRAFTS, Standing.POSTED);
    }
}
