package org.suanpan.core.trade.exchange;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.document.DocumentState;
import org.suanpan.core.trade.Document;
import org.suanpan.core.trade.Documents;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.Settling;

/// An exchange that is not finished: two drafts, of which what goes out follows what comes back. Either half stands for both.
public record KeptExchange(Document back, Document out) {

    /// The exchange a draft is half of; empty for any other document.
    public static Optional<KeptExchange> of(Documents documents, Document half) {
        if (half.state() != DocumentState.DRAFT) {
            return Optional.empty();
        }
        if (half.kind() == DocumentKind.SALES_RETURN) {
            return documents.following(half.id()).stream()
                    .filter(d -> d.kind() == DocumentKind.DELIVERY && d.state() == DocumentState.DRAFT).findFirst()
                    .map(out -> new KeptExchange(half, out));
        }
        if (half.kind() != DocumentKind.DELIVERY || half.typed().origin() == null) {
            return Optional.empty();
        }
        Document back = documents.get(half.typed().origin());
        return back.kind() == DocumentKind.SALES_RETURN && back.state() == DocumentState.DRAFT
                ? Optional.of(new KeptExchange(back, half)) : Optional.empty();
    }

    /// As it was typed; what goes out follows nothing yet.
    public Exchange typed() {
        return new Exchange(back.typed(), out.typed().following(null));
    }

    /// How the money that moves now stands in the draft of what goes out; `now` null = the whole balance. A zero that was typed
    /// is told from nothing typed by its allocations.
    public static Draft moving(Draft out, @Nullable Money now) {
        return out.settling(new Settling(out.settling().account(), now == null ? Money.ZERO : now, Money.ZERO,
                now == null ? null : List.of()));
    }

    /// What was typed to move now; null = the whole balance.
    public @Nullable Money moving() {
        Settling settling = out.typed().settling();
        return settling.typed() == null ? null : settling.money();
    }
}
