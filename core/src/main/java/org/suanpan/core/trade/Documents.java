package org.suanpan.core.trade;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.document.DocumentNumber;

/// The documents in the data file, of every kind.
public interface Documents {

    /// Refuses with `document.unknown` when there is none.
    Document get(DocumentId id);

    /// What documents cost, without their lines: there can be tens of thousands. Unknown ones are left out.
    List<Costed> costs(Collection<DocumentId> documents);

    /// A written document and what its goods cost, with the sign its lines show.
    record Costed(DocumentId id, DocumentKind kind, DocumentNumber number, LocalDate date, Money cost) {}

    Optional<Document> byNumber(DocumentNumber number);

    /// The document an earlier command with this key has made.
    Optional<DocumentId> byKey(String commandKey);

    /// Documents that follow this one — returns, deliveries, late charges, expenses, its red document — in posting order,
    /// drafts last.
    List<Document> following(DocumentId origin);

    /// The other half of a credit given without money: the expense of its receipt, the receipt of its expense.
    Optional<DocumentId> otherHalf(DocumentId document);

    /// The next place in the posting order. Belongs in the posting transaction.
    long nextSeq();

    /// Adds a draft or a posted document; its `id` is ignored.
    DocumentId add(Document document);

    /// Gives a draft new content, or makes it a posted document; refuses with `document.stale` when it was saved or
    /// posted elsewhere since `document.version()`.
    void replaceDraft(Document document);

    /// Saves the state of a posted or approved document, the one thing that can change of it; refuses with
    /// `document.stale`.
    void setState(Document document);

    /// Writes a line into the shop's log of what people decided.
    void log(String action, String detail, Actor actor, Instant at);

    /// Saves that an order is closed, and why.
    void closeOrder(Document order, String reason, Actor actor, Instant at);

    /// Deletes a draft; refuses what is none.
    void discard(DocumentId draft);
}
