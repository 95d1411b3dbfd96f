package org.suanpan.app.trade.paper;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.suanpan.app.base.Desk;
import org.suanpan.core.base.Actor;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.trade.Trading;

/// Taking what is left of an order out of the backlog: the question why, and doing it.
final class OrderClosing {

    private final Desk desk;
    private final Trading trading;
    private final StringProperty message;
    private final StringProperty reason = new SimpleStringProperty("");
    private final BooleanProperty asking = new SimpleBooleanProperty();

    OrderClosing(Desk desk, Trading trading, StringProperty message) {
        this.desk = desk;
        this.trading = trading;
        this.message = message;
    }

    StringProperty reason() {
        return reason;
    }

    BooleanProperty asking() {
        return asking;
    }

    void ask() {
        message.set("");
        asking.set(true);
    }

    void close(DocumentId order) {
        desk.work().write(desk.text().of("trade.closing"), () -> {
            trading.closeOrder(order, reason.get().strip(), Actor.OWNER);
            return order;
        }).onSuccess(_ -> asking.set(false)).onRejected(problem -> message.set(desk.text().of(problem))).run();
    }
}
