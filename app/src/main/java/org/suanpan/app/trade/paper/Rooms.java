package org.suanpan.app.trade.paper;

import java.util.List;

import org.suanpan.app.base.Screen.Papers.Room;
import org.suanpan.core.document.DocumentKind;

/// Which kinds of documents a room holds, the one begun by Ctrl+N first.
final class Rooms {

    private Rooms() {}

    static List<DocumentKind> kinds(Room room) {
        return switch (room) {
            case SALES -> List.of(DocumentKind.DELIVERY, DocumentKind.SALES_RETURN, DocumentKind.SALES_ORDER,
                    DocumentKind.QUOTATION);
            case PURCHASES -> List.of(DocumentKind.GOODS_RECEIPT, DocumentKind.PURCHASE_RETURN, DocumentKind.PURCHASE_ORDER,
                    DocumentKind.LATE_CHARGE);
            case STOCK -> List.of(DocumentKind.STOCKTAKE, DocumentKind.TRANSFER, DocumentKind.SCRAP, DocumentKind.OTHER_IN,
                    DocumentKind.OTHER_OUT, DocumentKind.OPENING_STOCK, DocumentKind.ASSEMBLY, DocumentKind.DISASSEMBLY,
                    DocumentKind.COST_ADJUSTMENT);
        };
    }

    /// Those that have a form of their own.
    static List<DocumentKind> written(Room room) {
        return kinds(room);
    }
}
