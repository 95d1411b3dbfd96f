package org.suanpan.app.trade.paper;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

import org.suanpan.app.base.Figures;
import org.suanpan.app.base.Text;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.ledger.AccountId;
import org.suanpan.core.trade.Document;

/// What a document of one amount says besides it: the item, the accounts, the fee, the day it is due.
record PaperSides(Text text, Figures figures, Function<AccountId, String> accounts) {

    static boolean has(DocumentKind kind) {
        return kind.isSideMoney() || kind.isBookCredit() || kind == DocumentKind.ACCOUNT_TRANSFER;
    }

    /// By the key of the label; a value may be blank.
    Map<String, String> facts(Document document) {
        DocumentKind kind = document.kind();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(kind.isSideMoney() ? "money.part.ITEM" : "money.part.REASON", document.typed().reason());
        AccountId own = document.typed().settling().account();
        AccountId into = document.typed().counterpart().account();
        if (!kind.isBookCredit()) {
            facts.put(into == null ? "money.account." + kind : "money.from-account",
                    accounts.apply(own == null ? AccountId.CASH : own));
        }
        if (into != null) {
            facts.put("money.part.TO_ACCOUNT", accounts.apply(into));
            facts.put("money.part.FEE", document.charges().isZero() ? "" : figures.money(document.charges()));
        }
        if (kind == DocumentKind.BALANCE_MOVE && document.typed().due() != null) {
            facts.put("money.part.DUE", figures.date(document.typed().due()));
        }
        facts.put("trade.remark", document.typed().remark());
        return facts;
    }
}
