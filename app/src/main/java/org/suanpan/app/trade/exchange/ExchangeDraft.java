package org.suanpan.app.trade.exchange;

import java.util.UUID;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Desk;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.trade.Trading;
import org.suanpan.core.trade.exchange.Exchange;
import org.suanpan.core.trade.exchange.Exchange.Made;
import org.suanpan.core.trade.exchange.KeptExchange;

/// The stored drafts behind the form of an exchange, once there are some. Posting makes one exchange however often it is asked for.
final class ExchangeDraft {

    private final Desk desk;
    private final Trading trading;
    private final StringProperty words = new SimpleStringProperty("");
    private String commandKey = UUID.randomUUID().toString();
    private @Nullable KeptExchange kept;

    ExchangeDraft(Desk desk, Trading trading) {
        this.desk = desk;
        this.trading = trading;
    }

    void take(KeptExchange stored) {
        kept = stored;
    }

    boolean isKept() {
        return kept != null;
    }

    /// Whether it was kept, or why it could not be.
    StringProperty words() {
        return words;
    }

    /// `now` = what was typed to move now, null = the whole balance.
    void keep(Exchange typed, @Nullable Money now) {
        desk.work().write(desk.text().of("trade.keeping"), () -> {
            kept = trading.keep(typed, now, kept, Actor.OWNER);
            return kept;
        }).onSuccess(_ -> words.set(desk.text().of("trade.kept"))).onRejected(problem -> words.set(desk.text().of(problem))).run();
    }

    Made post(Exchange typed, @Nullable Money now) {
        KeptExchange before = kept;
        if (before == null) {
            return trading.exchange(typed.moving(trading.weigh(typed).due(), now), Actor.OWNER, commandKey);
        }
        KeptExchange last = trading.keep(typed, now, before, Actor.OWNER);
        kept = last;
        trading.postDraft(last.out().id(), Actor.OWNER);
        return new Made(last.back().id(), last.out().id());
    }

    /// For the next one.
    void leave() {
        kept = null;
        commandKey = UUID.randomUUID().toString();
    }

    /// Throws the drafts away.
    void discard() {
        KeptExchange stored = kept;
        leave();
        if (stored != null) {
            DocumentId half = stored.out().id();
            desk.work().write(desk.text().of("trade.discarding"), () -> {
                trading.discard(half, Actor.OWNER);
                return true;
            }).run();
        }
    }
}
