package org.suanpan.core.trade;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.UnitOfWork;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.document.DocumentNumber;
import org.suanpan.core.document.DocumentState;
import org.suanpan.core.document.TaxMode;
import org.suanpan.core.document.amount.Amounts;
import org.suanpan.core.ledger.Match;
import org.suanpan.core.ledger.OpenItems;
import org.suanpan.core.ledger.Partner;
import org.suanpan.core.trade.control.CreditStanding;
import org.suanpan.core.trade.control.ReservedGoods.Taken;
import org.suanpan.core.trade.exchange.Exchange;
import org.suanpan.core.trade.exchange.Exchange.Balance;
import org.suanpan.core.trade.exchange.Exchange.Made;
import org.suanpan.core.trade.exchange.KeptExchange;

/// The life of documents. Each button is one unit of work; what posting would do is seen by doing it and taking it back.
public final class TradeService implements Trading {

    private final UnitOfWork unitOfWork;
    private final Documents documents;
    private final Posting posting;
    private final Exchanging exchanging;
    private final Reversing reversing;
    private final Clock clock;

    public TradeService(UnitOfWork unitOfWork, Documents documents, Posting posting, Reversing reversing, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.documents = documents;
        this.posting = posting;
        this.exchanging = new Exchanging(documents, posting);
        this.reversing = reversing;
        this.clock = clock;
    }

    /// Carries a preview out of the unit of work that is taken back.
    private static final class TakenBack extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final transient Preview preview;

        TakenBack(Preview preview) {
            super("preview");
            this.preview = preview;
        }
    }

    @Override
    public DocumentId post(Draft draft, Actor actor, @Nullable String commandKey) {
        return unitOfWork.write(() -> {
            Optional<DocumentId> earlier = Optional.ofNullable(commandKey).flatMap(documents::byKey);
            return earlier.orElseGet(() -> posting.post(draft, null, now(), actor, commandKey).document().id());
        });
    }

    @Override
    public DocumentId postWith(Draft draft, Actor actor, Consumer<DocumentId> also) {
        return unitOfWork.write(() -> {
            DocumentId made = posting.post(draft, null, now(), actor, null).document().id();
            also.accept(made);
            return made;
        });
    }

    @Override
    public void postAll(List<Draft> drafts, Actor actor, Consumer<List<DocumentId>> also) {
        unitOfWork.write(() -> also.accept(drafts.stream()
                .map(draft -> posting.post(draft, null, now(), actor, null).document().id()).toList()));
    }

    @Override
    public Made exchange(Exchange typed, Actor actor, @Nullable String commandKey) {
        return unitOfWork.write(() -> exchanging.post(typed, now(), actor, commandKey));
    }

    @Override
    public Balance weigh(Exchange typed) {
        return exchanging.weigh(typed, now());
    }

    @Override
    public Preview preview(Draft draft) {
        try {
            return unitOfWork.write(() -> {
                throw new TakenBack(posting.post(draft, null, now(), Actor.OWNER, null).effects().get());
            });
        } catch (TakenBack seen) {
            return seen.preview;
        }
    }

    @Override
    public Optional<CreditStanding> credit(Draft draft) {
        return posting.credit(draft, now());
    }

    @Override
    public Optional<Document> settled(Draft draft) {
        return posting.settled(draft, now());
    }

    @Override
    public List<Taken> taken(Draft draft) {
        return posting.taken(draft, now());
    }

    @Override
    public OpenItems open(Partner partner) {
        return posting.open(partner);
    }

    @Override
    public void hold(DocumentId order, boolean holds, Actor actor) {
        unitOfWork.write(() -> posting.hold(documents.get(order), holds, now(), actor));
    }

    @Override
    public DocumentId saveDraft(Draft draft, Actor actor) {
        return unitOfWork.write(() -> add(draft, actor));
    }

    private DocumentId add(Draft draft, Actor actor) {
        return documents.add(kept(new DocumentId(0), named(draft), now(), actor, 1));
    }

    @Override
    public long changeDraft(DocumentId id, long version, Draft draft, Actor actor) {
        return unitOfWork.write(() -> {
            change(id, version, draft, actor);
            return version + 1;
        });
    }

    private void change(DocumentId id, long version, Draft draft, Actor actor) {
        Document stored = documents.get(id);
        refuseUnlessDraft(stored);
        documents.replaceDraft(kept(id, named(draft), stored.trail().createdAt(), actor, version));
    }

    @Override
    public KeptExchange keep(Exchange typed, @Nullable Money now, @Nullable KeptExchange kept, Actor actor) {
        return unitOfWork.write(() -> {
            DocumentId back = kept == null ? add(typed.back(), actor) : kept.back().id();
            Draft out = KeptExchange.moving(typed.outAfter(back), now);
            DocumentId going = kept == null ? add(out, actor) : kept.out().id();
            if (kept != null) {
                change(back, kept.back().version(), typed.back(), actor);
                change(going, kept.out().version(), out, actor);
            }
            return new KeptExchange(documents.get(back), documents.get(going));
        });
    }

    /// A line that only names its original gets that one's product: without a product it could not be kept.
    private Draft named(Draft draft) {
        if (draft.origin() == null || draft.lines().stream().allMatch(line -> line.product() != null)) {
            return draft;
        }
        List<DocumentLine> originals = documents.get(draft.origin()).lines();
        return draft.lines(draft.lines().stream().map(line -> {
            Integer at = line.originLine();
            return line.product() != null || at == null || at < 1 || at > originals.size() ? line
                    : line.product(originals.get(at - 1).product());
        }).toList());
    }

    private static Document kept(DocumentId id, Draft draft, Instant createdAt, Actor actor, long version) {
        List<DraftLine> typed = draft.lines().stream().filter(line -> line.product() != null).toList();
        return new Document(id, DocumentState.DRAFT, DocumentNumber.NONE, 0, TaxMode.NONE, draft.lines(typed), List.of(),
                Amounts.ZERO, null, false, Money.ZERO, Money.ZERO,
                new Document.Trail(createdAt, null, actor, null, version));
    }

    @Override
    public void discard(DocumentId draft, Actor actor) {
        unitOfWork.write(() -> {
            Document stored = documents.get(draft);
            refuseUnlessDraft(stored);
            KeptExchange exchange = KeptExchange.of(documents, stored).orElse(null);
            if (exchange == null) {
                documents.discard(draft);
            } else {
                documents.discard(exchange.out().id());
                documents.discard(exchange.back().id());
            }
        });
    }

    @Override
    public void postDraft(DocumentId draft, Actor actor) {
        unitOfWork.write(() -> {
            Document stored = documents.get(draft);
            refuseUnlessDraft(stored);
            KeptExchange.of(documents, stored).ifPresentOrElse(exchange -> exchanging.post(exchange, now(), actor),
                    () -> posting.post(stored.typed(), stored, now(), actor, null));
        });
    }

    private static void refuseUnlessDraft(Document document) {
        if (document.state() != DocumentState.DRAFT) {
            throw new Rejected("document.not-a-draft", document.number().text());
        }
    }

    @Override
    public DocumentId reverse(DocumentId id, LocalDate date, Actor actor) {
        return unitOfWork.write(() -> reversing.reverse(id, date, now(), actor).document().id());
    }

    @Override
    public Preview previewReversal(DocumentId id, LocalDate date) {
        try {
            return unitOfWork.write(() -> {
                throw new TakenBack(reversing.reverse(id, date, now(), Actor.OWNER).effects().get());
            });
        } catch (TakenBack seen) {
            return seen.preview;
        }
    }

    @Override
    public List<Match> matched(DocumentId receipt) {
        return reversing.matched(receipt);
    }

    @Override
    public void unmatch(DocumentId receipt, LocalDate date, Actor actor) {
        unitOfWork.write(() -> reversing.unmatch(documents.get(receipt), date, now(), actor));
    }

    @Override
    public DocumentId reverseAndCorrect(DocumentId id, LocalDate date, Actor actor) {
        return unitOfWork.write(() -> {
            Document original = documents.get(id);
            if (documents.otherHalf(id).isPresent()) {
                throw new Rejected("document.half-of-credit", original.number().text());
            }
            reversing.reverse(id, date, now(), actor);
            return documents.add(kept(new DocumentId(0), original.again(), now(), actor, 1));
        });
    }

    @Override
    public void closeOrder(DocumentId order, String reason, Actor actor) {
        unitOfWork.write(() -> {
            Document stored = documents.get(order);
            if (stored.state() != DocumentState.APPROVED) {
                throw new Rejected("document.not-an-open-order", stored.number().text());
            }
            if (reason.isBlank()) {
                throw new Rejected("document.reason-missing");
            }
            documents.closeOrder(stored.in(DocumentState.CLOSED), reason, actor, now());
        });
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    /// What carries out one posting; its effects are told on demand, inside the same unit of work.
    public record Done(Document document, Supplier<Preview> effects) {}

    static boolean isMoney(DocumentKind kind) {
        return kind == DocumentKind.RECEIPT || kind == DocumentKind.PAYMENT;
    }
}
