package org.suanpan.core.posting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Actor;
import org.suanpan.core.commission.CommissionBook;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.document.DocumentNumber;
import org.suanpan.core.document.DocumentRef;
import org.suanpan.core.document.NumberSeries;
import org.suanpan.core.document.PostingId;
import org.suanpan.core.ledger.PartnerLedger;
import org.suanpan.core.stock.StockBook;

/// The one writer of the books. Called inside a document's unit of work, so that document and books stand or fall
/// together.
public final class Poster {

    private final Postings postings;
    private final NumberSeries numbers;
    private final StockBook stock;
    private final PartnerLedger partners;
    private final CommissionBook commission;
    private final Clock clock;

    public Poster(Postings postings, NumberSeries numbers, StockBook stock, PartnerLedger partners,
            CommissionBook commission, Clock clock) {
        this.postings = postings;
        this.numbers = numbers;
        this.stock = stock;
        this.partners = partners;
        this.commission = commission;
        this.clock = clock;
    }

    /// The document an earlier command with this key has posted.
    public Optional<DocumentRef> posted(String commandKey) {
        return postings.byKey(commandKey);
    }

    /// Takes the next number of the kind; belongs in the transaction that posts the document.
    public DocumentNumber nextNumber(DocumentKind kind, LocalDate date) {
        return numbers.next(kind, date);
    }

    public PostingId post(DocumentRef document, DocumentNumber number, LocalDate date, Posting posting, Actor actor,
            @Nullable String commandKey) {
        return write(new Postings.Entry(document, number, date, clock.instant().truncatedTo(ChronoUnit.SECONDS), actor,
                null, commandKey), posting);
    }

    /// Writes the red document: what the books hold of the original, at its own cost, with every sign turned. It takes
    /// a number of its own in the same series.
    public DocumentNumber reverse(DocumentRef document, LocalDate date, Actor actor) {
        PostingId original = postingOf(document);
        DocumentNumber number = nextNumber(document.kind(), date);
        write(new Postings.Entry(document, number, date, clock.instant().truncatedTo(ChronoUnit.SECONDS), actor,
                original, null), of(original).reversed());
        return number;
    }

    /// The posting of a posted document.
    public PostingId postingOf(DocumentRef document) {
        return postings.of(document)
                .orElseThrow(() -> new IllegalStateException("a posted document without a posting: " + document));
    }

    /// What a posting did, as the books hold it.
    public Posting of(PostingId posting) {
        return new Posting(stock.of(posting), partners.of(posting), commission.of(posting));
    }

    private PostingId write(Postings.Entry entry, Posting posting) {
        if (!posting.isBalanced()) {
            throw new IllegalStateException("the books would disagree: " + posting);
        }
        PostingId id = postings.add(entry);
        stock.add(id, entry.date(), posting.moves());
        partners.add(id, entry.date(), posting.partnerEntries());
        commission.add(id, entry.date(), posting.commissionEvents());
        return id;
    }
}
