package org.suanpan.core.trade;

import java.time.Instant;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.amount.Amounts;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.trade.exchange.Exchange;
import org.suanpan.core.trade.exchange.Exchange.Balance;
import org.suanpan.core.trade.exchange.Exchange.Made;
import org.suanpan.core.trade.exchange.KeptExchange;

/// Posts both documents of an exchange, inside one unit of work: first what comes back, so that the delivery can use its
/// credit and, where the same goods go out again, its goods.
final class Exchanging {

    private final Documents documents;
    private final Posting posting;

    Exchanging(Documents documents, Posting posting) {
        this.documents = documents;
        this.posting = posting;
    }

    /// Under a key that was used before nothing is done and the earlier documents are given.
    Made post(Exchange typed, Instant now, Actor actor, @Nullable String commandKey) {
        DocumentId earlier = commandKey == null ? null : documents.byKey(commandKey).orElse(null);
        if (earlier != null) {
            return made(documents.get(earlier));
        }
        return post(typed, null, now, actor, commandKey);
    }

    private Made post(Exchange typed, @Nullable KeptExchange kept, Instant now, Actor actor, @Nullable String commandKey) {
        typed.check();
        posting.refuseClosed(typed.back());
        Document back = said("exchange.back", () -> posting.post(typed.back(), kept == null ? null : kept.back(), now, actor,
                null).document());
        Document out = said("exchange.out", () -> posting.post(typed.outAfter(back.id()), kept == null ? null : kept.out(),
                now, actor, commandKey).document());
        typed.check(new Balance(back.amounts().gross(), out.amounts().gross()));
        return new Made(back.id(), out.id());
    }

    /// Posts both drafts with the money that was typed; they keep their identities.
    Made post(KeptExchange kept, Instant now, Actor actor) {
        Exchange typed = kept.typed();
        typed.check();
        return post(typed.moving(weigh(typed, now).due(), kept.moving()), kept, now, actor, null);
    }

    /// What both sides come to as far as they are typed; a side without lines comes to nothing.
    Balance weigh(Exchange typed, Instant now) {
        return new Balance(said("exchange.back", () -> weigh(typed.back(), now)),
                said("exchange.out", () -> weigh(typed.out().customer(customer(typed)), now)));
    }

    private Money weigh(Draft side, Instant now) {
        Amounts amounts = side.lines().isEmpty() ? Amounts.ZERO
                : posting.weigh(side.settling(Settling.NONE), now);
        return amounts.gross();
    }

    private @Nullable CustomerId customer(Exchange typed) {
        DocumentId sale = typed.back().origin();
        return sale == null ? typed.back().customer() : documents.get(sale).typed().customer();
    }

    private static Made made(Document out) {
        DocumentId back = out.typed().origin();
        if (back == null) {
            throw new IllegalStateException("no exchange: " + out.number().text());
        }
        return new Made(back, out.id());
    }

    /// A refusal says which side it is about.
    private static <T> T said(String side, Supplier<T> post) {
        try {
            return post.get();
        } catch (Rejected refused) {
            throw new Rejected(side, refused.problem());
        }
    }
}
