package org.suanpan.core.trade;

import java.util.List;
import java.util.Optional;

import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.DocumentNumber;

/// The documents in the data file, of every kind.
public interface Documents {

    /// Refuses with `document.unknown` when there is none.
    Document get(DocumentId id);

    Optional<Document> byNumber(DocumentNumber number);

    /// The document an earlier command with this key has made.
    Optional<DocumentId> byKey(String commandKey);

    /// Documents that follow this one — returns, deliveries, late charges, expenses, red documents — in posting order,
    /// drafts last.
    List<Document> following(DocumentId origin);

    /// Adds a draft or a posted document; its `id` is ignored.
    DocumentId add(Document document);

    /// Replaces a draft, or changes the state of a posted document, the one thing that can change of it; refuses with
    /// `document.stale` when the stored version is another one than `document.version()`.
    void update(Document document);

    /// Deletes a draft.
    void discard(DocumentId draft);
}
