package org.suanpan.core.trade;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.ledger.Match;
import org.suanpan.core.ledger.OpenItems;
import org.suanpan.core.ledger.Partner;
import org.suanpan.core.trade.control.CreditStanding;
import org.suanpan.core.trade.control.ReservedGoods.Taken;
import org.suanpan.core.trade.exchange.Exchange;
import org.suanpan.core.trade.exchange.Exchange.Balance;
import org.suanpan.core.trade.exchange.Exchange.Made;
import org.suanpan.core.trade.exchange.KeptExchange;

/// The life of a document of any kind; every method is one button and one transaction. What is refused is refused in
/// one sentence and has changed nothing.
public interface Trading {

    /// Posts at once; an order or quotation is approved. Under a `commandKey` that was used before nothing is done and
    /// the earlier document is given: a double click makes one document.
    DocumentId post(Draft draft, Actor actor, @Nullable String commandKey);

    /// Posts at once and does `also` in the same unit of work: both are kept, or neither.
    DocumentId postWith(Draft draft, Actor actor, Consumer<DocumentId> also);

    /// Posts all of them, in their order, and does `also` with what they became, in one unit of work: everything or nothing.
    void postAll(List<Draft> drafts, Actor actor, Consumer<List<DocumentId>> also);

    /// Posts the return and the delivery of an exchange, both or neither; the delivery follows the return and uses its
    /// credit at once. `commandKey` as with [#post].
    Made exchange(Exchange typed, Actor actor, @Nullable String commandKey);

    /// What both sides of an exchange come to; writes nothing. A side without lines comes to nothing, half typed lines
    /// are refused.
    Balance weigh(Exchange typed);

    /// What posting would do, or the refusal; writes nothing.
    Preview preview(Draft draft);

    /// What a sale or sales order would make of its customer's credit; writes nothing. A document that is not complete
    /// yet counts as nothing. Empty where nothing is watched.
    Optional<CreditStanding> credit(Draft draft);

    /// The document as posting would settle it, with what its lines come to; writes nothing. Empty while it is not complete.
    Optional<Document> settled(Draft draft);

    /// What a sale would take of goods that are held for orders of other customers; writes nothing.
    List<Taken> taken(Draft draft);

    /// What of a partner's account a receipt or payment can settle now, and with what; deposits of open orders are left out.
    OpenItems open(Partner partner);

    /// Lets an open order hold its goods, or releases them; kept in the log. Refuses what is no open sales order.
    void hold(DocumentId order, boolean holds, Actor actor);

    /// Keeps an unfinished document; it takes no number and posts nothing, and may be incomplete.
    DocumentId saveDraft(Draft draft, Actor actor);

    /// Replaces a draft; refuses with `document.stale` when it was changed elsewhere. Gives the new version.
    long changeDraft(DocumentId id, long version, Draft draft, Actor actor);

    /// Keeps an unfinished exchange as two drafts, of which the delivery follows the return (see [KeptExchange]); `kept` = the
    /// drafts that hold it already, at the versions they are known at. Refuses with `document.stale` as [#changeDraft] does.
    KeptExchange keep(Exchange typed, @Nullable Money now, @Nullable KeptExchange kept, Actor actor);

    /// Throws a draft away; an exchange goes with both of its drafts.
    void discard(DocumentId draft, Actor actor);

    /// Posts a draft; it keeps its identity. Either draft of an exchange posts both.
    void postDraft(DocumentId draft, Actor actor);

    /// Writes the red document, dated `date`, and gives it.
    DocumentId reverse(DocumentId id, LocalDate date, Actor actor);

    Preview previewReversal(DocumentId id, LocalDate date);

    /// What a receipt or payment has matched and nobody has freed since.
    List<Match> matched(DocumentId receipt);

    /// Frees what a receipt or payment has matched, on a day: its money becomes a prepayment, credits it used are free again, a
    /// waiver is taken back. The document stays. Refuses a closed month, and where nothing is matched; kept in the log.
    void unmatch(DocumentId receipt, LocalDate date, Actor actor);

    /// The red document and a new draft with the same content in one step; gives the draft.
    DocumentId reverseAndCorrect(DocumentId id, LocalDate date, Actor actor);

    /// Takes what is left of an order out of the backlog.
    void closeOrder(DocumentId order, String reason, Actor actor);
}
