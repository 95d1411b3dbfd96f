package org.suanpan.app.trade.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import javafx.beans.property.StringProperty;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.Screen;
import org.suanpan.app.trade.TradePorts;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.ledger.Accounts.Account;
import org.suanpan.core.ledger.Match;
import org.suanpan.core.ledger.Partner;
import org.suanpan.core.trade.Document;
import org.suanpan.core.trade.Settling;

/// What a receipt or payment has settled, and with what; it can be freed and matched again.
final class MatchedMoney {

    /// `with` = its own money, a waiver, or the credit of another document, in words.
    record Row(DocumentId document, String number, String with, Money amount) {}

    private final Desk desk;
    private final TradePorts ports;
    private final DocumentId id;
    private final StringProperty message;

    MatchedMoney(Desk desk, TradePorts ports, DocumentId id, StringProperty message) {
        this.desk = desk;
        this.ports = ports;
        this.id = id;
        this.message = message;
    }

    static boolean isMoney(Document document) {
        return document.kind() == DocumentKind.RECEIPT || document.kind() == DocumentKind.PAYMENT;
    }

    List<Row> read(Document document) {
        if (!isMoney(document)) {
            return List.of();
        }
        List<Row> rows = new ArrayList<>();
        for (Match match : ports.trading().matched(id)) {
            rows.add(new Row(match.debit(), ports.queries().item(match.debit()).number(), with(match), match.amount()));
        }
        return rows;
    }

    private String with(Match match) {
        return match.kind() == Match.Kind.WAIVER ? desk.text().of("matched.waiver") : id.equals(match.credit())
                ? desk.text().of("matched.own") : ports.queries().item(Objects.requireNonNull(match.credit())).number();
    }

    /// The accounts the money went to or came from; empty in a shop with one.
    String accounts(Document document) {
        List<Account> known = ports.accounts().all();
        Settling settling = document.typed().settling();
        if (known.size() < 2) {
            return "";
        }
        return settling.parts().isEmpty() ? known.stream().filter(a -> a.id().equals(settling.account())).map(Account::name)
                .findFirst().orElse(known.getFirst().name())
                : String.join("、", settling.parts().stream().map(part -> known.stream().filter(a -> a.id().equals(part.account()))
                        .map(Account::name).findFirst().orElse("") + " " + desk.figures().money(part.amount())).toList());
    }

    /// Its money is free again from today on.
    void free() {
        message.set("");
        desk.work().write(desk.text().of("matched.freeing"), () -> {
            ports.trading().unmatch(id, desk.asOf().today(), Actor.OWNER);
            return true;
        }).onRejected(problem -> message.set(desk.text().of(problem))).run();
    }

    /// Matches what is free with open documents: a receipt of no money.
    void again(Document document, long form) {
        desk.navigator().open(new Screen.Collect(new Partner(document.typed().customer(), document.typed().supplier()), null,
                Money.ZERO, form));
    }
}
