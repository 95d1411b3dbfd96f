package org.suanpan.app.boot;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Text;
import org.suanpan.app.base.Undoing;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.ledger.Match;
import org.suanpan.core.ledger.OpenItems;
import org.suanpan.core.ledger.Partner;
import org.suanpan.core.trade.Document;
import org.suanpan.core.trade.Documents;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.Preview;
import org.suanpan.core.trade.Trading;
import org.suanpan.core.trade.control.CreditStanding;
import org.suanpan.core.trade.control.ReservedGoods.Taken;
import org.suanpan.core.trade.exchange.Exchange;
import org.suanpan.core.trade.exchange.Exchange.Balance;
import org.suanpan.core.trade.exchange.Exchange.Made;
import org.suanpan.core.trade.exchange.KeptExchange;

/// The life of documents as the screens see it: a draft that was thrown away can be had back for a moment.
record UndoableTrading(Trading trading, Documents documents, Undoing undoing, Text text) implements Trading {

    @Override
    public DocumentId post(Draft draft, Actor actor, @Nullable String commandKey) {
        return trading.post(draft, actor, commandKey);
    }

    @Override
    public DocumentId postWith(Draft draft, Actor actor, Consumer<DocumentId> also) {
        return trading.postWith(draft, actor, also);
    }

    @Override
    public void postAll(List<Draft> drafts, Actor actor, Consumer<List<DocumentId>> also) {
        trading.postAll(drafts, actor, also);
    }

    @Override
    public Made exchange(Exchange typed, Actor actor, @Nullable String commandKey) {
        return trading.exchange(typed, actor, commandKey);
    }

    @Override
    public Balance weigh(Exchange typed) {
        return trading.weigh(typed);
    }

    @Override
    public Preview preview(Draft draft) {
        return trading.preview(draft);
    }

    @Override
    public Optional<CreditStanding> credit(Draft draft) {
        return trading.credit(draft);
    }

    @Override
    public DocumentId saveDraft(Draft draft, Actor actor) {
        return trading.saveDraft(draft, actor);
    }

    @Override
    public long changeDraft(DocumentId id, long version, Draft draft, Actor actor) {
        return trading.changeDraft(id, version, draft, actor);
    }

    @Override
    public void hold(DocumentId order, boolean holds, Actor actor) {
        trading.hold(order, holds, actor);
    }

    @Override
    public OpenItems open(Partner partner) {
        return trading.open(partner);
    }

    @Override
    public Optional<Document> settled(Draft draft) {
        return trading.settled(draft);
    }

    @Override
    public List<Taken> taken(Draft draft) {
        return trading.taken(draft);
    }

    @Override
    public KeptExchange keep(Exchange typed, @Nullable Money now, @Nullable KeptExchange kept, Actor actor) {
        return trading.keep(typed, now, kept, actor);
    }

    @Override
    public void discard(DocumentId draft, Actor actor) {
        Document before = documents.get(draft);
        KeptExchange exchange = KeptExchange.of(documents, before).orElse(null);
        trading.discard(draft, actor);
        if (exchange != null) {
            undoing.offer(text.of("trade.undo.discarded", text.of("exchange.title"), before.typed().date()),
                    () -> trading.keep(exchange.typed(), exchange.moving(), null, actor));
            return;
        }
        undoing.offer(text.of("trade.undo.discarded", text.of("trade.kind." + before.kind()), before.typed().date()),
                () -> trading.saveDraft(before.typed(), actor));
    }

    @Override
    public void postDraft(DocumentId draft, Actor actor) {
        trading.postDraft(draft, actor);
    }

    @Override
    public DocumentId reverse(DocumentId id, LocalDate date, Actor actor) {
        return trading.reverse(id, date, actor);
    }

    @Override
    public Preview previewReversal(DocumentId id, LocalDate date) {
        return trading.previewReversal(id, date);
    }

    @Override
    public List<Match> matched(DocumentId receipt) {
        return trading.matched(receipt);
    }

    @Override
    public void unmatch(DocumentId receipt, LocalDate date, Actor actor) {
        trading.unmatch(receipt, date, actor);
    }

    @Override
    public DocumentId reverseAndCorrect(DocumentId id, LocalDate date, Actor actor) {
        return trading.reverseAndCorrect(id, date, actor);
    }

    @Override
    public void closeOrder(DocumentId order, String reason, Actor actor) {
        trading.closeOrder(order, reason, actor);
    }
}
